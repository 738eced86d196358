const WRITTEN = Symbol.for('app-password-courier-written');

/**
 * The addresses that we wrote into this document: where one stands, it is not the page that says whose form it is. They lie
 * in the extension's isolated world, so that a script that begins anew in the same document knows them.
 */
const world = globalThis as { [WRITTEN]?: Set<string> };
const written = (world[WRITTEN] ??= new Set());

const comparable = (value: string): string => value.trim().toLowerCase();

/** Remembers an address that we are about to write. */
export function noteOwnEmail(value: string): void {
  written.add(comparable(value));
}

/** Whether a field's value is what we wrote. */
export function isOwnEmail(value: string): boolean {
  return written.has(comparable(value));
}
