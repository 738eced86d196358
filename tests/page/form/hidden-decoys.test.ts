import { afterEach, describe, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { APP, idsOf, sightOf } from './look';

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
  'clip path of no area': decoy('display:inline-block;clip-path:polygon(0 0,0 0,0 0)'),
  'clip path of its parent': `<div style="clip-path:circle(0)">${decoy('')}</div>`,
  'filter opacity 0': `<div style="filter:opacity(0)">${decoy('')}</div>`,
  'scaled to nothing in one direction': decoy('display:inline-block;transform:scaleY(0)'),
  'turned on its edge': decoy('display:inline-block;transform:rotateY(90deg)'),
  'scale property': decoy('display:inline-block;scale:0'),
  'text indent': `<div style="text-indent:-9999px;overflow:hidden">${decoy('')}</div>`,
  'a window of one pixel': `<div style="position:relative;width:1px;height:1px;overflow:hidden">${decoy('position:absolute;left:-100px;top:-10px;width:200px')}</div>`,
  'a window of one pixel on its centre': `<div style="position:relative;width:1px;height:1px;overflow:hidden"><input id=decoy type=password aria-label="Office 365 Admin Password" style="position:absolute;left:-100px;top:-10px;width:200px;height:20px;box-sizing:border-box"></div>`,
  'a scrolled box of one pixel': `<div style="width:200px;height:1px;overflow:auto">${decoy('')}</div>`,
  'covered but for its centre': `<div style="position:relative;width:400px;height:40px"><input id=decoy type=password aria-label="Office 365 Admin Password" style="width:400px"><div style="position:absolute;left:0;width:190px;top:0;bottom:0;background:#fff"></div><div style="position:absolute;right:0;width:190px;top:0;bottom:0;background:#fff"></div></div>`,
  'under a layer that lets clicks through': `<div style="position:relative;width:400px;height:40px">${decoy('')}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
  'under such a layer further out': `<div style="position:relative;height:40px"><div><div>${decoy('')}</div></div><span style="position:absolute;inset:0;background:white;pointer-events:none"></span></div>`,
  'a fieldset disabled further out': `<fieldset disabled><div><fieldset>${decoy('')}</fieldset></div></fieldset>`,
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

/**
 * What a person sees all the same, and cannot use as it is: of a covered one its button. An empty read-only field may open
 * at a touch.
 */
const SHUT: Record<string, string> = {
  disabled: 'out-of-reach',
  'disabled by its fieldset': 'out-of-reach',
  'a fieldset disabled further out': 'out-of-reach',
  'read-only': 'credentials',
  covered: 'out-of-reach',
  'covered by glass': 'out-of-reach',
  'behind the page': 'out-of-reach',
};

describe.each(Object.entries(HIDDEN))('%s', (name, html) => {
  test('alone is no form', () => {
    expect(sightOf(`<form>${html}<button>Submit</button></form>`)).toBe(SHUT[name] ?? 'none');
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

test.each(['maxlength=10', 'pattern="[0-9]{6}"', 'minlength=40'])('the twin of a field with %s is the one', (limit) => {
  const html = `<form>${decoy('', limit)}<button>Submit</button></form><form>${REAL}<button>Submit</button></form>`;
  expect(idsOf(html)).toMatchObject({ password: 'p' });
});

/** What may lie on or around a field that a person can very well fill. */
const SEEN: Record<string, string> = {
  'a button on its right end': `<div style="position:relative;width:300px">${REAL.replace('type=password', 'type=password style="width:300px"')}<button type=button style="position:absolute;right:0;top:0;width:40px">Show</button></div>`,
  'a tint that lets clicks through': `<div style="position:relative;width:400px;height:40px">${REAL}<div style="position:absolute;inset:0;background:#0001;pointer-events:none"></div></div>`,
  'a ground behind it': `<div style="position:relative;width:400px;height:40px"><div style="position:absolute;inset:0;background:#eee;pointer-events:none;z-index:-1"></div>${REAL}</div>`,
  'a frame drawn around it': `<div style="position:relative;width:400px;height:40px">${REAL}<fieldset aria-hidden=true style="position:absolute;inset:-5px 0 0;pointer-events:none"></fieldset></div>`,
  'a scrolled box, out of its sight': `<div style="height:100px;overflow:auto"><div style="height:900px"></div>${REAL}<div style="height:900px"></div></div>`,
  'a box that scrolls to the right': `<div style="width:200px;overflow-x:auto"><div style="width:1500px;padding-left:900px">${REAL}</div></div>`,
  'a box that cuts its lower edge': `<div style="height:18px;overflow:hidden">${REAL}</div>`,
};

test.each(Object.entries(SEEN))('seen all the same: %s', (_, html) => {
  expect(idsOf(`<form><div>${html}</div><button id=s>Submit</button></form>`)).toMatchObject({ password: 'p' });
});

test('our own overlay covers nothing in a shadow root either, and what else lies there does', () => {
  const overlay = (tag: string): string => `<${tag} style="position:fixed;inset:0;display:block"></${tag}>`;
  for (const [tag, kind] of [
    ['app-password-courier', 'credentials'],
    ['x-layer', 'out-of-reach'],
  ] as const) {
    document.body.innerHTML = `<x-form></x-form>${overlay(tag)}`;
    const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<form>${REAL}<button>Submit</button></form>`;
    expect([tag, recogniseForm(document, APP, NO_CONTEXT).sight.kind]).toEqual([tag, kind]);
  }
});

test('our own overlay covers nothing', () => {
  const html = `<form>${REAL}<button>Submit</button></form>
    <app-password-courier style="position:fixed;inset:0;display:block"></app-password-courier>`;
  expect(idsOf(html)).toMatchObject({ password: 'p' });
});
