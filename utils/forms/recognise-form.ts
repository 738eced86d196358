import type { RecogniserContext, Recognition } from './recognised-form';

/**
 * Looks once at a document for x360Cloud's form of Office/Microsoft 365 admin credentials. Reads layout, changes
 * nothing, never throws. `url` is the document's address (for refused addresses and a foreign form target).
 */
export function recogniseForm(_document: Document, _url: string, _context: RecogniserContext = {}): Recognition {
  return { sight: { kind: 'none' }, form: null };
}
