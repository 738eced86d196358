import type { PageReading, ReadOutcome } from '../journey/outcomes';
import { selectedPassword } from '../journey/password-shape';
import { pageReadingSchema } from '../messages/page-answers';
import { siteOwnerOf } from '../sites/hosts';
import type { Capture } from '../vault/vault';
import type { CourierState } from './courier-state';
import type { Courier, Handlers } from './handlers';
import { RefusedError } from './refused-error';

/** Holding, showing and forgetting passwords. */
export const passwordHandlers: Handlers<
  | 'password:captured'
  | 'password:reveal'
  | 'password:forget'
  | 'password:forget-all'
  | 'password:saved'
  | 'password:read-page'
  | 'password:use-selection'
  | 'account:name'
> = {
  async 'password:captured'(courier, { value, readingId, account, name, certainty }, { tabId, documentId }) {
    if (tabId === null) throw new RefusedError();
    const from = { readingId, tabId, documentId };
    const capture = { from, account, name, certainty, isOrdered: false };
    const { held } = await holdIn(courier, capture, value, ({ guide }) => {
      if (guide.status !== 'running') throw new RefusedError();
    });
    // Of others' a page learns nothing.
    return { held: held.filter((entry) => entry.from.tabId === tabId).length };
  },
  async 'password:reveal'({ store }, { id }) {
    const value = await store.readPassword(id);
    if (value === null) throw new RefusedError();
    return { value };
  },
  async 'password:forget'({ store }, { id }) {
    await store.apply({ type: 'forgotten', id });
    return null;
  },
  async 'password:forget-all'({ store }) {
    await store.apply({ type: 'all-forgotten' });
    return null;
  },
  async 'password:saved'({ store }, { id }) {
    await store.apply({ type: 'saved', id });
    return null;
  },
  'password:read-page': (courier, { tabId }) =>
    readOnOrder(
      courier,
      tabId,
      ({ scripts }) => scripts.readPage(tabId),
      async (raw) => {
        const parsed = pageReadingSchema.safeParse(raw);
        return parsed.success ? holdReading(courier, tabId, parsed.data) : { kind: 'none' };
      },
    ),
  'password:use-selection': (courier, { tabId }) =>
    readOnOrder(
      courier,
      tabId,
      ({ scripts }) => scripts.readSelection(tabId),
      (selection) => holdSelection(courier, tabId, selection),
    ),
  async 'account:name'({ store }, { id, account }) {
    await store.apply({ type: 'account-named', id, account: account.trim() });
    return null;
  },
};

/** Holds what the person selected on the page and ordered to be used: their word counts, so only its form is checked. */
export async function holdSelection(courier: Courier, tabId: number, selection: string | null): Promise<ReadOutcome> {
  const selected = selectedPassword(selection ?? '');
  if (!selected) return { kind: 'none' };
  return holdReading(courier, tabId, { kind: 'one', ...selected, account: null });
}

async function holdReading(courier: Courier, tabId: number, reading: PageReading): Promise<ReadOutcome> {
  if (reading.kind !== 'one') return { kind: reading.kind };
  const { ports } = courier;
  const { appPasswordName: name } = await ports.settings();
  const { value, account, certainty } = reading;
  const from = { readingId: ports.newId(), tabId, documentId: null };
  try {
    await holdIn(courier, { from, account, name, certainty, isOrdered: true }, value);
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'full' };
    throw error;
  }
  return { kind: 'held', certainty };
}

/** Holds it, or says in the popup too that there is no room. */
async function holdIn(
  { store, ports }: Courier,
  capture: Capture,
  value: string,
  assertMay?: (state: CourierState) => void,
): Promise<CourierState> {
  try {
    return await store.hold({ type: 'captured', id: ports.newId(), capture }, value, assertMay);
  } catch (error) {
    if (error instanceof RefusedError && error.refusal === 'full') await store.apply({ type: 'hold-refused' });
    throw error;
  }
}

/** Reads one of Microsoft's pages on the person's order, and holds what was read, unless the tab went elsewhere meanwhile. */
async function readOnOrder<Raw>(
  courier: Courier,
  tabId: number,
  read: (ports: Courier['ports']) => Promise<Raw>,
  hold: (raw: Raw) => Promise<ReadOutcome>,
): Promise<ReadOutcome> {
  const strangerHost = await hostIfNotMicrosoft(courier, tabId);
  if (strangerHost !== null) return { kind: 'wrong-page', host: strangerHost };
  const raw = await read(courier.ports);
  const laterHost = await hostIfNotMicrosoft(courier, tabId);
  if (laterHost !== null) return { kind: 'wrong-page', host: laterHost };
  return hold(raw);
}

/** The tab's host when nothing may be read there, or `null` on a listed Microsoft page. */
async function hostIfNotMicrosoft({ ports }: Courier, tabId: number): Promise<string | null> {
  const tab = await ports.tabs.get(tabId);
  return tab && siteOwnerOf(tab.url) === 'microsoft' ? null : (URL.parse(tab?.url ?? '')?.host ?? '');
}
