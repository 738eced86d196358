import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillField } from '../../../utils/act/fill-field';
import { createHand } from '../../../utils/act/move-focus';
import { keepIndex } from '../../../utils/dom/keep-index';
import { HOST_TAG } from '../../../utils/dom/own-host';
import { noteShut } from '../../../utils/form/find-fields';
import { noteOwnEmail } from '../../../utils/form/own-email';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { stampPage } from '../../../utils/form/stamp-page';

const PASSWORD = 'qwhzkvbtrnmxplsd';
const FORM = `<form><h2>Change credentials for contoso.onmicrosoft.com</h2>
  <label>Office 365 Admin Email <input id=e type=email value=old@contoso.onmicrosoft.com></label>
  <label>Office 365 Admin Password <input id=p type=password></label>
  <label><input id=t type=checkbox>Remember</label><select id=s><option>One<option>Two</select>
  <div id=host></div><button>Submit</button></form>`;

let stop = new AbortController();

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = FORM;
  keepIndex(document, stop.signal);
});
afterEach(() => {
  stop.abort();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
});

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field ${id}.`);
  return found;
}

function style(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

const read = () => recogniseForm(document, location.href, NO_CONTEXT).form;

test.each<[string, () => void]>([
  ['a text changes', () => element('h2').firstChild?.replaceWith('Sign in')],
  ['an attribute that nobody sees changes', () => element('form').setAttribute('action', 'https://evil.example/')],
  ['a value changes', () => void (field('e').value = 'x@fabrikam.com')],
  ['a value turns out to be ours', () => noteOwnEmail('old@contoso.onmicrosoft.com')],
  ['a box is ticked', () => void (field('t').checked = true)],
  ['another option is chosen', () => void Object.assign(element('#s'), { selectedIndex: 1 })],
  ['a field stayed shut', () => noteShut(field('p'))],
  ['the title changes', () => void (document.title = 'Another')],
  ['a style sheet hides a text', () => style('h2 { visibility: hidden }')],
  ['a style sheet makes a text transparent', () => style('h2 { opacity: 0 }')],
  ['a style sheet moves a text', () => style('h2 { position: relative; left: 9px }')],
  ['a style sheet turns a layer around', () => style('#host { z-index: 9; position: relative }')],
  ['a shadow root comes', () => void (element('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>Sign in</p>')],
])('is another one when %s', (_, change) => {
  const [stamp, form] = [stampPage(document), read()];
  expect(form).not.toBeNull();
  change();
  expect(stampPage(document)).not.toBe(stamp);
  document.title = '';
});

test('is the same one as long as nothing changes but our own overlay, and what we write into empty fields', () => {
  field('e').value = '';
  const stamp = stampPage(document);
  const host = document.createElement(HOST_TAG);
  document.documentElement.append(host);
  host.setAttribute('style', 'color: red');
  noteOwnEmail('svc@contoso.com');
  fillField(createHand(), field('e'), 'svc@contoso.com');
  fillField(createHand(), field('p'), PASSWORD);
  expect(stampPage(document)).toBe(stamp);
  expect(stamp).not.toBeNull();
  host.remove();
});

test('holds no password', () => {
  field('p').value = PASSWORD;
  field('p').type = 'text';
  expect(stampPage(document)).not.toContain(PASSWORD);
});

test('is none on a large page, and where nobody watches the page', () => {
  stop.abort();
  expect(stampPage(document)).toBeNull();
  stop = new AbortController();
  keepIndex(document, stop.signal);
  document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(400));
  expect(stampPage(document)).toBeNull();
});
