import type { PageReading, ReadOutcome } from '../journey/outcomes';
import { SURE_PASSWORD, selectedPassword } from '../journey/password-shape';
import { pageReadingSchema } from '../messages/page-answers';
import { siteOwnerOf } from '../sites/hosts';
import { MOST_HELD } from '../vault/vault';
import { type Courier, type Handlers, RefusedError } from './handlers';

/** Holding, showing and forgetting passwords. */
export const passwordHandlers: Handlers<
  | 'password:captured'
  | 'password:reveal'
  | 'password:forget'
  | 'password:saved'
  | 'password:read-page'
  | 'password:use-selection'
  | 'account:name'
> = {
  async 'password:captured'({ store, ports }, { value, readingId, account, name, certainty }) {
    const capture = { readingId, account, name, certainty };
    const after = await store.hold({ type: 'captured', id: ports.newId(), capture }, value, ({ guide, held }) => {
      const isNew = !held.some((entry) => entry.readingId === readingId);
      if (guide.status !== 'running' || (isNew && held.length >= MOST_HELD)) throw new RefusedError();
    });
    return { held: after.held.length };
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
  async 'password:saved'({ store }, { id }) {
    await store.apply({ type: 'saved', id });
    return null;
  },
  async 'password:read-page'(courier, { tabId }) {
    const strangerHost = await hostIfNotMicrosoft(courier, tabId);
    if (strangerHost !== null) return { kind: 'wrong-page', host: strangerHost };
    const parsed = pageReadingSchema.safeParse(await courier.ports.scripts.readPage(tabId));
    return parsed.success ? holdReading(courier, parsed.data) : { kind: 'none' };
  },
  async 'password:use-selection'(courier, { tabId }) {
    const strangerHost = await hostIfNotMicrosoft(courier, tabId);
    if (strangerHost !== null) return { kind: 'wrong-page', host: strangerHost };
    return holdSelection(courier, await courier.ports.scripts.readSelection(tabId));
  },
  async 'account:name'({ store }, { id, account }) {
    await store.apply({ type: 'account-named', id, account: account.trim() });
    return null;
  },
};

/** Holds what the person selected on the page and ordered to be used: their word counts, so only its form is checked. */
export async function holdSelection(courier: Courier, selection: string | null): Promise<ReadOutcome> {
  const value = selectedPassword(selection ?? '');
  if (value === null) return { kind: 'none' };
  const certainty = SURE_PASSWORD.test(value) ? 'sure' : 'check';
  return holdReading(courier, { kind: 'one', value, certainty, account: null });
}

async function holdReading({ store, ports }: Courier, reading: PageReading): Promise<ReadOutcome> {
  if (reading.kind !== 'one') return { kind: reading.kind };
  const { appPasswordName: name } = await ports.settings();
  const { value, account, certainty } = reading;
  const capture = { readingId: ports.newId(), account, name, certainty };
  await store.hold({ type: 'captured', id: ports.newId(), capture }, value);
  return { kind: 'held', certainty };
}

/** The tab's host when nothing may be read there, or `null` on a listed Microsoft page. */
async function hostIfNotMicrosoft({ ports }: Courier, tabId: number): Promise<string | null> {
  const tab = await ports.tabs.get(tabId);
  return tab && siteOwnerOf(tab.url) === 'microsoft' ? null : (URL.parse(tab?.url ?? '')?.host ?? '');
}
