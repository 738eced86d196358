import type { Page } from 'puppeteer';
import { asPerson } from '../e2e/harness/as-person.ts';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import { pressInBubble, waitForStep } from '../e2e/harness/overlay.ts';
import type { Popup } from '../e2e/harness/popup.ts';
import { type OverlayReading, readOverlay } from '../e2e/harness/read-overlay.ts';
import { waitForRing } from '../e2e/harness/ring.ts';
import { readSession, writeSession } from '../e2e/harness/session.ts';
import type { Stage } from '../e2e/harness/stage.ts';
import { startGuide } from '../e2e/harness/start-guide.ts';
import { waitUntil } from '../e2e/harness/wait-until.ts';
import { CREATE } from '../e2e/journey/journey-steps.ts';
import { playJourney } from '../e2e/journey/play-journey.ts';

const SERVICES = 'https://app.cloudfinder.com/#/settings/services';
/** A held password in the background's session storage, as far as the scenes change one. */
type Entry = Record<string, unknown> & { id: string };

/** Starts the guide and creates a password with it, up to the page that shows it; the password is held then. */
export async function hold(stage: Stage): Promise<void> {
  await startGuide(stage);
  await playJourney(stage, CREATE.slice(1, -1));
}

/** Leads to Manage Services, and opens the form that the guide points at. */
export async function openForm({ x360cloud }: Stage): Promise<void> {
  await x360cloud.bringToFront();
  await x360cloud.goto(SERVICES);
  await waitForRing(x360cloud, 'open-credentials');
  await asPerson.click(x360cloud, 'open-credentials');
  await waitForFields(x360cloud);
}

/** Opens the form that the practice page annotates, where the guide points at another one. */
export async function openOtherForm({ x360cloud }: Stage): Promise<void> {
  await x360cloud.bringToFront();
  await x360cloud.goto(SERVICES);
  await waitForStep(x360cloud, 'open-credentials', 'pointing');
  await pressInBubble(x360cloud, 'Move aside');
  await asPerson.click(x360cloud, 'open-credentials');
  await waitForFields(x360cloud);
}

async function waitForFields(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('input[type="password"]')).some((field) => field.checkVisibility()),
  );
}

/** Opens the popup over x360Cloud, once it says this. */
export async function popupSaying({ courier, x360cloud }: Stage, wanted: string): Promise<Popup> {
  const popup = await courier.openPopup(x360cloud);
  await popup.waitForText(wanted);
  return popup;
}

/** Holds a password, opens its form, sends it, and waits until the form is filled. */
export async function fill(stage: Stage): Promise<void> {
  await hold(stage);
  await openForm(stage);
  const popup = await popupSaying(stage, 'They belong together');
  await popup.press('Send to x360Cloud');
  await waitForRing(stage.x360cloud, 'submit');
}

/** Fills the form and submits it; the password is forgotten then. */
export async function deliver(stage: Stage): Promise<void> {
  await fill(stage);
  await asPerson.click(stage.x360cloud, 'submit');
  await stage.courier.waitForBadge('');
}

/** Waits until the bubble says this. */
export function waitForWords(page: Page, words: string): Promise<OverlayReading> {
  return waitUntil(`the bubble to say "${words}"`, async () => {
    const seen = await readOverlay(page);
    return seen?.text.includes(words) ? { is: seen } : { not: `it says "${seen?.text}"` };
  });
}

/** Beside the one password that is held, holds another for each of these accounts: creating each would take a page of its own. */
export async function holdMore(courier: Courier, accounts: readonly string[]): Promise<void> {
  await changeHeld(courier, ([first, ...rest]) =>
    first ? [first, ...rest, ...accounts.map((account, index) => ({ ...first, account, id: `further-${index}` }))] : [],
  );
}

/** Sets the time of what is held back, so that it has run out. */
export async function letExpire(courier: Courier): Promise<void> {
  const expiresAt = Date.now() - 1;
  await changeHeld(courier, (held) => held.map((entry) => ({ ...entry, expiresAt })));
}

async function changeHeld(courier: Courier, change: (held: Entry[]) => Entry[]): Promise<void> {
  const session = await readSession(courier);
  const state = session['state'] as { held: Entry[] };
  const held = change(state.held);
  const secret = session[`secret:${state.held[0]?.id}`];
  const secrets = Object.fromEntries(held.map(({ id }) => [`secret:${id}`, secret]));
  await writeSession(courier, { ...secrets, state: { ...state, held } });
}
