import { describe, expect, test } from 'vitest';
import { describeForm, type FormNode } from '../../practice/gallery/form-tree.ts';
import { FRAMEWORKS, galleryPath, LABEL_STYLES, readGalleryOptions } from '../../practice/gallery/gallery-options.ts';
import { printElements } from '../../practice/gallery/print-elements.ts';
import { printMarkup } from '../../practice/gallery/print-markup.ts';

const describeStyle = (style: (typeof LABEL_STYLES)[number], hasNeighbours = false) =>
  describeForm({ style, update: 'input', hasNeighbours, ending: 'default' });

function partsOf(node: FormNode | string): FormNode[] {
  return typeof node === 'string' ? [] : [node, ...(node.children ?? []).flatMap(partsOf)];
}

describe.each(LABEL_STYLES)('the form with labels by %s', (style) => {
  test('ties every part to the model once', () => {
    const bound = partsOf(describeStyle(style)).flatMap((part) => part.bound ?? []);
    expect(bound.toSorted()).toEqual(['confirm', 'email', 'form', 'password', 'submit']);
  });

  test('says once or more that it wants Office 365 credentials', () => {
    expect(printMarkup(describeStyle(style))).toMatch(/Office 365 Admin/);
  });

  test('points at the password and at Submit', () => {
    const answers = partsOf(describeStyle(style)).flatMap((part) => part.attributes?.['data-answer'] ?? []);
    expect(answers).toEqual(['fill-credentials', 'submit']);
  });

  test('leaves neighbours out of the model', () => {
    const inputs = partsOf(describeStyle(style, true)).filter(({ tag }) => tag === 'input');
    expect(inputs.map(({ bound }) => bound)).toEqual(['email', 'password', 'confirm', undefined, undefined]);
  });
});

const NAMES_IN_HTML: Record<string, string> = { className: 'class', htmlFor: 'for', autoComplete: 'autocomplete' };

/** Stands in for a framework's `createElement`, so that its elements can be compared with markup. */
function createMarkup(tag: string, props: Record<string, unknown>, ...children: string[]): string {
  const attributes = Object.entries(props).map(([name, value]) => ` ${NAMES_IN_HTML[name] ?? name}="${String(value)}"`);
  return `<${tag}${attributes.join('')}>${tag === 'input' ? '' : `${children.join('')}</${tag}>`}`;
}

test.each(LABEL_STYLES)('both printers draw the same form with labels by %s', (style) => {
  const tree = describeStyle(style);
  expect(printElements<string>(createMarkup, tree, () => ({}))).toBe(printMarkup(tree));
});

test('markup is escaped, in texts and in what binds', () => {
  const tree: FormNode = { tag: 'p', bound: 'form', children: ['<b> & "c"'] };
  expect(printMarkup(tree, () => ({ title: '"x"' }))).toBe('<p title="&#34;x&#34;">&#60;b&#62; &#38; &#34;c&#34;</p>');
});

test('an address leads back to the options that made it', () => {
  const options = { style: 'dialog-title', update: 'after-key-down', hasNeighbours: true, ending: 'default' } as const;
  const url = new URL(galleryPath('knockout', options), 'https://app.cloudfinder.com');
  expect(readGalleryOptions('knockout', url.searchParams)).toEqual(options);
});

test('without options a form has plain labels and its framework’s usual update', () => {
  expect(readGalleryOptions('knockout', new URLSearchParams())).toEqual({
    style: 'for',
    update: FRAMEWORKS.knockout.updates[0],
    hasNeighbours: false,
    ending: 'default',
  });
});

test.each(['style=banana', 'update=trusted'])('%s is refused where it is unknown', (query) => {
  expect(() => readGalleryOptions('react', new URLSearchParams(query))).toThrow(/is none of/);
});
