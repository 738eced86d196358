import { afterEach, describe, expect, it } from 'vitest';
import { findMainButton } from '../../../utils/find/find-main-button';
import { openLook } from '../../../utils/look/open-look';

afterEach(() => document.body.replaceChildren());

function find(html: string): string | null {
  document.body.innerHTML = `<button id="behind">Tilføj</button><div id="layer" role="dialog">${html}</div>`;
  const layer = document.querySelector('#layer');
  if (!layer) throw new Error('no layer');
  return findMainButton(openLook(document), layer)?.id ?? null;
}

describe('the main button by its place', () => {
  it.each([
    ['the only one', '<button id="a">Næste</button>'],
    ['beside a known way out', '<button>Cancel</button><button id="a">Næste</button>'],
    ['beside a cross', '<button aria-label="Luk">×</button><button id="a">Næste</button>'],
    ['of the kind that submits', '<button type="button">Annuller</button><button id="a" type="submit">Næste</button>'],
    [
      'by its class',
      '<button type="button">Annuller</button><button type="button" id="a" class="ms-Button ms-Button--primary">Næste</button>',
    ],
    [
      'by its colour',
      '<button type="button" style="background:#fff">Annuller</button><button type="button" id="a" style="background:#0067b8">Næste</button>',
    ],
    ['of ARIA’s kind', '<div role="button" tabindex="0" id="a">Næste</div>'],
    ['an input', '<input type="button" value="Næste" id="a">'],
  ])('%s', (_, html) => {
    expect(find(html)).toBe('a');
  });
});

describe('none', () => {
  it.each([
    ['of two alike', '<button>Annuller</button><button>Næste</button>'],
    ['that cannot be pressed yet', '<button disabled>Næste</button>'],
    [
      'of which the main one cannot be pressed yet',
      '<button type="button">Annuller</button><button type="submit" disabled>Næste</button>',
    ],
    ['that deletes', '<button>Delete</button>'],
    ['that deletes by its name', '<button aria-label="Delete CloudFinder" title="Delete">Delete</button>'],
    ['that submits', '<button>Submit</button>'],
    ['that saves', '<button type="submit">Save</button>'],
    ['that cancels', '<button>Cancel</button>'],
    ['that only closes', '<button>Close</button>'],
    ['that copies', '<button>Copy</button>'],
    ['in a row of a list', '<ul><li>CloudFinder <button>Fjern</button></li></ul>'],
    ['that opens a list', '<button aria-haspopup="listbox">Vælg</button>'],
    ['that nobody sees', '<button style="display:none">Næste</button>'],
    ['in the layer at all', '<p>Vent</p>'],
  ])('%s', (_, html) => {
    expect(find(html)).toBeNull();
  });
});
