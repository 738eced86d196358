import { parentOf } from '../dom/composed-tree';
import { attributeOf, matches, shadowRootOf } from '../dom/native-dom';
import { showsHand } from '../dom/shows-hand';
import { ROLE_SELECTORS } from '../look/element-roles';
import { redactHost, redactPath } from './redact-address';
import { redactIdentifier } from './redact-identifier';
import type { SkeletonNode } from './report-schema';

/** What a person operates. */
export const CONTROL = [ROLE_SELECTORS.clickable, ROLE_SELECTORS.checkbox, ROLE_SELECTORS.combobox].join(', ');
/** What a person types into, or what shows a value that was typed. */
export const FIELD = `input, textarea, select, ${ROLE_SELECTORS.textbox}, [contenteditable]:not([contenteditable="false" i])`;

const ROLES = new Set(
  `alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo
  definition dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log main
  marquee math menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar
  radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab
  table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem`.split(/\s+/),
);
const TYPED =
  'textarea, input:not([type="checkbox" i], [type="radio" i], [type="submit" i], [type="button" i], [type="hidden" i])';
const STATES = ['checked', 'disabled', 'expanded', 'invalid', 'modal', 'pressed', 'readonly', 'required', 'selected'];
const TEST_IDS = ['data-testid', 'data-automation-id', 'data-automationid', 'data-test-id'];

/** What stands in a field. Only for learning names from it: no value ever goes into a report. */
export function valueOf(element: Element): string {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
}

/** The facts of an element that hold no text of the page. */
export function readFacts(element: Element, personal: ReadonlySet<string>): Partial<SkeletonNode> {
  const identifier = (name: string) => redactIdentifier(attributeOf(element, name), personal);
  const role = attributeOf(element, 'role').toLowerCase();
  return withoutEmpty({
    role: ROLES.has(role) ? role : '',
    type: element instanceof HTMLInputElement || element instanceof HTMLButtonElement ? element.type : '',
    id: identifier('id'),
    field: matches(element, FIELD) ? identifier('name') : '',
    testId: TEST_IDS.map(identifier).find((id) => id !== '') ?? '',
    icon: identifier('data-icon-name'),
    states: readStates(element),
    marks: readMarks(element),
    path: readLink(element),
    host: element instanceof HTMLIFrameElement ? redactHost(URL.parse(element.src)?.host ?? '') : '',
  });
}

function readStates(element: Element): string[] {
  const states = STATES.filter((state) => {
    const said = attributeOf(element, `aria-${state}`).toLowerCase();
    return said === 'true' || said === 'mixed';
  });
  if (attributeOf(element, 'aria-expanded').toLowerCase() === 'false') states.push('collapsed');
  if (matches(element, ':disabled')) states.push('disabled');
  if (matches(element, '[readonly]')) states.push('readonly');
  if (matches(element, '[required]')) states.push('required');
  if (matches(element, ':checked')) states.push('checked');
  if (attributeOf(element, 'aria-current') !== '') states.push('current');
  const value = valueOf(element);
  if (value !== '' && matches(element, TYPED)) states.push(/^\S{12,40}$/.test(value) ? 'holds-token' : 'filled');
  return [...new Set(states)];
}

function readMarks(element: Element): string[] {
  const marks: string[] = [];
  if (matches(element, ':modal')) marks.push('top-layer');
  if (matches(element, ':popover-open')) marks.push('popover');
  if (matches(element, '[dir="rtl" i]')) marks.push('right-to-left');
  if (matches(element, '[aria-hidden="true" i]')) marks.push('hidden-from-assistants');
  if (isClickedByPointer(element)) marks.push('pointer');
  if (getComputedStyle(element).position === 'fixed' && !matches(element, ':modal')) marks.push('fixed');
  if (shadowRootOf(element)) marks.push('shadow-root');
  if (matches(element, '[tabindex]:not([tabindex="-1"])')) marks.push('focusable');
  return marks;
}

/** Without a role, but made to be clicked: the hand that the pointer becomes begins here. */
export function isClickedByPointer(element: Element): boolean {
  if (matches(element, `${CONTROL}, ${FIELD}, label, tr, [role="row" i], body`)) return false;
  const parent = parentOf(element);
  return showsHand(element) && (!parent || !showsHand(parent));
}

/** A link's path, with the host where it leads to another site. */
function readLink(element: Element): string {
  if (!(element instanceof HTMLAnchorElement) || !element.hasAttribute('href')) return '';
  const url = URL.parse(element.href);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  const route = url.hash.startsWith('#/') ? `/${url.hash}` : '';
  const path = redactPath(url.pathname.replace(/\/$/, route === '' ? '/' : '') + route);
  return url.host === element.ownerDocument.location.host ? path : redactHost(url.host) + path;
}

function withoutEmpty(facts: Record<string, string | string[]>): Partial<SkeletonNode> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact.length > 0));
}
