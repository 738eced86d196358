import { afterEach, describe, expect, test, vi } from 'vitest';
import { findStep } from '../../../utils/find/find-step';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { readPassword } from '../../../utils/password/read-password';
import { hostGroupOf } from '../../../utils/sites/hosts';
import { PAGES } from '../../../utils/sites/pages';

const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
const X360 = 'https://app.cloudfinder.com/#/settings/services';
const LIST = '<main><h1>Security info</h1><button id="wanted">Add sign-in method</button><p>Phone</p></main>';
const PASSWORD = 'qmzkxvtplwgyhbnd';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

function show(html: string): void {
  document.body.innerHTML = html;
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')) dialog.showModal();
  for (const layer of document.querySelectorAll<HTMLElement>('[data-popover]')) layer.showPopover();
}

/** What is pointed at on Security info: an id, or what else was seen. */
function pointedAt(html: string): string {
  show(html);
  const context = { tenant: null, name: 'CloudFinder', hostGroup: hostGroupOf(SECURITY_INFO), picks: {} };
  const sight = findStep(document, SECURITY_INFO, PAGES, context);
  return sight.kind === 'found' ? sight.element.id : sight.kind;
}

function passwordIn(html: string): string {
  show(html);
  const sight = readPassword(document, { name: 'CloudFinder' });
  return sight.kind === 'one' ? sight.reading.value : sight.kind;
}

describe('what is told to assistive technology hides nothing from a person', () => {
  test.each([
    ['a root that a closed dialog left behind', `<div id="root" aria-hidden="true">${LIST}</div>`],
    ['every part of the way', `<div aria-hidden="true"><div aria-hidden="true">${LIST}</div></div>`],
    ['the body', `<div role="presentation" aria-hidden="TRUE">${LIST}</div>`],
    [
      'a dialog that calls itself modal without being shown',
      `${LIST}<div role="dialog" aria-modal="true" hidden>Tip</div>`,
    ],
  ])('%s', (_, html) => expect(pointedAt(html)).toBe('wanted'));

  test('of two alike, the one that is told of is meant', () => {
    expect(pointedAt(`${LIST}<div aria-hidden="true"><button>Add sign-in method</button></div>`)).toBe('wanted');
  });
});

describe('a dialog that covers nothing blocks nothing', () => {
  const corner = 'position:fixed;right:8px;bottom:8px;width:180px;background:#fff';
  test.each([
    [
      'a tip in a corner',
      `<div role="dialog" aria-modal="true" style="${corner}">New: passkeys <button>Got it</button></div>`,
    ],
    [
      'a native tip that calls itself modal',
      `<dialog open aria-modal="true" style="${corner}"><p>Tour</p><button>Next</button></dialog>`,
    ],
    [
      'a chat that is opened',
      `<aside role="dialog" aria-modal="true" style="${corner};height:200px"><button>Close</button></aside>`,
    ],
    [
      'both, and a root that was left behind',
      `<div role="alertdialog" aria-modal="true" style="${corner}">Cookies <button>Accept</button></div>`,
    ],
  ])('%s', (name, html) => {
    const page = name.startsWith('both') ? `<div aria-hidden="true">${LIST}</div>` : LIST;
    expect(pointedAt(page + html)).toBe('wanted');
  });

  test.each([
    [
      'on a backdrop',
      '<div style="position:fixed;inset:0;background:#0006"><div role="dialog" aria-modal="true"><h2>Add a passkey</h2><button>Cancel</button></div></div>',
    ],
    ['native', '<dialog data-modal><h2>Add a passkey</h2><button>Cancel</button></dialog>'],
  ])('one that does block hides what lies behind: %s', (_, html) => {
    expect(pointedAt(LIST + html)).not.toBe('wanted');
  });
});

