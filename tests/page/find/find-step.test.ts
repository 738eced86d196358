import { afterEach, describe, expect, it } from 'vitest';
import { type FindContext, findStep } from '../../../utils/find/find-step';
import { readMessageOf } from '../../../utils/find/read-page-message';
import { isPasswordValue } from '../../../utils/password/password-token';
import { findPasswordElements, readPassword } from '../../../utils/password/read-password';
import { PAGES } from '../../../utils/sites/pages';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const CONTEXT: FindContext = {
  tenant: null,
  name: 'CloudFinder',
  hostGroup: 'my-sign-ins',
  picks: {},
  findPasswords: findPasswordElements,
  isPasswordValue,
  readMessage: readMessageOf,
};

afterEach(() => {
  document.body.innerHTML = '';
});

function find(context: Partial<FindContext> = {}, url = URL_G3) {
  const sight = findStep(document, url, PAGES, { ...CONTEXT, ...context });
  return sight.kind === 'found' ? `${sight.step} #${sight.element.id}` : sight.kind;
}

describe('what the person taught', () => {
  it('goes before what is built in', () => {
    document.body.innerHTML = '<button id="a">Add sign-in method</button><button id="b" class="x">Neu</button>';
    const css = { by: 'css', css: '.x', evidence: { kind: 'own', seen: '2026-11-22' } } as const;
    expect(find()).toBe('open-app-passwords #a');
    expect(find({ picks: { 'open-app-passwords': [css] } })).toBe('open-app-passwords #b');
  });

  it('may be stale or broken without harm', () => {
    document.body.innerHTML = '<button id="a">Add sign-in method</button>';
    const evidence = { kind: 'own', seen: '2026-11-22' } as const;
    expect(find({ picks: { 'open-app-passwords': [{ by: 'css', css: '.gone', evidence }] } })).toBe(
      'open-app-passwords #a',
    );
    expect(find({ picks: { 'open-app-passwords': [{ by: 'css', css: ':::', evidence }] } })).toBe(
      'open-app-passwords #a',
    );
  });

  it('adds captions', () => {
    document.body.innerHTML = '<button id="a">Lägg till inloggningsmetod</button>';
    expect(find()).toBe('nothing');
    expect(find({ labels: { 'add-sign-in-method': { sv: ['Lägg till inloggningsmetod'] } } })).toBe(
      'open-app-passwords #a',
    );
  });
});

const nameStep = (field: string) =>
  `<div role=dialog aria-modal=true style="position:fixed;inset:50px"><h2>App password</h2>${field}<button id=n data-testid="reskin-step-next-button">Done</button></div>`;

it.each([
  ['the name', '<label>App password <input value="CloudFinder"></label>', 'name-the-password #n'],
  ['a value of another shape', '<label>App password <input value="Kd7mQx2vRt9pLw4z"></label>', 'nothing'],
  ['a value in groups', '<label>App password <input value="qwrt zplk jhgf dsay"></label>', 'nothing'],
  ['a value in a text area', '<textarea aria-label="App password">Kd7mQx2vRt9pLw4z</textarea>', 'nothing'],
  ['a value in a box', '<div role=textbox contenteditable aria-label=Name>Kd7mQx2vRt9pLw4z</div>', 'nothing'],
])('what leads on is pressed where the field holds the name, not %s', (_, field, sight) => {
  document.body.innerHTML = nameStep(field);
  expect(find()).toBe(sight);
});

it('an option that is there and cannot be pressed is not missing', () => {
  const card = (method: string, more = '') =>
    `<button data-testid="authmethod-picker-${method}" ${more}>${method}</button>`;
  const dialog = (cards: string) =>
    `<div role=dialog aria-modal=true style="position:fixed;inset:50px"><h2>Add a sign-in method</h2>${cards}</div>`;
  document.body.innerHTML = dialog(card('email'));
  expect(find()).toBe('missing');
  document.body.innerHTML = dialog(`${card('email')}${card('appPassword', 'aria-disabled=true')}`);
  expect(find()).toBe('nothing');
});

