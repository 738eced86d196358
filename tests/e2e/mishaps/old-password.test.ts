import { expect, it } from 'vitest';
import { isAround } from '../harness/is-around.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { SECURITY_INFO } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { TRANSFER } from '../journey/journey-steps.ts';
import { playJourney } from '../journey/play-journey.ts';
import { followGuide } from './follow-guide.ts';

const mishaps = useMishaps();

it('dates the name where the usual one is taken, and afterwards points at the old one without deleting it', async () => {
  const stage = await mishaps.beginBoth({ options: { existingCloudFinder: true } });
  const { microsoft, server } = stage;
  await startGuide(stage);
  await followGuide(microsoft);
  const { tenant, options } = server.microsoft;
  const names = () =>
    tenant
      .methodsOf(options)
      .filter(({ kind }) => kind === 'appPassword')
      .map(({ detail }) => detail);
  expect(names()).toEqual(['CloudFinder', expect.stringMatching(/^CloudFinder \d{4}-\d{2}$/)]);
  await playJourney(stage, TRANSFER);

  await microsoft.goto(SECURITY_INFO);
  await microsoft.bringToFront();
  const { text } = await waitForStep(microsoft, 'read-the-password', 'words');
  const [old, made] = names();
  expect(text).toContain(`x360Cloud got ${made}. The list still has ${old}`);
  await pressInBubble(microsoft, 'Show it in the list');
  const shown = await waitForStep(microsoft, 'read-the-password', 'pointing');
  expect(shown.buttons.map(({ name }) => name)).not.toContain('Do it for me');
  await waitUntil("the ring on the old one's Delete", async () => {
    const seen = await readOverlay(microsoft);
    const row = '::-p-xpath(//li[.//*[text()="CloudFinder"]]//button[contains(., "Delete")])';
    const target = await microsoft.$eval(row, (button) => button.getBoundingClientRect().toJSON());
    return seen?.ring && isAround(seen.ring, target)
      ? { is: seen }
      : { not: `it stands at ${JSON.stringify(seen?.ring)}` };
  });
  expect(names()).toHaveLength(2);
});
