import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import type { Stage } from '../harness/stage.ts';
import { waitForRunning } from '../harness/wait-for-running.ts';

/** One thing that the person does, and how they see that it worked. */
export interface JourneyStep {
  /** What the person does, in words. */
  name: string;
  /** The window in which it happens. */
  on: 'microsoft' | 'x360cloud';
  act(stage: Stage): Promise<unknown>;
  /** Waits for what the extension must show then. */
  until(stage: Stage): Promise<unknown>;
}

/** Create: from Security info to a password that is held. */
export const CREATE: readonly JourneyStep[] = [
  {
    name: 'press Start guide in the popup',
    on: 'microsoft',
    act: async ({ courier, microsoft, look }) => {
      const popup = await courier.openPopup(microsoft);
      await look(popup.page, 'popup before the start');
      await popup.press('Start guide');
      await waitForRunning(popup);
      await popup.close();
    },
    until: ({ microsoft }) => waitForRing(microsoft, 'open-app-passwords'),
  },
  {
    name: 'press Add sign-in method',
    on: 'microsoft',
    act: ({ microsoft }) => asPerson.click(microsoft, 'open-app-passwords'),
    until: ({ microsoft }) => waitForRing(microsoft, 'create'),
  },
  {
    name: 'choose App password',
    on: 'microsoft',
    act: ({ microsoft }) => asPerson.click(microsoft, 'create'),
    until: ({ microsoft }) => waitForRing(microsoft, 'name-the-password', 'input'),
  },
  {
    name: 'let the guide type the name',
    on: 'microsoft',
    act: ({ microsoft }) => pressInBubble(microsoft, 'Do it for me'),
    until: ({ microsoft }) => waitForRing(microsoft, 'name-the-password', 'button'),
  },
  {
    name: 'press Next',
    on: 'microsoft',
    act: ({ microsoft }) => asPerson.click(microsoft, 'name-the-password'),
    until: async ({ courier, microsoft }) => {
      await waitForStep(microsoft, 'read-the-password', 'captured');
      await courier.waitForBadge('1');
    },
  },
  {
    name: 'press Done',
    on: 'microsoft',
    act: ({ microsoft }) => asPerson.click(microsoft, '[data-answer-then="read-the-password"]'),
    until: ({ microsoft }) => waitForStep(microsoft, 'read-the-password', 'captured'),
  },
];

/** Transfer: from a held password to a form that the person submitted. */
export const TRANSFER: readonly JourneyStep[] = [
  {
    name: 'press Send to x360Cloud in the popup',
    on: 'x360cloud',
    act: async ({ courier, x360cloud, look }) => {
      const popup = await courier.openPopup(x360cloud);
      await popup.waitForText('Send to x360Cloud');
      await look(popup.page, 'popup with the password');
      await popup.press('Send to x360Cloud');
    },
    until: ({ x360cloud }) => waitForRing(x360cloud, 'open-manage-services'),
  },
  {
    name: 'press Settings',
    on: 'x360cloud',
    act: ({ x360cloud }) => asPerson.click(x360cloud, 'open-manage-services'),
    until: ({ x360cloud }) => waitForRing(x360cloud, 'open-manage-services', '.nav-pills a'),
  },
  {
    name: 'press Manage Services',
    on: 'x360cloud',
    act: ({ x360cloud }) => asPerson.click(x360cloud, 'open-manage-services'),
    until: ({ x360cloud }) => waitForRing(x360cloud, 'open-credentials'),
  },
  {
    name: "press Change on the tenant's row",
    on: 'x360cloud',
    act: ({ x360cloud }) => asPerson.click(x360cloud, 'open-credentials'),
    until: ({ x360cloud }) => waitForRing(x360cloud, 'submit'),
  },
  {
    name: 'look, and press Submit',
    on: 'x360cloud',
    act: ({ x360cloud }) => asPerson.click(x360cloud, 'submit'),
    // The password is forgotten once the form was submitted and closed.
    until: ({ courier }) => courier.waitForBadge(''),
  },
];

export const JOURNEY: readonly JourneyStep[] = [...CREATE, ...TRANSFER];
