import type { Ports } from '../browser/ports';
import type { Delivery, HeldFact } from '../journey/held-password';
import type { Brief } from '../messages/brief';
import { groupOfHost, type HostGroupId } from '../sites/hosts';
import { hasRoom, type VaultEntry } from '../vault/vault';
import type { CourierState } from './courier-state';
import { findDocument } from './find-document';

/** A page by its tab and its host. */
export interface PagePlace {
  tabId: number;
  host: string;
}

/** Where an administrator finds the service account's row; elsewhere on Microsoft's pages the account is who is signed in. */
const LISTS_ACCOUNTS: ReadonlySet<HostGroupId> = new Set<HostGroupId>(['admin-center', 'entra', 'azure-mfa']);

/** What a page is told: never a password, an id, or whose another password is. */
export async function briefFor(state: CourierState, place: PagePlace, ports: Ports): Promise<Brief> {
  const [{ appPasswordName }, knowledge] = await Promise.all([ports.settings(), ports.knowledge.read(place.host)]);
  return { appPasswordName, knowledge, ...courseFor(state, place) };
}

/** The part of the brief that changes with the state. */
export function courseFor(
  state: CourierState,
  { tabId, host }: PagePlace,
): Omit<Brief, 'appPasswordName' | 'knowledge'> {
  const { guide, held, waitingSend, asking } = state;
  const group = groupOfHost(host);
  const isX360Cloud = group === 'x360cloud';
  const mayKnowAccount = LISTS_ACCOUNTS.has(group) || state.accounts[tabId] === guide.account;
  return {
    guide: {
      ...guide,
      ...(mayKnowAccount && !isX360Cloud ? {} : { account: null }),
      ...(isX360Cloud && { doesSteps: doesStepsTo(state, tabId) }),
    },
    held: isX360Cloud ? factsForForms(state, tabId) : ownFacts(state, tabId),
    hasRoom: hasRoom(held, tabId),
    delivered: deliveredFor(state, tabId, isX360Cloud),
    waitingSend: waitingSend?.tabId === tabId ? { account: waitingSend.account, until: waitingSend.until } : null,
    asking: asking?.tabId === tabId ? { view: asking.view, form: asking.question.form } : null,
  };
}

/** In x360Cloud the steps go on by themselves for a password that waits; once it was sent to a tab, only there. */
function doesStepsTo({ guide, held, waitingSend }: CourierState, tabId: number): boolean {
  const isWaiting = held.some(({ delivery }) => delivery.kind === 'none');
  return guide.doesSteps && isWaiting && (waitingSend === null || waitingSend.tabId === tabId);
}

/** Of its own account's passwords, and of those that it showed itself. */
function ownFacts(state: CourierState, tabId: number): HeldFact[] {
  const own = state.accounts[tabId];
  return state.held
    .filter(({ from, account }) => from.tabId === tabId || (own !== undefined && account === own))
    .map((entry) => ({ ...factOf(entry), delivery: { kind: 'none' } }));
}

/** That there are passwords; whose they are only where there is no other, or the person has sent it to this tab. */
function factsForForms(state: CourierState, tabId: number): HeldFact[] {
  const isOne = new Set(state.held.map(({ account }) => account)).size === 1;
  const isSentHere = (id: string) => state.waitingSend?.tabId === tabId && state.waitingSend.passwordId === id;
  return state.held.map((entry) => {
    const delivery = deliveryFor(state, entry.delivery, tabId);
    const isHere = isOne || isSentHere(entry.id) || 'view' in delivery;
    return { ...factOf(entry), account: isHere ? entry.account : null, delivery };
  });
}

function factOf({ account, certainty, capturedAt, delivery }: VaultEntry): HeldFact {
  return { account, certainty, capturedAt, delivery };
}

/** Another tab's hand-over is nobody's business here; one that is just being filled is no news yet. */
function deliveryFor(state: CourierState, delivery: Delivery, tabId: number): Delivery {
  const isElsewhere = 'view' in delivery && findDocument(state, delivery.view)?.tabId !== tabId;
  return isElsewhere || delivery.kind === 'sending' ? { kind: 'none' } : delivery;
}

function deliveredFor({ delivered, accounts }: CourierState, tabId: number, isX360Cloud: boolean): Brief['delivered'] {
  if (!delivered) return null;
  const { account, name } = delivered;
  if (isX360Cloud) return { account: null, name };
  const own = accounts[tabId];
  return delivered.tabId === tabId || (own !== undefined && account === own) ? { account, name } : null;
}
