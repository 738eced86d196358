/** The address that we wrote into this document: where it stands, it is not the page that says whose form it is. */
const written = new Set<string>();

const comparable = (value: string): string => value.trim().toLowerCase();

/** Remembers an address that we are about to write. */
export function noteOwnEmail(value: string): void {
  written.add(comparable(value));
}

/** Whether a field's value is what we wrote. */
export function isOwnEmail(value: string): boolean {
  return written.has(comparable(value));
}
