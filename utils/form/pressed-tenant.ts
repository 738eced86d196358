import { ancestorsOf, findClosest } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { onWayBack } from '../dom/on-way-back';
import { areTorn } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import { ROLE_SELECTORS } from '../look/element-roles';
import { ROW } from '../look/places';
import { readText } from '../look/read-text';
import { mentions } from './mentions';
import { readControlCaption } from './read-controls';
import { isAway, LEAVING_MS } from './watch-answer';

/** Characters of a row or card; a longer text is a page, and read no further. */
const LONGEST_ROW = 399;
const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** The tenant whose "Change" the person pressed last in this document. */
export interface PressedTenant {
  current(): string | null;
  /** A press on their order, by our own hand. */
  note(pressed: Element): void;
  /**
   * Takes the password field of the form that is open now, `null` where none is: the tenant goes with the form that its
   * press has opened, since the next one may be anybody's. Tells whether it went.
   */
  follow(field: HTMLInputElement | null): boolean;
}

/**
 * Follows the person's presses: one in a row, in whatever language, or on "Change" names the tenant of its row or card; one
 * on anything else that leads on, or that names a tenant, names none, unless it stands in the form itself.
 *
 * A form that is away for a moment only is the same one, and so is one that is drawn anew, unless something in it was
 * pressed: that may have brought the next one in its place.
 *
 * @param isInForm whether an element belongs to the form that is open now
 */
export function followPressedTenant(
  document: Document,
  isInForm: (element: Element) => boolean,
  signal: AbortSignal,
): PressedTenant {
  let tenant: string | null = null;
  /** The form's password field, as it stood last since the press. */
  let shown: HTMLInputElement | null = null;
  let goneSince = 0;
  let isPressedWithin = false;

  function name(next: string | null): void {
    tenant = next;
    shown = null;
    goneSince = 0;
    isPressedWithin = false;
  }

  function note(pressed: Element): void {
    const control = [...ancestorsOf(pressed)].find((at) => matches(at, ROLE_SELECTORS.clickable));
    if (isInForm(control ?? pressed)) {
      isPressedWithin ||= control !== undefined;
      return;
    }
    const isOfRow = findClosest(pressed, ROW) !== null || (control && mentions('change', readControlCaption(control)));
    if (isOfRow) name(readRowTenant(control ?? pressed));
    // A page may listen to clicks on anything: where that names another, nobody is sure any more.
    else if (control || readRowTenant(pressed) !== null) name(null);
  }

  function onPress(event: Event): void {
    const [target] = event.composedPath();
    if (event.isTrusted && target instanceof Element) note(target);
  }

  function onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isTyped = target instanceof Element && matches(target, TYPED_INTO);
    if (!isTyped && (event.key === 'Enter' || event.key === ' ')) onPress(event);
  }

  document.addEventListener('click', onPress, { capture: true, passive: true, signal });
  // A row may open by its own ear for keys, without a click.
  document.addEventListener('keydown', onKey, { capture: true, passive: true, signal });
  // Back and Forward show what another press has opened.
  onWayBack(document, () => name(null), signal);
  return {
    current: () => tenant,
    note,
    follow(field) {
      const isGone = shown !== null && shown !== field && isAway(shown);
      if (!field && isGone) goneSince ||= performance.now();
      // What merely lies over a form leaves it as it is.
      if (!field && (isGone || !shown)) return false;
      const wasAway = goneSince > 0 && performance.now() - goneSince >= LEAVING_MS;
      const isAnother = wasAway || (isGone && isPressedWithin);
      goneSince = 0;
      shown = field ?? shown;
      if (!isAnother || tenant === null) return false;
      name(null);
      return true;
    },
  };
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
