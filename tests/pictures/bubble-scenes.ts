import { asPerson } from '../e2e/harness/as-person.ts';
import { waitForStep } from '../e2e/harness/overlay.ts';
import { waitForRing } from '../e2e/harness/ring.ts';
import { startGuide } from '../e2e/harness/start-guide.ts';
import { CREATE } from '../e2e/journey/journey-steps.ts';
import { playJourney } from '../e2e/journey/play-journey.ts';
import { deliver, fill, hold, openForm, openOtherForm, popupSaying, waitForWords } from './moves.ts';
import type { Scene } from './scene.ts';

/** The bubble on Microsoft's practice pages and on x360Cloud's. */
export const BUBBLE_SCENES: readonly Scene[] = [
  {
    ...named('pointing'),
    async reach(stage) {
      await startGuide(stage);
      await waitForRing(stage.microsoft, 'open-app-passwords');
      return stage.microsoft;
    },
  },
  {
    ...named('pointing in a dialog'),
    async reach(stage) {
      await startGuide(stage);
      await playJourney(stage, CREATE.slice(1, 2));
      return stage.microsoft;
    },
  },
  {
    ...named('pointing at a field'),
    async reach(stage) {
      await startGuide(stage);
      await playJourney(stage, CREATE.slice(1, 3));
      return stage.microsoft;
    },
  },
  {
    ...named('waiting'),
    // Longer than anybody looks.
    prepare: ({ microsoft }) => microsoft.configure({ delayMs: 600_000 }),
    async reach(stage) {
      await startGuide(stage);
      await waitForWords(stage.microsoft, 'still loading');
      return stage.microsoft;
    },
  },
  {
    ...named('words'),
    async reach(stage) {
      await stage.microsoft.goto('https://entra.microsoft.com/');
      await startGuide(stage, { isReady: false });
      await waitForWords(stage.microsoft, 'In Entra');
      return stage.microsoft;
    },
  },
  {
    ...named('stuck'),
    prepare: ({ microsoft }) => microsoft.configure({ withoutAppPassword: true }),
    async reach(stage) {
      await startGuide(stage);
      await waitForRing(stage.microsoft, 'open-app-passwords');
      await asPerson.click(stage.microsoft, 'open-app-passwords');
      await waitForStep(stage.microsoft, 'create', 'stuck');
      return stage.microsoft;
    },
  },
  {
    ...named('captured'),
    async reach(stage) {
      await hold(stage);
      return stage.microsoft;
    },
  },
  {
    ...named('captured, dialog closed'),
    async reach(stage) {
      await hold(stage);
      await playJourney(stage, CREATE.slice(-1));
      await waitForWords(stage.microsoft, 'Go to x360Cloud');
      return stage.microsoft;
    },
  },
  {
    ...named('paused'),
    async reach(stage) {
      await startGuide(stage);
      await waitForRing(stage.microsoft, 'open-app-passwords');
      await stage.courier.ownPage.order({ type: 'guide:pause' });
      await waitForWords(stage.microsoft, 'paused');
      return stage.microsoft;
    },
  },
  {
    ...named("pointing at the tenant's row"),
    async reach(stage) {
      await hold(stage);
      await stage.x360cloud.bringToFront();
      await stage.x360cloud.goto('https://app.cloudfinder.com/#/settings/services');
      await waitForRing(stage.x360cloud, 'open-credentials');
      return stage.x360cloud;
    },
  },
  {
    ...named('form open'),
    async reach(stage) {
      await hold(stage);
      await openForm(stage);
      await waitForStep(stage.x360cloud, 'fill-credentials');
      return stage.x360cloud;
    },
  },
  {
    ...named('asking'),
    prepare: ({ x360cloud }) => x360cloud.configure({ account: 'courier-svc@tailspin.onmicrosoft.com' }),
    async reach(stage) {
      await hold(stage);
      await openOtherForm(stage);
      const popup = await popupSaying(stage, 'not named');
      await popup.press('Send to x360Cloud');
      await waitForWords(stage.x360cloud, 'Is this the form?');
      return stage.x360cloud;
    },
  },
  {
    ...named('filled'),
    async reach(stage) {
      await fill(stage);
      return stage.x360cloud;
    },
  },
  {
    ...named('delivered'),
    async reach(stage) {
      await deliver(stage);
      await waitForWords(stage.x360cloud, 'All done');
      return stage.x360cloud;
    },
  },
];

function named(name: string): Pick<Scene, 'subject' | 'name'> {
  return { subject: 'bubble', name };
}
