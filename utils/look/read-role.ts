import { attributeOf, localNameOf, matches } from '../dom/native-dom';

/** Roles of elements that say no other, as far as names depend on them. */
const ROLE_OF_TAG: Readonly<Record<string, string>> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  option: 'option',
  datalist: 'listbox',
  progress: 'progressbar',
  legend: 'legend',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'])),
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
};
const ROLE_OF_TYPE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['button', 'image', 'reset', 'submit'].map((type) => [type, 'button'])),
  ...Object.fromEntries(['email', 'tel', 'text', 'url'].map((type) => [type, 'textbox'])),
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  range: 'slider',
  number: 'spinbutton',
};
const SUGGESTING = ['textbox', 'searchbox'];
/** Who says something of itself to screen readers cannot have no role. */
const SPEAKING =
  ':is([aria-label], [aria-labelledby], [aria-live], [aria-describedby], [aria-description], [aria-controls], [aria-current], [aria-owns], [aria-hidden], [aria-busy], [aria-atomic])';

/** The element's role, its own or the one that HTML gives it; empty where it has none that names depend on. */
export function readRole(element: Element): string {
  const [own = ''] = attributeOf(element, 'role').trim().split(' ');
  const isSilenced = isSilent(own) && !matches(element, SPEAKING);
  return own !== '' && (isSilenced || !isSilent(own)) ? own : nativeRole(element);
}

/** Whether a role says that the element is there for the eye only. */
export function isSilent(role: string): boolean {
  return role === 'none' || role === 'presentation';
}

function nativeRole(element: Element): string {
  if (element instanceof HTMLInputElement) {
    const role = ROLE_OF_TYPE[element.type] ?? '';
    return SUGGESTING.includes(role) && matches(element, '[list]') ? 'combobox' : role;
  }
  if (element instanceof HTMLSelectElement) return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
  if (matches(element, 'a[href], area[href], link[href]')) return 'link';
  if (matches(element, `img[alt=""]:not(${SPEAKING})`)) return 'presentation';
  return ROLE_OF_TAG[localNameOf(element)] ?? '';
}
