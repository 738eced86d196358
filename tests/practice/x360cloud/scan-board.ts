import type { PracticeTenant } from './configuration.ts';

/** The states of a scan, in order; what the row shows. */
const SCAN_STATES = ['Scan queued', 'Scanning', 'OK, next scan in 6 hours'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** One row of Manage Services. */
export interface ServiceRow {
  id: string;
  /** As the product writes it: `contoso.onmicrosoft.com (Microsoft Office 365)`. */
  service: string;
  tenant: string;
  adminUser: string;
  scan: ScanState;
  /** How many services were asked for since the scan's last move. */
  polls: number;
}

/** How many polls a scan stays in one state when polls move it. */
const POLLS_PER_STATE = 2;

const SCANNED: ScanState = SCAN_STATES[2];

/** The rows of a fresh organization: every tenant was scanned long ago. */
export function rowsOf(tenants: readonly PracticeTenant[]): ServiceRow[] {
  return tenants.map((tenant) => rowOf(tenant, SCANNED));
}

/** A row for one tenant in the given state of its scan. */
export function rowOf({ tenant, adminUser }: PracticeTenant, scan: ScanState): ServiceRow {
  const id = tenant.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { id, service: `${tenant} (Microsoft Office 365)`, tenant, adminUser, scan, polls: 0 };
}

/** The row one state further; the last state stays. */
export function nextScan(row: ServiceRow): ServiceRow {
  const scan = SCAN_STATES[SCAN_STATES.indexOf(row.scan) + 1] ?? SCANNED;
  return { ...row, scan, polls: 0 };
}

/** The row after the page asked for it once more. */
export function nextPoll(row: ServiceRow): ServiceRow {
  if (row.scan === SCANNED) return row;
  return row.polls + 1 >= POLLS_PER_STATE ? nextScan(row) : { ...row, polls: row.polls + 1 };
}
