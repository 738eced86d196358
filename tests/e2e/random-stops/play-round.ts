import type { Page } from 'puppeteer';
import type { CourierState } from '../../../utils/background/courier-state.ts';
import type { Request } from '../../../utils/messages/contract.ts';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { asPerson } from '../harness/as-person.ts';
import { createPassword } from '../harness/hold-password.ts';
import { readSession } from '../harness/session.ts';
import { SECURITY_INFO, type Stage } from '../harness/stage.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { FORMS, TAKEN_PATH } from './forms.ts';

/** A stage whose pages can be anything. */
export interface StopStage extends Stage {
  server: HostileServer;
}

/** What rounds have shown. */
export interface Findings {
  /** What was lost, doubled, left behind or told wrongly; empty where all is as it must be. */
  faults: string[];
  /** Times that a running background was stopped. */
  stops: number;
  /** Times that the person was asked, since a Submit that loads the next page was not heard of. */
  asked: number;
}

/** Within so many ms of each act the background is stopped. */
const WITHIN_MS = 400;

/** Reads, sends and submits one password, the background being stopped at a random moment of each. */
export async function playRound(stage: StopStage, random: () => number): Promise<Findings> {
  const findings: Findings = { faults: [], stops: 0, asked: 0 };
  const stopWithin = (act: () => Promise<unknown>): Promise<void> =>
    stopDuring(stage, act, random() * WITHIN_MS, findings);
  // A page that still shows the last password would give it once more.
  await stage.microsoft.goto(SECURITY_INFO);
  await orderSurely(stage, { type: 'guide:start' });
  const password = await read(stage, stopWithin, findings);
  const form = random() < 0.5 ? FORMS.closing : FORMS.loading;
  await send(stage, form, password, stopWithin, findings);
  await submit(stage, form, stopWithin, findings);
  await orderSurely(stage, { type: 'password:forget-all' });
  await orderSurely(stage, { type: 'guide:stop' });
  await expectSoon(stage, 'a badge is left behind', findings, async () => (await stage.courier.badgeText()) === '');
  return findings;
}

type Stopping = (act: () => Promise<unknown>) => Promise<void>;

/** What Microsoft showed is held, once. */
async function read(stage: StopStage, stopWithin: Stopping, findings: Findings): Promise<string> {
  const { shown } = stage.server.microsoft;
  const before = shown.length;
  await stopWithin(() => createPassword(stage.microsoft));
  const password = await waitUntil('Microsoft to show a password', async () => {
    const last = shown.at(-1);
    return last && shown.length > before ? { is: last.password } : { not: 'none is there' };
  });
  await expectSoon(stage, 'lost in reading', findings, async () => (await secretsOf(stage)).includes(password));
  if ((await secretsOf(stage)).length > 1) findings.faults.push('doubled in reading');
  return password;
}

/** The form has it whole or not at all, which is known; what it has not is sent again. */
async function send(stage: StopStage, form: string, password: string, stopWithin: Stopping, findings: Findings) {
  const { faults } = findings;
  const { x360cloud } = stage;
  await x360cloud.bringToFront();
  await x360cloud.goto(form);
  const order = await findOrder(stage);
  await stopWithin(() => ask(stage, order));
  const value = await readField(x360cloud);
  const { kind } = (await stateOf(stage)).held[0]?.delivery ?? {};
  if (value !== '' && value !== password) faults.push('filled with something else');
  if (kind !== 'sending' && (kind === 'filled') !== (value === password))
    faults.push(`told "${kind}" of a form that is ${value === '' ? 'empty' : 'filled'}`);
  if (!(await secretsOf(stage)).includes(password)) faults.push('lost in sending');
  if (value === password) return;
  await ask(stage, await findOrder(stage));
  if ((await readField(x360cloud)) !== password) faults.push('not filled by a second Send');
}

/** It is forgotten; where the background died with the page's last word, the person is asked instead. */
async function submit(stage: StopStage, form: string, stopWithin: Stopping, findings: Findings) {
  const isLoading = form === FORMS.loading;
  const before = postsTo(stage.server);
  await stopWithin(() => asPerson.click(stage.x360cloud, 'button'));
  let isAsked = false;
  await expectSoon(stage, `left behind after Submit on ${form}`, findings, async () => {
    const isForgotten = (await secretsOf(stage)).length === 0;
    isAsked = !isForgotten && isLoading && (await stateOf(stage)).notice?.kind === 'form-left';
    return isForgotten || isAsked;
  });
  findings.asked += Number(isAsked);
  if (isLoading && postsTo(stage.server) !== before + 1) findings.faults.push('submitted more than once, or never');
}

/** Does something, and stops the background after `delay` ms meanwhile. */
async function stopDuring(
  { courier: { background } }: StopStage,
  act: () => Promise<unknown>,
  delay: number,
  findings: Findings,
): Promise<void> {
  async function stop(): Promise<void> {
    await pause(delay);
    findings.stops += Number(background.isRunning());
    // One that is being started just now is not stopped.
    await background.stop().catch(() => undefined);
  }
  await Promise.all([act(), stop()]);
}

/** What does not come true is a fault. */
async function expectSoon(stage: StopStage, fault: string, { faults }: Findings, look: () => Promise<boolean>) {
  const isSo = await waitUntil(fault, async () => ((await look()) ? { is: true } : { not: 'not yet' })).catch(
    () => false,
  );
  if (!isSo) faults.push(`${fault}: ${JSON.stringify((await stateOf(stage)).held)}`);
}

/** Orders what may be ordered twice, until it was heard. */
async function orderSurely({ courier }: StopStage, request: Request): Promise<void> {
  await waitUntil(request.type, async () => ({ is: await courier.ownPage.order(request) }));
}

/** What the popup would order for the only password and the only form. */
async function findOrder(stage: StopStage): Promise<Request> {
  return waitUntil('the form to be told', async () => {
    const { held, views } = await stateOf(stage);
    const [view, shown] = Object.entries(views).find(([, { told }]) => told?.sight.kind === 'credentials') ?? [];
    const [entry] = held;
    if (!view || !shown || !entry) return { not: `${held.length} are held, the form is ${view ? '' : 'not '}told` };
    const to = { tabId: shown.tabId, host: new URL(FORMS.closing).host, view };
    return { is: { type: 'password:send', id: entry.id, ...to, form: null, confirmed: [] } };
  });
}

/** Orders as the popup does; who is stopped meanwhile does not answer. */
async function ask({ courier }: StopStage, request: Request): Promise<void> {
  await Promise.race([courier.ownPage.order(request).catch(() => undefined), pause(10_000)]);
}

/** A background that is just ending has no session to read: the next one has. */
function sessionOf({ courier }: StopStage): Promise<Record<string, unknown>> {
  return waitUntil('the session', async () => ({ is: await readSession(courier) }));
}

async function stateOf(stage: StopStage): Promise<CourierState> {
  return (await sessionOf(stage)).state as CourierState;
}

async function secretsOf(stage: StopStage): Promise<unknown[]> {
  const session = Object.entries(await sessionOf(stage));
  return session.flatMap(([key, value]) => (key.startsWith('secret:') ? [value] : []));
}

function readField(page: Page): Promise<string> {
  return page.$eval('input[name="password"]', (field) => field.value);
}

function postsTo({ requests }: HostileServer): number {
  return requests.filter(({ path, method }) => path === TAKEN_PATH && method === 'POST').length;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
