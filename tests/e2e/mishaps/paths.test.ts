import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { followGuide } from './follow-guide.ts';

/** Where a person can begin, and the language in which it is tried; the others are walked on the stage of the page tests. */
const PATHS: [string, string, string][] = [
  ['My Account, today', 'https://myaccount.microsoft.com/', 'de'],
  ['the registration wizard', 'https://mysignins.microsoft.com/register', 'ja'],
];

const mishaps = useMishaps();

const cases = PATHS.map(([name, url, language]) => ({ name, language, url: withLanguage(url, language) }));

it.each(cases)('points at each step from $name to a held password, in $language', async ({ url }) => {
  const stage = await mishaps.begin({ url });
  await startGuide(stage);
  const moves = await followGuide(stage.microsoft);
  expect(moves.map(({ step }) => step)).toContain('name-the-password');
  await stage.courier.waitForBadge('1');
  // Done closes what showed the password, and the guide does not begin anew.
  await asPerson.click(stage.microsoft, '[data-answer-then="read-the-password"]');
  await stage.microsoft.waitForSelector('[data-answer-then="read-the-password"]', { hidden: true });
  // Step and state stay as they are; only the words go on, a moment after the page did.
  await waitUntil('the bubble to lead on to x360Cloud', async () => {
    const overlay = await readOverlay(stage.microsoft);
    const text = overlay?.text ?? '';
    return text.includes('Go to x360Cloud') ? { is: overlay } : { not: `it says "${text}"` };
  });
});

function withLanguage(url: string, language: string): string {
  const address = new URL(url);
  address.searchParams.set('lng', language);
  return address.href;
}
