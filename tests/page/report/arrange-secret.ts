import fc from 'fast-check';

/** Something that no report may hold. */
export interface Secret {
  kind: 'word' | 'e-mail' | 'digits' | 'password';
  text: string;
}

const LOWER = Array.from('abcdefghijklmnopqrstuvwxyz');
const UPPER = LOWER.map((letter) => letter.toUpperCase());
const DIGITS = Array.from('0123456789');
// Not `fc.string`: it likes to make words such as "name" and "call", which may stay.
const made = (unit: fc.Arbitrary<string>, min: number, max: number) =>
  fc.array(unit, { minLength: min, maxLength: max }).map((characters) => characters.join(''));
const letters = (min: number, max: number) => made(fc.constantFrom(...LOWER), min, max);
const printable = made(
  fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)),
  12,
  40,
);
const mixed = made(fc.constantFrom(...LOWER, ...UPPER, ...DIGITS), 12, 32);
const cased = made(fc.constantFrom(...LOWER, ...UPPER), 12, 24);
const groups = (size: number, count: number) =>
  fc.array(letters(size, size), { minLength: count, maxLength: count }).map((parts) => parts.join(' '));
const hasVariety = (text: string) => new Set(text.toLowerCase()).size >= 6;

export const SECRETS: readonly { name: string; kind: Secret['kind']; arbitrary: fc.Arbitrary<string> }[] = [
  { name: 'an app password', kind: 'password', arbitrary: letters(16, 16).filter(hasVariety) },
  { name: 'a password of letters', kind: 'password', arbitrary: letters(12, 30).filter(hasVariety) },
  { name: 'a password in both cases', kind: 'password', arbitrary: cased.filter(hasVariety) },
  { name: 'a password of letters and digits', kind: 'password', arbitrary: mixed.filter(hasVariety) },
  { name: 'a password of any characters', kind: 'password', arbitrary: printable.filter(hasVariety) },
  { name: 'a password in four groups', kind: 'password', arbitrary: groups(4, 4).filter(hasVariety) },
  { name: 'a password in two groups', kind: 'password', arbitrary: groups(8, 2).filter(hasVariety) },
  { name: 'a GUID', kind: 'password', arbitrary: fc.uuid() },
  {
    name: 'an e-mail address',
    kind: 'e-mail',
    arbitrary: fc.tuple(letters(6, 9), letters(5, 9)).map(([a, b]) => `${a}@${b}.com`),
  },
  { name: 'a number', kind: 'digits', arbitrary: fc.stringMatching(/^[1-9]\d{6,12}$/) },
];

/** One way in which a page may show, or carry, a text. */
export interface Arrangement {
  name: string;
  /** Adds to the page. */
  add: (text: string) => Node;
}

function element(tag: string, attributes: Record<string, string> = {}, ...inside: (Node | string)[]): HTMLElement {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...inside);
  return created;
}

const SPELT_IN = ['button', 'h2', 'p', 'td', 'a', 'label'];
const ATTRIBUTES = [
  'title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext', 'data-testid', 'data-icon-name', 'data-x', 'id', 'class', 'name',
  'value', 'role', 'lang', 'style', 'autocomplete', 'for', 'type', 'list', 'dir', 'aria-current', 'data-automation-id', 'aria-expanded',
]; // biome-ignore format: one list
const ON = ['button', 'input', 'div', 'a', 'img', 'h2', 'textarea', 'select', 'span', 'tr', 'dialog', 'li'];
const SENTENCES = [
  '$',
  'Copy $',
  '$ copied',
  'Password: $',
  'Delete $ now',
  'Sign in as $',
  '“$”',
  '($)',
  '$.',
  'Key $, next',
];
const HOLDERS = [
  'button',
  'a',
  'h1',
  'h3',
  'label',
  'legend',
  'p',
  'td',
  'th',
  'li',
  'dt',
  'dd',
  'summary',
  'option',
  'code',
  'pre',
  'time',
  'span',
  'figcaption',
  'caption',
  'em',
];
const ROLES = [
  'button',
  'tab',
  'option',
  'menuitem',
  'radio',
  'checkbox',
  'switch',
  'heading',
  'columnheader',
  'gridcell',
  'row',
  'textbox',
  'combobox',
  'status',
  'alert',
  'listitem',
  'link',
  'treeitem',
];

