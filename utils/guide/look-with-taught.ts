import { type Look, openLook } from '../look/open-look';
import { knownLabels } from '../sites/known-pages';
import type { Moment } from './page-site';

/** Opens a look at the page, with the captions that the person taught. */
export function lookWithTaught(document: Document, { brief }: Moment): Look {
  return openLook(document, knownLabels(brief.knowledge));
}
