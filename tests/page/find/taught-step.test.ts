import { afterEach, expect, it } from 'vitest';
import { isSelector } from '../../../utils/dom/is-selector';
import { findStep } from '../../../utils/find/find-step';
import type { StepId } from '../../../utils/journey/step-ids';
import { hostGroupOf } from '../../../utils/sites/hosts';
import { PAGES } from '../../../utils/sites/pages';
import { parseSitePack } from '../../../utils/sites/parse-site-pack';

const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
const X360CLOUD = 'https://app.cloudfinder.com/#/settings/services';
const evidence = { kind: 'own', seen: '2026-11-22' } as const;

afterEach(() => {
  document.body.innerHTML = '';
  document.querySelector('app-password-courier')?.remove();
});

/** What is seen where the person taught this selector for the step. */
function look(step: StepId, css: string, { url = SECURITY_INFO, tenant = null as string | null } = {}): string {
  const context = { tenant, name: 'CloudFinder', hostGroup: hostGroupOf(url) };
  const picks = { [step]: [{ by: 'css', css, evidence } as const] };
  const sight = findStep(document, url, PAGES, { ...context, picks });
  return sight.kind === 'found' ? `${sight.step}: ${sight.target.act} #${sight.element.id}` : sight.kind;
}

it('a taught field is typed into, and passed over once the name stands in it', () => {
  document.body.innerHTML = '<div role="dialog" aria-modal="true"><p>Naziv</p><input id="n" class="x"></div>';
  expect(look('name-the-password', '.x')).toBe('name-the-password: type #n');
  document.querySelector('input')?.setAttribute('value', 'CloudFinder');
  expect(look('name-the-password', '.x')).not.toContain('type');
});

it('a taught button is pressed', () => {
  document.body.innerHTML = '<button id="b" class="x">Dodaj</button>';
  expect(look('open-app-passwords', '.x')).toBe('open-app-passwords: click #b');
});

it('of a row, what was taught counts in the row of the right tenant only', () => {
  document.body.innerHTML = `<p>Manage Services</p><table>
    <tr><td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td><button id="c" class="x">Uredi</button></td></tr>
    <tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td><button id="f">Uredi</button></td></tr></table>`;
  const rowOf = (tenant: string) => look('open-credentials', '.x', { url: X360CLOUD, tenant });
  expect(rowOf('contoso.onmicrosoft.com')).toBe('open-credentials: click #c');
  expect(rowOf('fabrikam.onmicrosoft.com')).not.toContain('#');
});

const DIALOG =
  '<div style="position:fixed;inset:0;background:#fff8"><div role="dialog" aria-modal="true"><button>Lozinka aplikacije</button></div></div>';

function lookAtUnknown(html: string, picks = {}): string {
  document.body.innerHTML = html;
  const context = { tenant: null, name: 'CloudFinder', hostGroup: hostGroupOf(SECURITY_INFO), picks };
  const sight = findStep(document, SECURITY_INFO, PAGES, context);
  return 'step' in sight ? `${sight.kind} ${sight.step}` : sight.kind;
}

it('in an unknown dialog the next step is taught, not again the one that opened it', () => {
  const taught = { 'open-app-passwords': [{ by: 'css', css: '.x', evidence } as const] };
  expect(lookAtUnknown('<button class="x">Dodaj</button>', taught)).toBe('found open-app-passwords');
  expect(lookAtUnknown(`<button class="x">Dodaj</button>${DIALOG}`, taught)).toBe('nothing create');
  expect(lookAtUnknown(`<main aria-hidden="true"><button>Add sign-in method</button></main>${DIALOG}`)).toBe(
    'nothing create',
  );
});

it('where nothing known lies behind a dialog, it is the page’s first step', () => {
  expect(lookAtUnknown(`<button>Dodaj</button>${DIALOG}`)).toBe('nothing open-app-passwords');
  expect(lookAtUnknown('<button>Dodaj</button>')).toBe('nothing open-app-passwords');
});

it.each([':::', 'a[', 'a:has(', '::part(x)', '', 'a { color: red }'])(
  'a selector like "%s" never throws and finds nothing',
  (css) => {
    document.body.innerHTML = '<a href="#" id="a">Dodaj</a>';
    expect(look('open-app-passwords', css)).toBe('nothing');
  },
);

it('no selector finds our own overlay', () => {
  const host = document.createElement('app-password-courier');
  host.id = 'ours';
  host.style.cssText = 'position: fixed; inset: 0';
  document.documentElement.append(host);
  expect(look('open-app-passwords', 'app-password-courier')).toBe('nothing');
  expect(look('open-app-passwords', 'html > :not(head, body)')).toBe('nothing');
});

function isPackWith(css: string): boolean {
  const targets = [{ act: 'click', locators: [{ by: 'css', css, evidence }] }];
  const place = { id: 'a', generation: 'G3', hosts: ['my-sign-ins'], paths: ['/*'] };
  const pages = [{ ...place, steps: [{ step: 'create', targets }] }];
  return parseSitePack(JSON.stringify({ name: 'A', date: '2026-11-22', pages }), isSelector).ok;
}

it('the browser itself tells which selectors of a pack are none', () => {
  expect(isPackWith('div:has(> [data-testid^="a" i])')).toBe(true);
  expect([':::', 'a[', 'a { color: red }', 'a:has(', '>'].filter(isPackWith)).toEqual([]);
  const pages = PAGES.map((page) => ({
    ...page,
    passwordSigns: undefined,
    account: undefined,
    steps: page.steps.filter(({ step }) => step !== 'read-the-password'),
  }));
  const builtIn = { name: 'Built-in', date: '2026-11-22', pages };
  expect(parseSitePack(JSON.stringify(builtIn), isSelector).ok).toBe(true);
});
