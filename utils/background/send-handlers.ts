import { compareTenants } from '../journey/compare-tenants';
import type { FormSight } from '../journey/form-sight';
import type { HeldPassword } from '../journey/held-password';
import type { FormWarning, SendOutcome } from '../journey/outcomes';
import { type FormReport, fillOutcomeSchema, formReportSchema } from '../messages/page-answers';
import { X360CLOUD_ADDRESS } from '../sites/addresses';
import { siteOwnerOf } from '../sites/hosts';
import type { View } from './courier-state';
import { type Courier, type Handlers, RefusedError } from './handlers';
import { HAND_OVER_MS } from './held-changes';

const INSPECT_LIMIT_MS = 1_500;
/** Filling waits for the page's framework, and once more on a retry. */
const FILL_LIMIT_MS = 8_000;

/** The hand-over: from the click in the popup to the form that was sent. */
export const sendHandlers: Handlers<
  'password:send' | 'x360cloud:open' | 'form:seen' | 'form:submitted' | 'form:closed' | 'form:refused'
> = {
  async 'password:send'(courier, { id, tabId, view, confirmed }) {
    const entry = (await courier.store.read()).held.find((held) => held.id === id);
    if (!entry) return { kind: 'expired' };
    const report = await inspectForm(courier, tabId);
    if (!report || (view !== null && report.view !== view)) return { kind: 'tab-changed' };
    if (report.sight.kind === 'none') return beginHandOver(courier, entry, tabId);
    return deliver(courier, id, { ...report, tabId }, confirmed);
  },
  async 'x360cloud:open'({ ports }) {
    await ports.tabs.openInNormalWindow(X360CLOUD_ADDRESS);
    return null;
  },
  async 'form:seen'(courier, { view, organization, sight }, { tabId }) {
    if (tabId === null) throw new RefusedError();
    const seen = { view, organization, sight };
    const { handOver, held } = await courier.store.apply({ type: 'form-seen', tabId, ...seen });
    const entry = held.find(({ id }) => id === handOver?.passwordId);
    if (!handOver || !entry || handOver.tabId !== tabId || sight.kind !== 'credentials') return null;
    const outcome = await deliver(courier, entry.id, { view, tabId, sight }, null);
    if (outcome.kind !== 'filled') await courier.store.apply({ type: 'hand-over-stopped', outcome });
    return null;
  },
  async 'form:submitted'({ store }, { view }, { tabId }) {
    await assertViewInTab(store.read(), view, tabId);
    await store.apply({ type: 'form-submitted', view });
    return null;
  },
  async 'form:closed'({ store }, { view }, { tabId }) {
    await assertViewInTab(store.read(), view, tabId);
    await store.apply({ type: 'form-closed', view });
    return null;
  },
  async 'form:refused'({ store }, { view, text }, { tabId }) {
    await assertViewInTab(store.read(), view, tabId);
    await store.apply({ type: 'form-refused', view, text });
    return null;
  },
};

/**
 * Asks the script in a tab's top frame what form it sees.
 *
 * @returns `null` when the tab is gone, is not x360Cloud's, or does not answer in time
 */
async function inspectForm({ ports }: Courier, tabId: number): Promise<FormReport | null> {
  const [tab, { addresses }] = await Promise.all([ports.tabs.get(tabId), ports.settings()]);
  if (!tab || siteOwnerOf(tab.url, addresses) !== 'x360cloud') return null;
  const answer = await ports.sendToPage({ tabId, documentId: null }, { type: 'form:inspect' }, INSPECT_LIMIT_MS);
  const report = formReportSchema.safeParse(answer);
  return report.success ? report.data : null;
}

/**
 * Fills the very document that was inspected, in the tab that the person chose, unless there is something to ask them
 * first.
 */
async function deliver(
  courier: Courier,
  id: string,
  report: { view: string; tabId: number; sight: FormSight },
  confirmed: FormWarning | null,
): Promise<SendOutcome> {
  const { store, ports } = courier;
  const { sight, tabId } = report;
  if (sight.kind !== 'credentials') return { kind: 'not-a-form', sight };
  // The page took its time to answer: what is held, and whose it is, is asked once more.
  const password = await store.readPassword(id);
  const state = await store.read();
  const entry = state.held.find((held) => held.id === id);
  if (password === null || !entry) return { kind: 'expired' };
  const warning = warningOf(entry, sight);
  if (warning && !(warning.isForThePersonToDecide && isSameWarning(warning.outcome, confirmed))) return warning.outcome;
  const view = state.views[report.view];
  // A script in another tab may claim to be any document.
  if (view?.tabId !== tabId) return { kind: 'tab-changed' };
  const { tenant, foreignTarget } = sight;
  const order = {
    type: 'form:fill',
    view: report.view,
    tenant,
    foreignTarget,
    email: entry.account,
    password,
  } as const;
  const outcome = fillOutcomeSchema.safeParse(await ports.sendToPage(view, order, FILL_LIMIT_MS));
  if (!outcome.success) return { kind: 'tab-changed' };
  if (outcome.data.kind === 'filled') {
    await store.apply({ type: 'filled', id, tenant: outcome.data.tenant, view: report.view });
    await ports.tabs.bringToFront(view.tabId);
    // Only for who set this in the options, and never after a warning.
    const { doesSubmit } = await ports.settings();
    if (doesSubmit && !warning && outcome.data.submit === 'enabled') {
      await ports.sendToPage(view, { type: 'form:submit', view: report.view }, INSPECT_LIMIT_MS);
    }
  }
  return outcome.data;
}

/**
 * What the person must be told before the form gets the password. One yes answers one warning: a form of another tenant
 * that also posts elsewhere is too much, and stays refused.
 */
function warningOf(
  { account }: HeldPassword,
  { tenant, foreignTarget }: Extract<FormReport['sight'], { kind: 'credentials' }>,
): { outcome: FormWarning; isForThePersonToDecide: boolean } | null {
  const isOther = compareTenants(account, tenant) === 'different';
  if (foreignTarget !== null) {
    return { outcome: { kind: 'foreign-target', origin: foreignTarget }, isForThePersonToDecide: !isOther };
  }
  if (!isOther) return null;
  return {
    outcome: { kind: 'other-tenant', account: account ?? '', tenant: tenant ?? '' },
    isForThePersonToDecide: true,
  };
}

/** A yes holds for the tenant and the address that it was said to: the page may show another form by then. */
function isSameWarning(warning: FormWarning, confirmed: FormWarning | null): boolean {
  if (warning.kind === 'foreign-target') return confirmed?.kind === warning.kind && confirmed.origin === warning.origin;
  const { account, tenant } = warning;
  return confirmed?.kind === warning.kind && confirmed.account === account && confirmed.tenant === tenant;
}

/** No form is open yet: the guide in that tab leads to it, and it is filled as soon as the person opened it. */
async function beginHandOver({ store, ports }: Courier, entry: HeldPassword, tabId: number): Promise<SendOutcome> {
  const until = ports.now() + HAND_OVER_MS;
  const handOver = { passwordId: entry.id, tabId, account: entry.account, until };
  await store.apply({ type: 'hand-over-begun', handOver });
  await ports.tabs.bringToFront(tabId);
  return { kind: 'guiding', untilMs: until };
}

async function assertViewInTab(
  reading: Promise<{ views: Record<string, View> }>,
  view: string,
  tabId: number | null,
): Promise<void> {
  const { views } = await reading;
  if (views[view]?.tabId !== tabId) throw new RefusedError();
}
