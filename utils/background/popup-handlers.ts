import type { OpenTab } from '../browser/ports';
import type { HandedOver, HandOverRecord } from '../journey/hand-over-record';
import type { HeldPassword } from '../journey/held-password';
import type { ActivePage, Destination, Notice } from '../messages/popup-state';
import { HOST_GROUPS, hostGroupOf, matchPatterns, PORTAL_HOSTS, SIGN_IN_HOSTS } from '../sites/hosts';
import type { VaultEntry } from '../vault/vault';
import type { CourierState } from './courier-state';
import { findTold } from './find-document';
import type { Handlers } from './handlers';
import { originsAhead, originsToPrepare } from './origins-ahead';

/** What the popup draws. */
export const popupHandlers: Handlers<'popup:opened'> = {
  async 'popup:opened'({ ports, store }, { tabId }) {
    const [state, tabs, tab, settings, missingOrigins, isPrivateAllowed] = await Promise.all([
      store.read(),
      ports.tabs.on('x360cloud'),
      tabId === null ? null : ports.tabs.get(tabId),
      ports.settings(),
      ports.missingOrigins(),
      ports.isPrivateAllowed(),
    ]);
    if (state.isAlerting) await store.apply({ type: 'alert-seen' });
    const page = classifyPage(tab?.url ?? '', settings.addresses, missingOrigins.all);
    const hasProgress = tabId !== null && page.kind !== 'grantable';
    return {
      guide: state.guide,
      progress: (hasProgress && state.progress[tabId]) || null,
      passwords: state.held.map(withoutSource),
      destinations: tabs.map((open) => destinationOf(open, tabId, state)),
      waitingSend: state.waitingSend,
      asking: state.asking,
      page,
      isPrivateAllowed,
      missingOrigins: originsAhead(missingOrigins.needed, state),
      missingToPrepare: originsToPrepare(missingOrigins.needed),
      handedOver: recordOf(state.handedOver.findLast(({ isPast }) => !isPast)),
      ticketNote: settings.ticketNote,
      isDelivered: state.delivered !== null && state.held.length === 0,
      notice: isOfAnotherTab(state.notice, tabId) ? null : state.notice,
    };
  },
};

/** Where it was read is nobody's business outside. */
function withoutSource(entry: VaultEntry): HeldPassword {
  const { id, account, name, certainty, capturedAt, expiresAt, delivery, mayBeUsed } = entry;
  const held = { id, account, name, certainty, capturedAt, expiresAt, delivery };
  return mayBeUsed ? { ...held, mayBeUsed } : held;
}

function recordOf(handedOver: HandedOver | undefined): HandOverRecord | null {
  if (!handedOver) return null;
  const { id, at, account, tenant, name, outcome } = handedOver;
  return { id, at, account, tenant, name, outcome };
}

/** Another page's lost bubble is no news here. */
function isOfAnotherTab(notice: Notice | null, tabId: number | null): boolean {
  return notice?.kind === 'overlay-lost' && notice.tabId !== tabId;
}

/** An open x360Cloud page, as its document told of itself last; `here` is the tab that the popup is open over. */
function destinationOf(tab: OpenTab, here: number | null, state: CourierState): Destination {
  const { view = null, told } = findTold(state, tab.id) ?? {};
  return {
    tabId: tab.id,
    title: tab.title,
    host: URL.parse(tab.url)?.host ?? '',
    isPrivate: tab.isPrivate,
    isActive: tab.isActive,
    isHere: tab.id === here,
    view,
    organization: told?.organization ?? null,
    sight: told?.sight ?? { kind: 'none' },
  };
}

/** What kind of page the popup was opened over, by its address alone; `''` where the browser does not tell it. */
export function classifyPage(url: string, addresses: readonly string[], missingOrigins: readonly string[]): ActivePage {
  if (url === '') return { kind: 'untold' };
  const parsed = URL.parse(url);
  const host = parsed?.host ?? '';
  const group = parsed ? hostGroupOf(parsed, addresses) : undefined;
  if (group) {
    const origins = matchPatterns([host]);
    if (missingOrigins.includes(origins[0] ?? '')) return { kind: 'grantable', host, origins };
    return { kind: HOST_GROUPS[group].owner, host };
  }
  if (Object.values(SIGN_IN_HOSTS).flat().includes(host)) return { kind: 'sign-in', host };
  if (PORTAL_HOSTS.includes(host)) return { kind: 'portal', host };
  return { kind: 'other', host };
}
