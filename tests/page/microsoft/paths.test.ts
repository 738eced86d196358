import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { followWay } from '../../practice/microsoft/follow-way';
import { onMicrosoft, SECURITY_INFO } from './on-microsoft';

// Where a person can begin, each in another language; the built extension is tried on two more.

const AZURE = 'https://account.activedirectory.windowsazure.com';
const OFFICE = 'https://portal.office.com';

const PATHS: [string, string, string][] = [
  ['Security info, today (G3)', SECURITY_INFO, 'ja'],
  ['Security info with "Add sign-in method" (G2)', `${SECURITY_INFO}?generation=G2`, 'fr'],
  ['Security info with "Add method" (G2)', `${SECURITY_INFO}?generation=G2&oldAddLabel=1`, 'es'],
  ['the Office home (G1)', `${OFFICE}/`, 'de'],
  ['the Office account with its tile (G1)', `${OFFICE}/account?manageSecurityTile=1`, 'fr'],
  ['the app passwords page (G1)', `${AZURE}/AppPasswords.aspx`, 'es'],
];

const cases = PATHS.map(([name, url, language]) => ({ name, language, url: withLanguage(url, language) }));

it.each(cases)('points at each step from $name to a held password, in $language', ({ url }) =>
  onMicrosoft({ url }, async (page) => {
    const moves = await followWay(page);
    expect(moves.map(({ step }) => step)).toContain('name-the-password');
    const { shown } = await commands.handOverOfPractice();
    expect(shown).toHaveLength(1);
    expect((await page.held()).map(({ password }) => password)).toEqual(shown.map(({ password }) => password));
    // Done closes what showed the password, and the guide does not begin anew.
    await page.press('[data-answer-then="read-the-password"]');
    await page.waitForHidden('[data-answer-then="read-the-password"]');
    // Step and state stay as they are; only the words go on, a moment after the page did.
    await page.waitFor({ kind: 'says', text: 'Go to x360Cloud' });
  }),
);

function withLanguage(url: string, language: string): string {
  const address = new URL(url);
  address.searchParams.set('lng', language);
  return address.href;
}
