import { afterEach, expect, test } from 'vitest';
import { keepIndex } from '../../../utils/dom/keep-index';
import { fillForm } from '../../../utils/form/fill-form';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT, type RecognisedForm } from '../../../utils/form/recognised-form';

// A page that changes its form between the check and the write: in the handlers of the very events that a write fires.

const PASSWORD = 'qwhzkvbtrnmxplsd';
const FORM = `<form onsubmit="return false"><h2>Change credentials for contoso.onmicrosoft.com</h2>
  <h2 hidden>Change credentials for fabrikam.com</h2>
  <label>Office 365 Admin Password <input id=p type=password></label>
  <label>Confirm Password <input id=c type=password></label>
  <label>Remarks <input id=other></label><button>Submit</button></form>`;

keepIndex(document, new AbortController().signal);

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
});

function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field ${id}.`);
  return found;
}

function show(): RecognisedForm {
  document.body.innerHTML = FORM;
  const { form, sight } = recogniseForm(document, location.href, NO_CONTEXT);
  if (!form) throw new Error(`not recognised: ${JSON.stringify(sight)}`);
  return form;
}

/** Fills, and gives back what ever stood in any field of the page besides the two that it was meant for. */
async function fillAndWatch(form: RecognisedForm): Promise<{ kind: string; leaked: string[]; left: string[] }> {
  const leaked = new Set<string>();
  const watch = (event: Event): void => {
    const { target } = event;
    const isMeant = target instanceof HTMLInputElement && target.type === 'password' && target.id !== 'other';
    if (target instanceof HTMLInputElement && !isMeant && target.value.includes(PASSWORD)) leaked.add(target.id);
  };
  const stop = new AbortController();
  document.addEventListener('input', watch, { capture: true, signal: stop.signal });
  const { kind } = await fillForm(form, { email: null, password: PASSWORD }, stop.signal);
  stop.abort();
  const inputs = [...document.querySelectorAll('input')];
  return { kind, leaked: [...leaked], left: inputs.filter(({ value }) => value !== '').map(({ id }) => id) };
}

const NOTHING = { leaked: [], left: [] };

test.each<[string, () => void]>([
  ['turns to plain text', () => void (field('p').type = 'text')],
  ['becomes read-only', () => void (field('p').readOnly = true)],
  ['is covered by a dialog', () => cover()],
  ['is made transparent', () => void (field('p').style.opacity = '0')],
  ['gets a twin', () => document.body.insertAdjacentHTML('beforeend', FORM)],
  ['is sent to another address', () => document.forms[0]?.setAttribute('action', 'https://evil.example/')],
  ['is another tenant’s', () => document.querySelector('h2')?.replaceChildren('Change credentials for fabrikam.com')],
  ['is another tenant’s by a style sheet alone', () => swapTitles('block', 'none')],
])('a field that %s on focus gets nothing', async (_, turn) => {
  const form = show();
  field('p').addEventListener('focus', turn, { once: true });
  expect(await fillAndWatch(form)).toEqual({ kind: 'gone', ...NOTHING });
});

test('a form that is sent to another address when the password came in is emptied again', async () => {
  const form = show();
  field('p').addEventListener('input', () => document.forms[0]?.setAttribute('action', 'https://evil.example/'), {
    once: true,
  });
  expect(await fillAndWatch(form)).toEqual({ kind: 'gone', ...NOTHING });
});

test('a field that is drawn anew once on focus is filled as it stands then', async () => {
  const form = show();
  field('p').addEventListener('focus', () => field('p').replaceWith(field('p').cloneNode()), { once: true });
  expect(await fillAndWatch(form)).toEqual({ kind: 'filled', leaked: [], left: ['p', 'c'] });
});

test('a page that sends the focus elsewhere does not get the password typed there', async () => {
  const form = show();
  // The page takes no value that is not typed, so that it would be typed.
  for (const id of ['p', 'c'])
    field(id).addEventListener('input', (event) => {
      if (!event.isTrusted) field(id).value = '';
    });
  field('p').addEventListener('focus', () => field('other').focus());
  expect(await fillAndWatch(form)).toEqual({ kind: 'swallowed', ...NOTHING });
});

test('a page that refuses typed text keeps nothing', async () => {
  const form = show();
  field('c').addEventListener('input', () => void (field('c').value = ''));
  field('c').addEventListener('beforeinput', (event) => event.preventDefault());
  expect(await fillAndWatch(form)).toEqual({ kind: 'swallowed', ...NOTHING });
});

test('a field that the page takes out while it holds the password is emptied all the same', async () => {
  const form = show();
  const first = field('p');
  first.addEventListener('input', () => queueMicrotask(() => document.body.replaceChildren()), { once: true });
  expect(await fillAndWatch(form)).toMatchObject({ kind: 'gone' });
  expect(first.value).toBe('');
});

test('a value that another program writes meanwhile is not taken for ours', async () => {
  const form = show();
  // A browser's own store of passwords fills both fields right after the first write.
  field('p').addEventListener('input', () =>
    setTimeout(() => {
      for (const id of ['p', 'c']) field(id).value = 'another-password';
    }),
  );
  const { kind } = await fillAndWatch(form);
  expect(kind).not.toBe('filled');
  expect(document.body.innerHTML).not.toContain(PASSWORD);
});

/** No node and no attribute changes. */
function swapTitles(hidden: string, shown: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[hidden] { display: ${hidden} } h2:not([hidden]) { display: ${shown} }`);
  document.adoptedStyleSheets = [sheet];
}

function cover(): void {
  const dialog = document.createElement('dialog');
  dialog.style.cssText = 'inset:0;width:100%;height:100%;max-width:none;max-height:none';
  document.body.append(dialog);
  dialog.showModal();
}
