import { afterEach, describe, expect, test } from 'vitest';
import { idsOf, sightOf } from './look';

const decoy = (style: string, attributes = ''): string =>
  `<label style="${style}">Office 365 Admin Password <input id=decoy type=password ${attributes}></label>`;
const REAL = '<label>Office 365 Admin Password <input id=p type=password></label>';

/** Every way in which the evidence hides a field; what a person cannot see or type into is not there. */
const HIDDEN: Record<string, string> = {
  'display none': decoy('display:none'),
  'visibility hidden': decoy('visibility:hidden'),
  'opacity 0': decoy('opacity:0'),
  'opacity 0.5': decoy('opacity:.5'),
  'two opacities that multiply': `<div style="opacity:.7">${decoy('opacity:.7')}</div>`,
  'filter opacity': decoy('filter:opacity(10%)'),
  'one pixel':
    '<input id=decoy type=password aria-label="Office 365 Admin Password" style="width:1px;height:1px;padding:0;border:0">',
  'scaled to nothing': decoy('display:inline-block;transform:scale(0.01)'),
  'far left': decoy('position:absolute;left:-9999px'),
  'far above': decoy('position:absolute;top:-9999px'),
  'fixed off the screen': decoy('position:fixed;left:3000px;top:0'),
  'text indent of its label': `<div style="height:0;overflow:hidden">${decoy('')}</div>`,
  'clipped by its parent': `<div style="width:5px;height:5px;overflow:hidden;position:relative">${decoy('position:absolute;left:50px;top:50px')}</div>`,
  'clip path': decoy('display:inline-block;clip-path:inset(50%)'),
  'clip of old': decoy('position:absolute;clip:rect(0,0,0,0)'),
  mask: '<input id=decoy type=password aria-label="Office 365 Admin Password" style="mask-image:linear-gradient(transparent,transparent)">',
  covered: `<div style="position:relative;width:400px;height:40px">${decoy('')}<div style="position:absolute;inset:0;background:white"></div></div>`,
  'covered by glass': `<div style="position:relative;width:400px;height:40px">${decoy('')}<div style="position:absolute;inset:0"></div></div>`,
  'behind the page': `<div style="position:relative;z-index:0;background:white;width:400px;height:40px">${decoy('position:absolute;z-index:-1')}<div style="background:white;height:40px"></div></div>`,
  'no pointer events':
    '<input id=decoy type=password aria-label="Office 365 Admin Password" style="pointer-events:none">',
  inert: `<div inert>${decoy('')}</div>`,
  'aria-hidden itself': decoy('', 'aria-hidden=true tabindex=-1'),
  disabled: decoy('', 'disabled'),
  'disabled by its fieldset': `<fieldset disabled>${decoy('')}</fieldset>`,
  'read-only': decoy('', 'readonly'),
  'short maxlength': decoy('', 'maxlength=6'),
  'hidden until found': `<div hidden="until-found">${decoy('')}</div>`,
  'content visibility': `<div style="content-visibility:hidden">${decoy('')}</div>`,
  'closed details': `<details><summary>More</summary>${decoy('')}</details>`,
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(Object.entries(HIDDEN))('%s', (_name, html) => {
  test('alone is no form', () => {
    expect(sightOf(`<form>${html}<button>Submit</button></form>`)).toBe('none');
  });
  test('before the real field', () => {
    expect(idsOf(`<form><div>${html}</div><div>${REAL}</div><button id=s>Submit</button></form>`)).toMatchObject({
      password: 'p',
      confirm: null,
    });
  });
  test('after the real field, in a form of its own', () => {
    expect(
      idsOf(`<form>${REAL}<button id=s>Submit</button></form><form>${html}<button>Submit</button></form>`),
    ).toMatchObject({ password: 'p' });
  });
});

test('a longer twin of a short field is the one', () => {
  const html = `<form>${decoy('', 'maxlength=10')}<button>Submit</button></form><form>${REAL}<button>Submit</button></form>`;
  expect(idsOf(html)).toMatchObject({ password: 'p' });
});

test('our own overlay covers nothing', () => {
  const html = `<form>${REAL}<button>Submit</button></form>
    <app-password-courier style="position:fixed;inset:0;display:block"></app-password-courier>`;
  expect(idsOf(html)).toMatchObject({ password: 'p' });
});
