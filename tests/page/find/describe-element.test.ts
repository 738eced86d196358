import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type Description, describeElement } from '../../../utils/find/describe-element';
import { findElement } from '../../../utils/find/find-element';
import { openLook } from '../../../utils/look/open-look';
import { pickSchema } from '../../../utils/sites/knowledge';
import { deepened } from '../../seed';
import { pointedPages, SECRETS } from './random-markup';

const TODAY = new Date('2026-11-22T12:00:00Z');

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string): void {
  document.body.innerHTML = html;
}

function describeAt(selector: string): Description {
  const element = document.body.querySelector(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return describeElement(element, 'picked-create', TODAY);
}

function findAgain({ locators, caption }: Description): Element | null {
  const labels = caption === null ? {} : { 'picked-create': { und: [caption] } };
  const match = findElement(openLook(document, labels), [document], locators);
  return match.kind === 'one' ? match.element : null;
}

test('whatever is pointed at in a random page is found again alone when the page is built anew, or not described', {
  timeout: 60_000,
}, () => {
  let described = 0;
  fc.assert(
    fc.property(pointedPages, ({ html, place }) => {
      show(html);
      const all = [...document.body.querySelectorAll('*')];
      const at = place % all.length;
      const element = all[at];
      const description = describeElement(element ?? document.body, 'picked-create', TODAY);
      show(html);
      const rebuilt = [...document.body.querySelectorAll('*')];
      const again = findAgain(description);
      const isDescribed = description.locators.length > 0;
      if (isDescribed) described += 1;
      expect(again).toBe(isDescribed ? rebuilt[at] : null);
      expect(pickSchema.safeParse(description).success).toBe(isDescribed);
    }),
    { numRuns: deepened(200) },
  );
  expect(described).toBeGreaterThan(deepened(100));
});

test('nothing of a person, an organization or a secret is kept', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(pointedPages, ({ html, place }) => {
      show(`<nav>jdoe@fabrikam.example</nav>${html}`);
      const all = [...document.body.querySelectorAll('*')];
      const description = describeElement(all[place % all.length] ?? document.body, 'picked-create', TODAY);
      const kept = JSON.stringify(description).replaceAll('2026-11-22', '').toLowerCase();
      expect(SECRETS.filter((secret) => kept.includes(secret))).toEqual([]);
      expect(kept).not.toMatch(/@|\d{3}/);
    }),
    { numRuns: deepened(200) },
  );
});

describe('the best rung comes first', () => {
  test('a test id, then role and name, then the named place', () => {
    show('<div id="list"><button data-testid="add-method">Dodaj</button><button>Drugo</button></div>');
    const { locators, caption } = describeAt('button');
    expect(caption).toBe('Dodaj');
    expect(locators.map(({ by }) => by)).toEqual(['css', 'role', 'card', 'css']);
    expect(locators[0]).toMatchObject({ css: 'button[data-testid="add-method"]' });
    expect(locators[3]).toMatchObject({ css: 'div[id="list"] > button:nth-of-type(1)', label: 'picked-create' });
  });

  test('a running id is no rung, so the element is found under its next one', () => {
    show('<label for="TextField12">Naziv</label><input id="TextField12">');
    const description = describeAt('input');
    show('<label for="TextField47">Naziv</label><input id="TextField47">');
    expect(findAgain(description)).toBe(document.body.querySelector('input'));
  });

  test('a place alone counts only where nothing else tells', () => {
    show('<div id="tools"><i tabindex="0" style="padding: 9px"></i><i tabindex="0" style="padding: 9px"></i></div>');
    expect(describeAt('i + i').locators).toMatchObject([{ by: 'css', css: 'div[id="tools"] > i:nth-of-type(2)' }]);
  });

  test('of two things alike, the place tells, and only while the name still stands there', () => {
    show('<ul id="rows"><li><button>Promijeni</button></li><li><button>Promijeni</button></li></ul>');
    const description = describeAt('li + li button');
    expect(findAgain(description)).toBe(document.body.querySelector('li + li button'));
    show('<ul id="rows"><li><button>Promijeni</button></li><li><button>Obriši</button></li></ul>');
    expect(findAgain(description)).toBeNull();
  });

  test('a password field is known by its label', () => {
    show(
      '<label>Lozinka <input type="password" value="qwertyuiopasdfgh"></label><label>Stara <input type="password"></label>',
    );
    const description = describeAt('input');
    expect(description.locators[0]).toMatchObject({ css: 'input[type="password" i]', label: 'picked-create' });
    expect(findAgain(description)).toBe(document.body.querySelector('input'));
  });
});

test('in an open shadow root it is found again as well', () => {
  show('<div></div>');
  const root = document.body.querySelector('div')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p><button>Dodaj</button></p><p><button>Drugo</button></p>';
  const button = root?.querySelector('button');
  if (!button) throw new Error('no button');
  expect(findAgain(describeElement(button, 'picked-create', TODAY))).toBe(button);
});

test('what is not visible is not described', () => {
  show('<button hidden>Dodaj</button>');
  expect(describeAt('button')).toEqual({ locators: [], caption: null });
});

test('a form whose inputs are called like its properties does not matter', () => {
  show(
    '<form><input name="parentNode"><input name="getAttribute"><input name="children"><input name="querySelectorAll"><button>Dodaj</button></form>',
  );
  expect(findAgain(describeAt('button'))).toBe(document.body.querySelector('button'));
});
