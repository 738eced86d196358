import { ancestorsOf, findClosest } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { areTorn } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import { ROLE_SELECTORS } from '../look/element-roles';
import { ROW } from '../look/places';
import { readText } from '../look/read-text';
import { mentions } from './mentions';
import { readControlCaption } from './read-controls';

/** Characters of a row or card; a longer text is a page, and read no further. */
const LONGEST_ROW = 399;

/** The tenant whose "Change" the person pressed last in this document. */
export interface PressedTenant {
  current(): string | null;
  /** A press on their order, by our own hand. */
  note(pressed: Element): void;
}

/**
 * Follows the person's presses: one in a row, in whatever language, or on "Change" names the tenant of its row or card; one
 * on anything else that leads on, or that names a tenant, names none, unless it stands in the form itself.
 *
 * @param isInForm whether an element belongs to the form that is open now
 */
export function followPressedTenant(
  document: Document,
  isInForm: (element: Element) => boolean,
  signal: AbortSignal,
): PressedTenant {
  let tenant: string | null = null;
  const note = (pressed: Element): void => {
    const control = [...ancestorsOf(pressed)].find((at) => matches(at, ROLE_SELECTORS.clickable));
    if (isInForm(control ?? pressed)) return;
    const isOfRow = findClosest(pressed, ROW) !== null || (control && mentions('change', readControlCaption(control)));
    if (isOfRow) tenant = readRowTenant(control ?? pressed);
    // A page may listen to clicks on anything: where that names another, nobody is sure any more.
    else if (control || readRowTenant(pressed) !== null) tenant = null;
  };
  document.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof Element) note(target);
    },
    { capture: true, passive: true, signal },
  );
  // Back and Forward show what another press has opened. Firefox before 147 does not tell them apart.
  document.defaultView?.navigation?.addEventListener(
    'navigate',
    ({ navigationType }) => {
      if (navigationType === 'traverse') tenant = null;
    },
    { signal },
  );
  return { current: () => tenant, note };
}

/** The one tenant that the nearest surroundings of a button name: its row, its card, whatever stands around it; `null` where they name none or several. */
export function readRowTenant(control: Element): string | null {
  for (const at of ancestorsOf(control)) {
    const text = readText(at, { withButtons: true });
    if (text.length > LONGEST_ROW) return null;
    const domains = readDomains(text);
    if (areTorn(domains)) return null;
    if (domains.length > 0) return domains.join(', ');
    if (matches(at, ROW)) return null;
  }
  return null;
}
