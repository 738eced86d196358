import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { StepId } from '../../../utils/journey/step-ids';
import { followWay } from '../../practice/microsoft/follow-way';
import { type MicrosoftStage, onMicrosoft, SECURITY_INFO } from './on-microsoft';

// A list without App password is asked for anew; that an administrator mends the tenant in another tab is played in the
// built extension.

const AZURE = 'https://account.activedirectory.windowsazure.com';
/** The ways to a list without App password, one a generation, some through a link that is not there. */
const WAYS: [string, string, StepId[]][] = [
  ['the old account page (G1)', 'https://portal.office.com/account', ['open-security', 'open-app-passwords']],
  ['the pivots (G1)', `${AZURE}/AppPasswords.aspx`, []],
  ['the drop-down (G2)', `${SECURITY_INFO}?generation=G2`, ['open-app-passwords', 'create']],
  ['the picker behind "Show more options" (G3)', `${SECURITY_INFO}?behindShowMore=1`, ['open-app-passwords', 'create']],
];

it.each(WAYS)('loads %s anew, and goes on once the tenant was mended', (_, url, way) =>
  onMicrosoft({ url, options: { asTenantAllows: true } }, async (page) => {
    await goToStuck(page, way);

    // Nothing has changed: the way leads there again.
    await page.reload(() => page.pressInBubble('Check again'));
    await goToStuck(page, way);

    await commands.allowAppPasswords();
    await page.reload(() => page.pressInBubble('Check again'));
    await followWay(page);
    const { shown } = await commands.handOverOfPractice();
    expect(shown).toHaveLength(1);
    expect((await page.held()).map(({ password }) => password)).toEqual([shown[0]?.password]);
  }),
);

it('loses nothing that the person typed where they are stuck of their own', () =>
  onMicrosoft({}, async (page) => {
    for (const step of ['open-app-passwords', 'create'] as const) {
      await page.waitForRing(step);
      await page.click(step);
    }
    await page.waitForRing('name-the-password', 'input');
    await page.type({ 'input[data-answer="name-the-password"]': 'CloudFinder' });
    await page.waitForRing('name-the-password', 'button');
    await page.pressInBubble('I am stuck');
    await page.waitForStep('name-the-password', ['stuck']);
    await page.pressInBubble('Check again');
    await page.waitForRing('name-the-password', 'button');
    expect(await page.read('values', ['[role="dialog"] input'])).toEqual(['CloudFinder']);
  }));

/** Goes to where the list has no App password, as the guide points. */
async function goToStuck(page: MicrosoftStage, way: readonly StepId[]): Promise<void> {
  for (const step of way) {
    await page.waitForRing(step);
    await page.click(step);
  }
  const last = way.includes('create') || !way.includes('open-security') ? 'create' : 'open-app-passwords';
  await page.waitForStep(last, ['stuck']);
}
