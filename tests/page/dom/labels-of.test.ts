import fc from 'fast-check';
import { afterAll, afterEach, expect, it } from 'vitest';
import { keepIndex } from '../../../utils/dom/keep-index';
import { labelsOf } from '../../../utils/dom/labels-of';
import { deepened } from '../../seed';

const stop = new AbortController();
keepIndex(document, stop.signal);

afterEach(() => {
  document.body.innerHTML = '';
});
afterAll(() => stop.abort());

/** A field or a label, by chance within or beside each other, with ids that are named, twice or not at all. */
const part: fc.Memo<string> = fc.memo((depth) => {
  const id = fc.constantFrom('', ' id="a"', ' id="b"');
  const field = fc.constantFrom('input', 'select', 'textarea', 'button', 'output', 'p');
  const leaf = fc
    .tuple(field, id)
    .map(([tag, attributes]) => `<${tag}${attributes}>${tag === 'input' ? '' : `</${tag}>`}`);
  if (depth <= 1) return leaf;
  const label = fc.tuple(
    fc.constantFrom('', ' for="a"', ' for="b"', ' for=""'),
    fc.array(part(depth - 1), { maxLength: 3 }),
  );
  return fc.oneof(
    leaf,
    label.map(([attributes, parts]) => `<label${attributes}>${parts.join('')}</label>`),
  );
});
const page = fc.array(part(3), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

function expectBrowsers(root: ParentNode): void {
  for (const field of root.querySelectorAll('*')) {
    expect(labelsOf(field)).toEqual(Array.from((Reflect.get(field, 'labels') as NodeListOf<HTMLLabelElement>) ?? []));
  }
}

it('finds the labels that the browser finds, whatever stands on the page and changes there', () => {
  fc.assert(
    fc.property(page, page, (before, after) => {
      document.body.innerHTML = before;
      expectBrowsers(document);
      document.body.insertAdjacentHTML('beforeend', after);
      document.body.querySelector('label')?.setAttribute('for', 'b');
      expectBrowsers(document);
    }),
    { numRuns: deepened(100) },
  );
});

it('finds those of a shadow tree in that tree alone', () => {
  document.body.innerHTML = '<label for="a">Outer</label><div></div>';
  const root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<label for="a">Inner</label><input id="a">';
  const [inner] = root.querySelectorAll('label');
  expect(labelsOf(root.querySelector('input') as Element)).toEqual([inner]);
});