export const ARRANGEMENTS: readonly Arrangement[] = [
  ...HOLDERS.map((tag) => ({ name: `the text of ${tag}`, add: (text: string) => inSentences(tag, {}, text) })),
  ...ROLES.map((role) => ({ name: `a ${role}`, add: (text: string) => inSentences('div', { role, tabindex: '0' }, text) })),
  ...ATTRIBUTES.map((name) => ({
    name: `the attribute ${name}`,
    add: (text: string) => element('div', {}, ...ON.map((tag) => element(tag, { [name]: text }, tag === 'dialog' ? 'Open' : ''))),
  })),
  { name: 'links', add: (text) => element('nav', {}, ...[`/${text}/x`, `?q=${text}`, `#${text}`, `#/${text}`, `https://${text.replace(/\W/g, '')}.example/`, `mailto:${text}`].map((href) => element('a', { href }, 'Next'))) },
  { name: 'a frame', add: (text) => element('iframe', { src: `about:blank#${text}`, name: text, title: text }) },
  { name: 'fields', add: fieldsWith },
  { name: 'letters, one element each', add: (text) => element('div', {}, ...SPELT_IN.map((tag) => element(tag, {}, ...spelt(text, 'span')))) },
  { name: 'letters, one line each', add: (text) => element('div', {}, ...SPELT_IN.map((tag) => element(tag, {}, ...spelt(text, 'div')))) },
  { name: 'a shadow root', add: inShadow },
  { name: 'what a name points to', add: pointedTo },
  { name: 'a label around a field', add: (text) => element('label', {}, 'Name', Object.assign(element('input'), { value: text })) },
  { name: 'custom elements', add: (text) => element(`x-${text.toLowerCase().replace(/[^a-z]/g, '') || 'x'}`, { role: 'button' }, 'Next') },
  { name: 'an inline image', add: (text) => element('button', {}, element('img', { alt: text }), element('svg', {}, element('title', {}, text))) },
]; // biome-ignore format: a table

function inSentences(tag: string, attributes: Record<string, string>, text: string): Node {
  return element(
    'div',
    {},
    ...SENTENCES.map((sentence) =>
      element(
        tag,
        attributes,
        sentence.replace('$', () => text),
      ),
    ),
  );
}

function spelt(text: string, tag: string): Node[] {
  return Array.from(text.replace(/\s/g, ''), (letter) => element(tag, {}, letter));
}

function fieldsWith(text: string): Node {
  const typed = ['text', 'search', 'tel', 'url', 'password', 'hidden', 'email'].map((type) =>
    Object.assign(element('input', { type }), { value: text }),
  );
  const area = Object.assign(element('textarea'), { value: text });
  const select = element('select', {}, element('option', { value: text }, text));
  const editable = element('div', { contenteditable: 'true', role: 'textbox' }, text, element('b', {}, text));
  return element(
    'form',
    {},
    ...typed,
    area,
    select,
    editable,
    element('output', {}, text),
    element('button', {}, 'Next'),
  );
}

function inShadow(text: string): Node {
  const host = element('div');
  const room = host.attachShadow({ mode: 'open' });
  room.append(inSentences('button', {}, text), fieldsWith(text), element('slot'));
  host.append(element('h2', {}, text));
  return host;
}

function pointedTo(text: string): Node {
  return element(
    'div',
    {},
    element('p', { id: 'told' }, text),
    element('button', { 'aria-labelledby': 'told' }),
    element('input', { id: 'typed' }),
    element('button', { 'aria-labelledby': 'typed', 'aria-describedby': 'told' }, 'Next'),
  );
}

/** Where pages show values, as against captions: no word at all may come from there. */
export const VALUE_PLACES: readonly Arrangement[] = ARRANGEMENTS.filter(({ name }) =>
  /^(?:the text of (?:p|td|li|dd|code|pre|time|span|em)|a (?:gridcell|textbox|combobox|status|alert|listitem|frame)|a label around a field|fields|the attribute (?:title|value|class|style|data-x|autocomplete|lang|for|list))$/.test(
    name,
  ),
);

/** A word that no interface knows, in the shape of any other. */
export const WORD = fc
  .array(fc.constantFrom('zor', 'vel', 'mik', 'tan', 'gru', 'pel'), { minLength: 2, maxLength: 3 })
  .map((syllables) => syllables.join(''));

/** Shows a page that holds the secret in all of these ways, and nothing else. */
export function arrangeSecret({ text }: Secret, chosen: readonly Arrangement[]): void {
  document.body.replaceChildren(...chosen.map(({ add }) => add(text)));
  for (const dialog of document.querySelectorAll('dialog')) dialog.setAttribute('open', '');
}
