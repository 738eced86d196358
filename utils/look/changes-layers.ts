import type { Changes } from '../dom/changes';
import { matches } from '../dom/native-dom';
import { DIALOG, FRAMEWORK_DIALOG, POPUP } from './places';

const LAYER = `${DIALOG}, ${FRAMEWORK_DIALOG}, ${POPUP}`;

/** Whether changes of the page may have opened, closed or altered a layer, so that something else lies before the person. */
export function changesLayers({ records, added }: Changes): boolean {
  if (added.some(holdsLayer)) return true;
  return records.some(({ type, target, removedNodes }) =>
    type === 'attributes' ? holdsLayer(target) : Array.from(removedNodes).some(holdsLayer),
  );
}

function holdsLayer(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return matches(node, LAYER) || Element.prototype.querySelector.call(node, LAYER) !== null;
}
