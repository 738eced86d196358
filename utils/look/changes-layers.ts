import { matches } from '../dom/native-dom';
import { DIALOG, FRAMEWORK_DIALOG, POPUP } from './places';

const LAYER = `${DIALOG}, ${FRAMEWORK_DIALOG}, ${POPUP}`;

/** Whether changes of the page may have opened, closed or altered a layer, so that something else lies before the person. */
export function changesLayers(records: readonly MutationRecord[]): boolean {
  return records.some(({ type, target, addedNodes, removedNodes }) =>
    type === 'attributes' ? holdsLayer(target) : [...addedNodes, ...removedNodes].some(holdsLayer),
  );
}

function holdsLayer(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return matches(node, LAYER) || Element.prototype.querySelector.call(node, LAYER) !== null;
}
