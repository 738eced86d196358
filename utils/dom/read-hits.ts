import { isOwnHost } from './own-host';

/** The elements under a point of the viewport, topmost first, without our own overlay. */
export function readHits(document: Document, x: number, y: number): Element[] {
  return document.elementsFromPoint(x, y).filter((element) => !isOwnHost(element));
}