describe('a dialog is shown when it is shown', () => {
  const value = `<h2>App password</h2><p>Password</p><p>${PASSWORD}</p><button>Done</button>`;
  test.each([
    ['as a popover, without open', `${LIST}<dialog popover="auto" data-popover>${value}</dialog>`],
    ['as a manual popover', `${LIST}<dialog popover="manual" data-popover>${value}</dialog>`],
    ['by style alone', `${LIST}<dialog style="display:block">${value}</dialog>`],
    ['as a modal one', `${LIST}<dialog data-modal>${value}</dialog>`],
    ['as a popover without a dialog’s role', `${LIST}<div popover="auto" role="dialog" data-popover>${value}</div>`],
  ])('%s', (_, html) => expect(passwordIn(html)).toBe(PASSWORD));

  test('one that is not shown holds nothing', () => {
    expect(passwordIn(`${LIST}<dialog popover="auto">${value}</dialog>`)).toBe('none');
  });
});

describe('a modal dialog does not inherit that the page around it is inert', () => {
  const form =
    '<h2>Office 365 admin credentials</h2><label>Office 365 Admin Email <input type="email"></label><label>Office 365 Admin Password <input type="password"></label><button>Submit</button>';
  function sightOf(html: string): string {
    show(html);
    return recogniseForm(document, X360, NO_CONTEXT).sight.kind;
  }
  test.each([
    ['inside an inert main', `<main inert><dialog data-modal>${form}</dialog></main>`],
    ['inside two', `<div inert><main inert><dialog data-modal><form>${form}</form></dialog></main></div>`],
  ])('%s', (_, html) => expect(sightOf(html)).toBe('credentials'));
  test.each([
    ['a form in an inert page', `<main inert><form>${form}</form></main>`],
    ['a modal dialog that is inert itself', `<dialog data-modal inert>${form}</dialog>`],
    ['a dialog in an inert page that is not modal', `<main inert><dialog open>${form}</dialog></main>`],
  ])('not %s', (_, html) => expect(sightOf(html)).toBe('none'));
});

describe('closed shadow roots are looked into where the browser lets an extension', () => {
  /** Stands in for `chrome.dom` of an extension's own world. */
  function closedRoots(): WeakMap<Element, ShadowRoot> {
    const roots = new WeakMap<Element, ShadowRoot>();
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (host: Element) => roots.get(host) ?? null } });
    return roots;
  }
  function attach(roots: WeakMap<Element, ShadowRoot>, host: Element, html: string): void {
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = html;
    roots.set(host, root);
  }

  test.each(['x-dialog', 'div', 'section'])('a form in a <%s>', (tag) => {
    const roots = closedRoots();
    document.body.innerHTML = `<main><${tag} id="host"></${tag}></main>`;
    attach(
      roots,
      document.querySelector('#host') as Element,
      '<form><label>Office 365 Admin Email <input type="email"></label><label>Office 365 Admin Password <input type="password"></label><button>Submit</button></form>',
    );
    expect(recogniseForm(document, X360, NO_CONTEXT).sight.kind).toBe('credentials');
  });

  test('a password in a custom element', () => {
    const roots = closedRoots();
    document.body.innerHTML = `${LIST}<dialog data-modal><h2>App password</h2><x-value></x-value><button>Done</button></dialog>`;
    attach(roots, document.querySelector('x-value') as Element, `<p>Password</p><p>${PASSWORD}</p>`);
    document.querySelector('dialog')?.showModal();
    const sight = readPassword(document, { name: 'CloudFinder' });
    expect(sight.kind === 'one' && sight.reading.value).toBe(PASSWORD);
  });

  test('our own overlay is not', () => {
    const roots = closedRoots();
    document.body.innerHTML = LIST;
    const host = document.createElement('app-password-courier');
    document.body.append(host);
    attach(roots, host, '<button>Add sign-in method</button>');
    const context = { tenant: null, name: 'CloudFinder', hostGroup: hostGroupOf(SECURITY_INFO), picks: {} };
    expect(findStep(document, SECURITY_INFO, PAGES, context).kind).toBe('found');
  });
});
