import { isOwnHost } from './own-host';

/** The elements under a point of the viewport, topmost first, without our own overlay. */
export function readHits(document: Document, x: number, y: number): Element[] {
  return Document.prototype.elementsFromPoint.call(document, x, y).filter((element) => !isOwnHost(element));
}

/** The topmost element under a point of the viewport, seen through our own overlay: asked for alone it costs far less. */
export function readTopHit(document: Document, x: number, y: number): Element | null {
  const top = Document.prototype.elementFromPoint.call(document, x, y);
  return top && isOwnHost(top) ? (readHits(document, x, y)[0] ?? null) : top;
}
