import type { Page } from 'puppeteer';
import { asPerson, waitForSpot } from '../../e2e/harness/as-person.ts';
import { waitForStep } from '../../e2e/harness/overlay.ts';
import type { Popup } from '../../e2e/harness/popup.ts';
import { waitForRing } from '../../e2e/harness/ring.ts';
import { waitForRunning } from '../../e2e/harness/wait-for-running.ts';
import { CREATE, type JourneyStep, TRANSFER } from '../../e2e/journey/journey-steps.ts';

/** From Security info, signed in, to a form that was submitted; each step is one act of the person. */
export interface Way {
  name: string;
  acts: readonly JourneyStep[];
  /** "Do the steps for me" was switched on before, and is remembered. */
  doesSteps: boolean;
}

const sendInPopup = stepOf(TRANSFER, 0);
const submit = stepOf(TRANSFER, -1);

const click = (name: string, on: JourneyStep['on'], target: string): JourneyStep => ({
  name,
  on,
  act: (stage) => asPerson.click(stage[on], target),
  until: async () => undefined,
});

/** As the help article has it: the password goes by the clipboard, the second field is reached by Tab. */
const BY_HAND: readonly JourneyStep[] = [
  click('press Add sign-in method', 'microsoft', 'open-app-passwords'),
  click('choose App password', 'microsoft', 'create'),
  {
    name: 'type the name',
    on: 'microsoft',
    async act({ microsoft }) {
      await asPerson.click(microsoft, 'input[data-answer="name-the-password"]');
      await typeLikeAPerson(microsoft, 'CloudFinder');
    },
    until: async () => undefined,
  },
  click('press Next', 'microsoft', 'button[data-answer="name-the-password"]'),
  {
    name: 'select the password and copy it',
    on: 'microsoft',
    async act({ microsoft }) {
      const { x, y } = await waitForSpot(microsoft, 'read-the-password');
      await microsoft.mouse.click(x, y, { count: 2 });
      await pressWithControl(microsoft, 'c', 'Copy');
    },
    until: async () => undefined,
  },
  click('press Done', 'microsoft', '[data-answer-then="read-the-password"]'),
  click('press Settings', 'x360cloud', 'open-manage-services'),
  click('press Manage Services', 'x360cloud', '.nav-pills a[data-answer="open-manage-services"]'),
  click("press Change on the tenant's row", 'x360cloud', 'open-credentials'),
  {
    name: 'paste the password',
    on: 'x360cloud',
    async act({ x360cloud }) {
      await asPerson.click(x360cloud, 'fill-credentials');
      await pressWithControl(x360cloud, 'v', 'Paste');
    },
    until: async () => undefined,
  },
  {
    name: 'paste it again',
    on: 'x360cloud',
    async act({ x360cloud }) {
      await x360cloud.keyboard.press('Tab');
      await pressWithControl(x360cloud, 'v', 'Paste');
    },
    until: async () => undefined,
  },
  { ...submit, until: ({ x360cloud }) => x360cloud.waitForSelector('[data-answer="submit"]', { hidden: true }) },
];

/** Every way of the table. The one that switches "Do the steps for me" on is the last. */
export function waysOfThePerson(): Way[] {
  return [
    { name: 'by hand', acts: BY_HAND, doesSteps: false },
    {
      name: 'with the guide',
      acts: [...start((stage) => waitForRing(stage.microsoft, 'open-app-passwords')), ...CREATE.slice(1), ...TRANSFER],
      doesSteps: false,
    },
    { name: 'Do the steps for me', acts: [...start(waitUntilCreated), SEND_INTO_OPEN_FORM, submit], doesSteps: true },
  ];
}

/** Opening the popup, and what the person decides there. */
function start(until: JourneyStep['until']): JourneyStep[] {
  let popup: Popup | undefined;
  return [
    {
      name: 'open the popup',
      on: 'microsoft',
      act: async ({ courier, microsoft }) => (popup = await courier.openPopup(microsoft)),
      until: async () => popup?.waitForText('Start guide'),
    },
    {
      name: 'press Start guide',
      on: 'microsoft',
      async act() {
        await popup?.press('Start guide');
        if (popup) await waitForRunning(popup);
        // It closes when the person goes on to the page.
        await popup?.close();
      },
      until,
    },
  ];
}

/** The steps of Create are done by themselves, the last of them is Done. */
const waitUntilCreated: JourneyStep['until'] = async ({ courier, microsoft }) => {
  await courier.waitForBadge('1');
  await microsoft.waitForSelector('[data-answer-then="read-the-password"]', { hidden: true });
};

/** The way to the form is gone by itself, too. */
const SEND_INTO_OPEN_FORM: JourneyStep = {
  ...sendInPopup,
  async act(stage) {
    await waitForStep(stage.x360cloud, 'fill-credentials');
    await sendInPopup.act(stage);
  },
  until: ({ x360cloud }) => waitForRing(x360cloud, 'submit'),
};

async function pressWithControl({ keyboard }: Page, key: 'c' | 'v', command: string): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press(key, { commands: [command] });
  await keyboard.up('Control');
}

/** Key by key, a capital letter with Shift. */
async function typeLikeAPerson({ keyboard }: Page, text: string): Promise<void> {
  for (const letter of text) {
    const isCapital = letter !== letter.toLowerCase();
    if (isCapital) await keyboard.down('Shift');
    await keyboard.type(letter);
    if (isCapital) await keyboard.up('Shift');
  }
}

function stepOf(steps: readonly JourneyStep[], index: number): JourneyStep {
  const step = steps.at(index);
  if (!step) throw new Error('The journey has no such step.');
  return step;
}
