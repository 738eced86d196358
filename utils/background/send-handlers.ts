import { findObjection } from '../journey/find-objection';
import { isAwaited } from '../journey/form-sight';
import type { HeldPassword } from '../journey/held-password';
import { FILL_MS } from '../journey/limits';
import type { FormQuestion, FormWarning, SendOutcome } from '../journey/outcomes';
import type { Request } from '../messages/contract';
import { type FormReport, fillOutcomeSchema, formReportSchema } from '../messages/page-answers';
import { X360CLOUD_ADDRESS } from '../sites/addresses';
import { siteOwnerOf } from '../sites/hosts';
import type { OpenDocument } from './courier-state';
import type { DeliveryEvent } from './delivery-changes';
import { fillOnce, isBeingFilled } from './fill-once';
import { findDocument } from './find-document';
import type { Courier, Handlers } from './handlers';
import { ASKING_MS, HAND_OVER_MS } from './held-changes';
import { RefusedError } from './refused-error';
import type { StateStore } from './state-store';

const INSPECT_LIMIT_MS = 1_500;
/** A page that is out of sight hears of the time a second late. */
const FILL_LIMIT_MS = FILL_MS + 1_500;

/** The hand-over: from the click in the popup to the form that was sent. */
export const sendHandlers: Handlers<
  | 'password:send'
  | 'x360cloud:open'
  | 'form:show'
  | 'form:decline'
  | 'form:seen'
  | 'form:changed'
  | 'form:submitted'
  | 'form:unsure'
  | 'form:closed'
  | 'form:refused'
> = {
  'password:send': sendPassword,
  async 'x360cloud:open'({ ports }) {
    await ports.tabs.openInNormalWindow(X360CLOUD_ADDRESS);
    return null;
  },
  async 'form:show'({ store, ports }) {
    const { asking } = await store.read();
    if (asking) await ports.tabs.bringToFront(asking.tabId);
    return null;
  },
  async 'form:decline'({ store }) {
    await store.apply({ type: 'form-declined' });
    return null;
  },
  async 'form:seen'(courier, { view, organization, sight }, { tabId, host }) {
    if (tabId === null) throw new RefusedError();
    const seen = { view, organization, sight };
    const { waitingSend, held } = await courier.store.apply({ type: 'form-seen', tabId, ...seen });
    const entry = held.find(({ id }) => id === waitingSend?.passwordId);
    const isMeant = waitingSend?.tabId === tabId && waitingSend.host === host;
    // What is being written changes the form: that is no other form to fill.
    if (!isMeant || !entry || isBeingFilled(courier.store, entry.id) || sight.kind !== 'credentials') return null;
    const outcome = await deliverOnce(courier, entry.id, { view, tabId, host, sight }, []);
    // A question is told by itself.
    if (outcome.kind !== 'filled' && outcome.kind !== 'ask-form')
      await courier.store.apply({ type: 'hand-over-stopped', outcome });
    return null;
  },
  'form:changed': (courier, { view, missing, emptied }, { tabId }) =>
    noteOfForm(courier, { type: 'form-changed', view, missing, emptied }, tabId),
  'form:submitted': (courier, { view }, { tabId }) => noteOfForm(courier, { type: 'form-submitted', view }, tabId),
  'form:unsure': (courier, { view }, { tabId }) => noteOfForm(courier, { type: 'form-unsure', view }, tabId),
  'form:closed': (courier, { view }, { tabId }) => noteOfForm(courier, { type: 'form-closed', view }, tabId),
  'form:refused': async (courier, { view, text }, { tabId }) =>
    noteOfForm(courier, { type: 'form-refused', view, text: await withoutPasswords(courier.store, text) }, tabId),
};

