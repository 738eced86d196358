import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import { lockScreen } from '../../../utils/background/lock-screen';
import { openStateStore } from '../../../utils/background/state-store';
import { breakAt } from './break-ports';
import { MARKER, MICROSOFT, type OpenCourier, openCourier, POPUP, X360CLOUD } from './open-courier';

/**
 * The whole journey, once for each call of the browser, which fails with an error that quotes all that it was given. The
 * password is then nowhere but under its own key, in the order that fills the form, and in the answer to "Show password".
 */

const CONSOLE = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** What was written to the console, and what nobody caught. */
let said: unknown[];
const hear = (...words: unknown[]) => void said.push(...words);

beforeEach(() => {
  said = [];
  for (const name of CONSOLE) vi.spyOn(console, name).mockImplementation(hear);
});
afterEach(() => vi.restoreAllMocks());

/** An error as browsers make them: with the values that they could not take. */
const quoting = (input: unknown[]) => new Error(`Cannot take ${JSON.stringify(input)}`);

/** Gives back what every party was answered, but for what the popup showed on the person's order. */
async function playJourney(on: OpenCourier): Promise<unknown[]> {
  const answers: unknown[] = [];
  const ask = async (...input: Parameters<OpenCourier['ask']>) => void answers.push(await on.ask(...input));
  await ask({ type: 'guide:start' }, POPUP);
  await ask({ type: 'page:opened', view: 'ms-view-1' }, MICROSOFT);
  await ask({ type: 'step:shown', step: 'create', state: 'pointing', account: 'svc@contoso.com' }, MICROSOFT);
  answers.push(await on.capture());
  const id = (await heldBy(on))[0]?.id ?? 'nothing-1';
  await on.ask({ type: 'password:reveal', id }, POPUP);
  await ask({ type: 'popup:opened', tabId: 2 }, POPUP);
  await ask({ type: 'page:report', tabId: 2 }, POPUP);
  await on.openForm();
  answers.push(await on.send(id));
  await ask({ type: 'form:changed', view: 'x-view-1', missing: ['submit'], emptied: false }, X360CLOUD);
  await ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
  await ask({ type: 'form:refused', view: 'x-view-1', text: `“${MARKER}” is no password.` }, X360CLOUD);
  await ask({ type: 'popup:opened', tabId: 2 }, POPUP);
  answers.push(await on.send(id));
  await ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
  await ask({ type: 'form:closed', view: 'x-view-1' }, X360CLOUD);
  answers.push(await on.capture({ readingId: 'reading-2' }));
  await ask({ type: 'popup:opened', tabId: 1 }, POPUP);
  // Nobody catches what these throw, so the browser writes it to the console.
  await lockScreen(on.courier).catch((error: unknown) => hear(String(error)));
  return answers;
}

async function heldBy(on: OpenCourier) {
  const reading = on.courier.store.read().catch((error: unknown) => {
    hear(String(error));
    return { held: [] };
  });
  return (await reading).held;
}

/** Everything that outlives the journey, or that somebody else sees. */
function traces({ fake }: OpenCourier): unknown[] {
  const { storage, badges, opened, written, confirmed, sent, alarm, isUnderWay } = fake;
  const others = [...storage].filter(([key]) => !key.startsWith('secret:'));
  const messages = sent.filter(({ message }) => message.type !== 'form:fill');
  return [others, [...storage.keys()], badges, opened, written, [...confirmed], messages, alarm, isUnderWay];
}

async function playWithFault(nth: number): Promise<number> {
  const on = openCourier();
  on.fake.skeleton = { path: '/', tree: null };
  const { ports, calls } = breakAt(on.fake, nth, 'fails', quoting);
  on.courier = { ports, store: openStateStore(ports, createConsequences(ports)) };
  const answers = await playJourney(on);
  for (const [place, words] of Object.entries({ answers, traces: traces(on), console: said }))
    expect(JSON.stringify(words), `${place}, where call ${nth} fails`).not.toContain(MARKER);
  return calls();
}

test('wherever the browser fails, and whatever its error quotes, no trace of the password is left', async () => {
  let nth = 1;
  while ((await playWithFault(nth)) >= nth) nth += 1;
  expect(nth).toBeGreaterThan(60);
});

test('the hunter finds what is planted', async () => {
  const on = openCourier();
  on.fake.badges.push(MARKER);
  const { warn } = console;
  warn(MARKER);
  for (const words of [traces(on), said]) expect(JSON.stringify(words)).toContain(MARKER);
});
