import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { SECURITY_INFO } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';

const G1 = 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx';

const mishaps = useMishaps();

it.each([
  ['today (G3)', { url: SECURITY_INFO }, 'You have reached the limit of 40 app passwords.'],
  [
    'with the drop-down (G2)',
    { url: SECURITY_INFO, generation: 'G2' as const },
    'You cannot have more than 40 app passwords.',
  ],
  ['in a plain paragraph (G1)', { url: G1 }, 'You have the most app passwords that are allowed (40).'],
])("says the page's own words where the limit is reached, %s", async (_, { url, ...options }, words) => {
  const stage = await mishaps.begin({ url, options: { ...options, limitReached: true } });
  const { courier, microsoft } = stage;
  await startGuide(stage);
  if (url === SECURITY_INFO) {
    await waitForRing(microsoft, 'open-app-passwords');
    await asPerson.click(microsoft, 'open-app-passwords');
  }
  while ((await microsoft.$$('[data-answer="name-the-password"]')).length === 0) {
    await waitForRing(microsoft, 'create');
    await asPerson.click(microsoft, 'create');
  }
  await waitForRing(microsoft, 'name-the-password');
  await pressInBubble(microsoft, 'Do it for me');
  await waitForRing(microsoft, 'name-the-password', 'button, input[type="button"]');
  await asPerson.click(microsoft, 'name-the-password');
  await waitUntil("the page's words in the bubble", async () => {
    const seen = await readOverlay(microsoft);
    return seen?.text.includes(words) ? { is: seen } : { not: `it says "${seen?.text}"` };
  });
  const { buttons } = await waitForStep(microsoft, 'name-the-password');
  expect(buttons.map(({ name }) => name)).not.toContain('Do it for me');
  expect(await courier.badgeText()).toBe('');
});