/** Sends a held password into the form that one document shows, or begins the hand-over to one that is not open yet. */
export async function sendPassword(
  courier: Courier,
  { id, tabId, host, view, form, confirmed }: Omit<Extract<Request, { type: 'password:send' }>, 'type'>,
): Promise<SendOutcome> {
  const [{ held }, report] = await Promise.all([courier.store.read(), inspectForm(courier, { tabId, host, form })]);
  const entry = held.find((one) => one.id === id);
  if (!entry) return { kind: 'expired' };
  if (!report || (view !== null && report.view !== view)) return { kind: 'tab-changed' };
  // Whatever stands there instead of the chosen form was not chosen.
  if (form !== null && (report.sight.kind !== 'credentials' || report.sight.form !== form)) return { kind: 'gone' };
  if (isAwaited(report.sight)) return beginHandOver(courier, entry, report);
  return deliverOnce(courier, id, { ...report, tabId }, confirmed);
}

/** A document's form as it is now, and where it stands. */
interface InspectedForm extends Pick<FormReport, 'view' | 'sight'> {
  tabId: number;
  host: string;
}

/**
 * Asks the script in a tab's top frame what form it sees, or how it sees the one of several that `form` names.
 *
 * @returns `null` when the tab is gone, is not x360Cloud's, shows another host, or does not answer in time
 */
async function inspectForm(
  { ports }: Courier,
  { tabId, host, form }: { tabId: number; host: string; form: string | null },
): Promise<InspectedForm | null> {
  const findHostname = async (): Promise<string | null> => {
    const [tab, { addresses }] = await Promise.all([ports.tabs.get(tabId), ports.settings()]);
    const url = tab && siteOwnerOf(tab.url, addresses) === 'x360cloud' ? URL.parse(tab.url) : null;
    return url?.host === host ? url.hostname : null;
  };
  if ((await findHostname()) === null) return null;
  const answer = await ports.sendToPage({ tabId, documentId: null }, { type: 'form:inspect', form }, INSPECT_LIMIT_MS);
  const report = formReportSchema.safeParse(answer);
  // The tab may have gone elsewhere before it answered.
  const hostname = await findHostname();
  return report.success && hostname !== null ? { ...report.data, tabId, host: hostname } : null;
}

/** Delivers, and once only where the same is ordered twice. */
function deliverOnce(...order: Parameters<typeof deliver>): Promise<SendOutcome> {
  const [{ store }, id, { view }] = order;
  return fillOnce(store, { id, view }, () => deliver(...order));
}

/**
 * Fills the very document that was inspected, in the tab that the person chose, unless there is something to tell or ask
 * them first.
 *
 * @param confirmed the warnings that they said yes to
 */
async function deliver(
  courier: Courier,
  id: string,
  place: InspectedForm,
  confirmed: readonly FormWarning[],
): Promise<SendOutcome> {
  const { store, ports } = courier;
  const { sight, tabId, host } = place;
  if (sight.kind !== 'credentials') return { kind: 'not-a-form', sight };
  const { tenant, foreignTarget, form } = sight;
  // The page took its time to answer: what is held, and whose it is, is asked once more.
  const [isRemembered, password, state] = await Promise.all([
    ports.confirmedForms.has(host, form),
    store.readPassword(id),
    store.read(),
  ]);
  const entry = state.held.find((held) => held.id === id);
  if (password === null || !entry) return { kind: 'expired' };
  const objection = findObjection(entry.account, sight, { confirmed, isRemembered });
  if (objection?.kind === 'ask-form') await askAbout(courier, id, place, objection);
  if (objection) return objection;
  await rememberYes(courier, host, confirmed);
  const opened = findDocument(state, place.view);
  // A script in another tab may claim to be any document.
  if (opened?.tabId !== tabId) return { kind: 'tab-changed' };
  const isAsked = sight.verdict === 'ask';
  const checked = { form, tenant, foreignTarget, isAsked };
  // Written down first: whoever wakes after this background was stopped knows that the form may hold it.
  const noted = await store.note({ type: 'sending', id, tenant, view: place.view });
  if (!noted.held.some((held) => held.id === id)) return { kind: 'expired' };
  const order = { type: 'form:fill', view: place.view, ...checked, email: entry.account, password } as const;
  const until = ports.now() + FILL_MS;
  const outcome = fillOutcomeSchema.safeParse(await ports.sendToPage(opened, { ...order, until }, FILL_LIMIT_MS));
  if (!outcome.success || outcome.data.kind !== 'filled') await store.apply({ type: 'not-filled', id });
  if (!outcome.success) return { kind: 'tab-changed' };
  // The form has it, whatever fails from here on: an error would invite to send it again.
  if (outcome.data.kind === 'filled') {
    const filled = { type: 'filled', id, tenant: outcome.data.tenant, view: place.view } as const;
    const after = await store.apply(filled).catch(() => null);
    // What was forgotten meanwhile is sent by nobody but the person.
    const isHeld = after?.held.some((held) => held.id === id) ?? false;
    const isFormSure = !isAsked && findObjection(entry.account, sight, { confirmed: [], isRemembered }) === null;
    // What the person is to look at once more is sent by nobody else.
    const isSure = isFormSure && entry.certainty === 'sure';
    // Whose address had to go is for the person to see first.
    const maySubmit = isHeld && isSure && outcome.data.submit === 'enabled' && outcome.data.replaced === null;
    await showFilled(courier, { ...opened, view: place.view }, maySubmit).catch(() => undefined);
  }
  return outcome.data;
}