it('a wizard is not led past a step that calls itself an app password', () => {
  const next = '<button id=n data-testid="reskin-step-next-button">Next</button>';
  const wizard = 'https://mysignins.microsoft.com/register';
  document.body.innerHTML = `<main><h1>Keep your account secure</h1><h2>Phone</h2>${next}</main>`;
  expect(find({}, wizard)).toBe('verify-mfa #n');
  document.body.innerHTML = `<main><h1>Keep your account secure</h1><h2>App password</h2><p>It is shown once.</p>${next}</main>`;
  expect(find({}, wizard)).toBe('nothing');
});

it('stops at the latest step that is wanted', () => {
  document.body.innerHTML = '<button id="u">Add a user</button><button id="m">Multi-factor authentication</button>';
  const admin = 'https://admin.microsoft.com/#/users';
  expect(find({ hostGroup: 'admin-center' }, admin)).toBe('open-mfa #m');
  expect(find({ hostGroup: 'admin-center', latest: 'assign-global-admin' }, admin)).toBe('create-account #u');
});

it('is not fooled by a form whose inputs carry the names of its properties', () => {
  const names = [
    'parentNode',
    'shadowRoot',
    'textContent',
    'querySelectorAll',
    'closest',
    'matches',
    'contains',
    'getRootNode',
    'childNodes',
    'ownerDocument',
    'children',
    'getAttribute',
    'hasAttribute',
    'checkVisibility',
    'getBoundingClientRect',
    'localName',
    'scrollTop',
    'isConnected',
    'childElementCount',
    'id',
    'clientHeight',
    'clientWidth',
    'getClientRects',
    'tagName',
    'nodeName',
    'nodeType',
    'attributes',
    'querySelector',
    'labels',
    'assignedNodes',
  ];
  const decoys = names.map((name) => `<input name="${name}" style="width:9px">`).join('');
  document.body.innerHTML = `<form tabindex="0"><button type="button" id="a">Add sign-in method</button>${decoys}</form>`;
  expect(find()).toBe('open-app-passwords #a');
  document.body.innerHTML = `<form role="dialog" aria-modal="true" style="position:fixed;inset:50px"><p>Password: qwrtzplkjhgfdsay</p><button type="button" id="d">Done</button>${decoys}</form>`;
  expect(find()).toBe('read-the-password #d');
  expect(readPassword(document, { name: 'CloudFinder' }).kind).toBe('one');
});

it.each([
  ['the name that is wanted', 'CloudFinder', 'name-the-password'],
  ['another name that is valid', 'x360Cloud backup', 'name-the-password'],
])('is at the step whose field holds %s while its button may not be pressed', (_, name, step) => {
  document.body.innerHTML = `<button>Add sign-in method</button><div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff"><h2>App password</h2><label>Name <input value="${name}"></label><button disabled>Next</button></div>`;
  expect(findStep(document, URL_G3, PAGES, CONTEXT)).toMatchObject({ kind: 'nothing', step });
});

it('takes a field that shows a password for no name that was typed: Done is no Next', () => {
  const dialog = (value: string) =>
    `<div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff"><h2>App password</h2><label>App password <input id="v" value="${value}"></label><button id="done" data-testid="reskin-step-next-button">Done</button></div>`;
  document.body.innerHTML = dialog('x360Cloud backup');
  expect(find()).toBe('name-the-password #done');
  document.body.innerHTML = dialog('mzkqvwtxnbprhdls');
  expect(find()).not.toContain('name-the-password');
});

it('finds what stands in open shadow roots, nested ones too', () => {
  const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  inner.innerHTML = '<button id="deep">Add sign-in method</button>';
  expect(find()).toBe('open-app-passwords #deep');
});

describe('a page of 50,000 nodes', () => {
  it('is looked at like any other', () => {
    const row =
      '<div class="r"><span>Some text of a row</span><button>Change</button><button aria-label="Delete Phone">Delete</button><a href="#">Details</a></div>';
    document.body.innerHTML = `<main><button id="a">Add sign-in method</button>${row.repeat(10_000)}</main>`;
    expect(find()).toBe('open-app-passwords #a');
    expect(readPassword(document, { name: 'CloudFinder' }).kind).toBe('none');
  });
});
