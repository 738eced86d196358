import type { X360CloudConfiguration } from './configuration.ts';
import { nextPoll, nextScan, rowOf, rowsOf, type ServiceRow } from './scan-board.ts';

/** Credentials as they were posted, whether or not the site took them. */
export interface ReceivedCredentials {
  tenant: string;
  /** Empty where the form has no e-mail field. */
  email: string;
  password: string;
  /** `null` where the form has no confirm field. */
  confirm: string | null;
  purpose: 'change' | 'add' | 'add-provider';
  /** Milliseconds since 1970. */
  at: number;
  isRefused: boolean;
}

/** What another form of the product (login, Create New User…) received: it must never hold an app password. */
export interface ReceivedElsewhere {
  form: string;
  fields: Record<string, string>;
  at: number;
}

interface PostedCredentials {
  email: string;
  password: string;
  confirm: string | null;
}

/** The sentence of a refusal, or `null` when the credentials were taken. */
export type Refusal = string | null;

/** The state behind the practice x360Cloud: its services and all that it was ever sent. */
export interface Organization {
  readonly received: ReceivedCredentials[];
  readonly elsewhere: ReceivedElsewhere[];
  rows(configuration: X360CloudConfiguration): ServiceRow[];
  /** The rows as one more poll of the page sees them. */
  poll(configuration: X360CloudConfiguration): ServiceRow[];
  /** New credentials for the row; `undefined` when there is no such row. */
  change(configuration: X360CloudConfiguration, id: string, posted: PostedCredentials): Refusal | undefined;
  /** A new service; the tenant is what stands behind the e-mail's `@`. */
  add(configuration: X360CloudConfiguration, purpose: 'add' | 'add-provider', posted: PostedCredentials): Refusal;
  noteElsewhere(form: string, fields: Record<string, string>): void;
  /** Every scan under way moves one state on. */
  advanceScan(): void;
  reset(): void;
}

export function createOrganization(now: () => number = Date.now): Organization {
  const received: ReceivedCredentials[] = [];
  const elsewhere: ReceivedElsewhere[] = [];
  /** One board for each list of tenants, so that a list given in an address has a life of its own. */
  const boards = new Map<string, ServiceRow[]>();

  const rows = ({ tenants }: X360CloudConfiguration) => boards.get(JSON.stringify(tenants)) ?? rowsOf(tenants);
  const keep = ({ tenants }: X360CloudConfiguration, next: ServiceRow[]) => boards.set(JSON.stringify(tenants), next);

  function receive(
    configuration: X360CloudConfiguration,
    purpose: ReceivedCredentials['purpose'],
    tenant: string,
    posted: PostedCredentials,
  ): Refusal {
    const refusal = refusalOf(configuration, posted);
    received.push({ tenant, ...posted, purpose, at: now(), isRefused: refusal !== null });
    return refusal;
  }

  return {
    received,
    elsewhere,
    rows,
    poll(configuration) {
      if (configuration.scanAdvances === 'by-polls') keep(configuration, rows(configuration).map(nextPoll));
      return rows(configuration);
    },
    change(configuration, id, posted) {
      const row = rows(configuration).find((candidate) => candidate.id === id);
      if (!row) return undefined;
      const refusal = receive(configuration, 'change', row.tenant, posted);
      const changed = rowOf({ tenant: row.tenant, adminUser: posted.email || row.adminUser }, 'Scan queued');
      if (!refusal)
        keep(
          configuration,
          rows(configuration).map((other) => (other.id === id ? changed : other)),
        );
      return refusal;
    },
    add(configuration, purpose, posted) {
      const tenant = posted.email.slice(posted.email.indexOf('@') + 1);
      const refusal = receive(configuration, purpose, tenant, posted);
      const added = rowOf({ tenant, adminUser: posted.email }, 'Scan queued');
      const others = rows(configuration).filter((row) => row.id !== added.id);
      if (!refusal) keep(configuration, [...others, added]);
      return refusal;
    },
    noteElsewhere(form, fields) {
      elsewhere.push({ form, fields, at: now() });
    },
    advanceScan() {
      for (const [key, board] of boards) boards.set(key, board.map(nextScan));
    },
    reset() {
      received.length = 0;
      elsewhere.length = 0;
      boards.clear();
    },
  };
}

function refusalOf({ refuses }: X360CloudConfiguration, { password, confirm }: PostedCredentials): Refusal {
  if (!password) return 'Please enter the Office 365 Admin Password.';
  if (confirm !== null && confirm !== password) return 'The passwords do not match.';
  return refuses ? 'Invalid credentials. Please check the Office 365 Admin Email and Password.' : null;
}