/** Brings the filled form to the front, and submits it only for who set this in the options, never after a question, be its answer remembered or new, nor over another's address. */
async function showFilled({ ports }: Courier, to: OpenDocument & { view: string }, maySubmit: boolean): Promise<void> {
  await ports.tabs.bringToFront(to.tabId);
  const { doesSubmit } = await ports.settings();
  if (doesSubmit && maySubmit) {
    await ports.sendToPage(to, { type: 'form:submit', view: to.view }, INSPECT_LIMIT_MS);
  }
}

/** Puts a question: the popup asks it, and the page shows its form, until it is answered or lapses. */
async function askAbout(
  { store, ports }: Courier,
  passwordId: string,
  place: InspectedForm,
  question: FormQuestion,
): Promise<void> {
  const { tabId, view } = place;
  await store.note({
    type: 'form-asked',
    asking: { passwordId, tabId, view, question, until: ports.now() + ASKING_MS },
  });
}

/** Keeps a yes to the form itself. Whose it is, is asked every time. */
async function rememberYes({ store, ports }: Courier, host: string, confirmed: readonly FormWarning[]): Promise<void> {
  const yes = confirmed.find((warning) => warning.kind === 'ask-form');
  if (!yes) return;
  await store.note({ type: 'form-confirmed' });
  // What cannot be remembered is asked again: that keeps nothing from being filled.
  if (yes.why) await ports.confirmedForms.remember(host, yes.form, yes.why.words).catch(() => undefined);
}

/** No form is open yet, or something lies over it: the guide in that tab leads to it, and it is filled as soon as the person can see it. */
async function beginHandOver(
  { store, ports }: Courier,
  entry: HeldPassword,
  { tabId, host }: InspectedForm,
): Promise<SendOutcome> {
  const until = ports.now() + HAND_OVER_MS;
  const waitingSend = { passwordId: entry.id, tabId, host, account: entry.account, until };
  await store.note({ type: 'hand-over-begun', waitingSend });
  await ports.tabs.bringToFront(tabId);
  return { kind: 'guiding', untilMs: until };
}

/** A page's own words without any held password: one that quotes what was filled would have it shown, and kept in the state. */
async function withoutPasswords(store: StateStore, text: string): Promise<string> {
  const { held } = await store.read();
  const passwords = await Promise.all(held.map(({ id }) => store.readPassword(id)));
  return passwords.reduce<string>((words, password) => (password ? words.replaceAll(password, '…') : words), text);
}

/** Writes down what a document says of the form that it shows; of another tab's it says nothing. */
async function noteOfForm(
  { store }: Courier,
  event: Extract<DeliveryEvent, { type: `form-${string}`; view: string }>,
  tabId: number | null,
): Promise<null> {
  if (findDocument(await store.read(), event.view)?.tabId !== tabId) throw new RefusedError();
  await store.apply(event);
  return null;
}
