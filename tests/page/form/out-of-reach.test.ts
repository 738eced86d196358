import { afterEach, describe, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT, type Recognition } from '../../../utils/form/recognised-form';
import { APP, look } from './look';

const lookNow = (): Recognition => recogniseForm(document, APP, NO_CONTEXT);

const form = (field: string): string =>
  `<form><label>Office 365 Admin Email <input></label><label>Office 365 Admin Password ${field}</label><button>Submit</button></form>`;
const frame = (inside: string, more = ''): string =>
  `<h1>Manage Services</h1><iframe width=500 height=300 ${more} srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;

afterEach(() => {
  document.body.innerHTML = '';
});

const whenLoaded = async (): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  document.querySelector('iframe')?.addEventListener('load', () => resolve());
  await promise;
};

describe('what a person sees and we cannot fill is named', () => {
  test.each([
    ['plain-text', form('<input>')],
    [
      'plain-text',
      '<div role=dialog aria-label="Office 365 admin credentials"><input placeholder=Email><input placeholder=Password><button>Save</button></div>',
    ],
    ['font-mask', form('<input style="font-family:text-security-disc">')],
    ['font-mask', form('<input style="font-family:Dotsfont, monospace">')],
    ['read-only', form('<input type=password readonly value="••••••••">')],
    ['read-only', form('<input type=password aria-readonly=true readonly>')],
    ['disabled', `<form><fieldset disabled>${form('<input type=password>')}</fieldset></form>`],
  ] as const)('%s: %s', (what, html) => {
    expect(look(html).sight).toEqual({ kind: 'out-of-reach', what });
  });

  test.each(['', 'sandbox=""'])('a frame %s', async (more) => {
    document.body.innerHTML = frame(form('<input type=password>'), `title="Office 365 credentials" ${more}`);
    await whenLoaded();
    const { sight } = lookNow();
    expect(sight).toEqual({ kind: 'out-of-reach', what: 'frame' });
  });
});

describe('a form with something over it is named so', () => {
  const FORM = `<style>body{margin:0}label{display:block;height:30px}</style>${form('<input type=password>')}`;
  const box = (style: string, inside = '', more = '') => `<div ${more} style="position:fixed;${style}">${inside}</div>`;
  const everywhere = (background: string) => box(`inset:0;background:${background}`);
  const dialog = (more: string) =>
    box('left:0;top:30px;width:420px;height:300px;background:#fff', '<h2>What is new</h2><button>Close</button>', more);

  test.each([
    ['the backdrop of a dialog', FORM + everywhere('rgba(0,0,0,.5)')],
    [
      'a backdrop that is drawn by its opacity',
      `${FORM}<div style="position:fixed;inset:0;background:#000;opacity:.5"></div>`,
    ],
    [
      'a veil while something loads',
      `${FORM}${box('inset:0;background:rgba(255,255,255,.7)', '<span>Loading…</span>')}`,
    ],
    ['glass', FORM + everywhere('transparent')],
    ['a dialog with a backdrop', FORM + everywhere('#0008') + dialog('role=dialog aria-modal=true')],
    [
      'a dialog that makes the page inert',
      `<div inert>${FORM}</div>${everywhere('#0008')}${dialog('role=dialog aria-modal=true')}`,
    ],
    [
      'a dialog of the browser’s own',
      `${FORM}<dialog id=d style="width:300px;height:60px">What is new <button>Close</button></dialog>`,
    ],
    [
      'a bar on cookies over a part of it',
      `${FORM}${box('left:0;right:0;top:30px;height:30px;background:#eee', 'We use cookies <button>Accept</button>')}`,
    ],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    document.querySelector('dialog')?.showModal();
    expect(lookNow().sight).toEqual({ kind: 'out-of-reach', what: 'covered' });
  });

  test.each([
    ['a page on a page', FORM + everywhere('#fff')],
    [
      'a picture',
      `${FORM}<svg style="position:fixed;inset:0;width:100%;height:100%"><rect width="100%" height="100%" fill="white"/></svg>`,
    ],
    ['a veil over somebody else’s form', (FORM + everywhere('#0008')).replaceAll('Office 365', 'Google')],
    ['a veil over a login', (FORM + everywhere('#0008')).replace('Submit', 'Sign in')],
  ])('but not under %s', (_, html) => {
    expect(look(html).sight).toEqual({ kind: 'none' });
  });
});

describe('what is none is not taken for one', () => {
  test.each([
    ['a search', '<form><label>Search <input></label><button>Go</button></form>'],
    ['a password field of another product', form('<input>').replaceAll('Office 365', 'Google')],
    ['a text about a password', '<p>Office 365 Admin Password</p>'],
    ['a small frame', '<iframe width=100 height=40 title="Service status" sandbox srcdoc="x"></iframe>'],
    ['a frame with a film', '<iframe width=500 height=300 title="Film" sandbox srcdoc="x"></iframe>'],
  ])('%s', (_, html) => {
    expect(look(html).sight).toEqual({ kind: 'none' });
  });

  test('a frame that shows no password', async () => {
    document.body.innerHTML = frame('<p>Welcome</p>');
    await whenLoaded();
    expect(lookNow().sight).toEqual({ kind: 'none' });
  });

  test('beside a form that can be filled nothing of it is told', () => {
    expect(look(`${form('<input type=password>')}${form('<input>')}`).sight.kind).toBe('credentials');
  });
});
