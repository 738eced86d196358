import { afterEach, describe, expect, it } from 'vitest';
import { findStep } from '../../../utils/find/find-step';
import { readMessageOf } from '../../../utils/find/read-page-message';
import { findPasswordElements } from '../../../utils/password/read-password';
import { hostGroupOf } from '../../../utils/sites/hosts';
import { PAGES } from '../../../utils/sites/pages';
import { KNOWN_MISSES } from './known-misses';

/**
 * Every fixture is a page as a person may meet it, written from the evidence in some style of its own. Its first line says
 * where it stands and what must be seen; `data-answer` marks the element. The extension never looks at that mark.
 */
interface Case {
  url: string;
  expect: 'found' | 'several' | 'missing' | 'nothing';
  /** The step, where no element carries it. */
  step?: string;
  tenant?: string;
}

const files = import.meta.glob<string>('./fixtures/**/*.html', { query: '?raw', import: 'default', eager: true });
const fixtures = Object.entries(files).map(([path, html]) => {
  const header = /^<!--\s*(\{.*\})\s*-->/.exec(html)?.[1] ?? '{}';
  return { name: path.replace('./fixtures/', '').replace('.html', ''), html, facts: JSON.parse(header) as Case };
});

afterEach(() => {
  document.body.innerHTML = '';
  for (const { name } of Array.from(document.body.attributes)) document.body.removeAttribute(name);
});

function show(html: string): void {
  document.body.innerHTML = html;
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')) dialog.showModal();
}

function look(facts: Case) {
  return findStep(document, facts.url, PAGES, {
    tenant: facts.tenant ?? null,
    name: 'CloudFinder',
    hostGroup: hostGroupOf(facts.url),
    picks: {},
    findPasswords: findPasswordElements,
    readMessage: readMessageOf,
  });
}

function verdict(facts: Case): string {
  const sight = look(facts);
  if (sight.kind !== 'found') return `${sight.kind} ${'step' in sight ? sight.step : ''}`.trim();
  const answer = sight.element.getAttribute('data-answer');
  return `found ${sight.step} on ${answer === null ? `<${sight.element.outerHTML.slice(0, 120)}>` : `answer ${answer}`}`;
}

function wanted(facts: Case): string {
  const answer = document.querySelector('[data-answer]')?.getAttribute('data-answer');
  return facts.expect === 'found' ? `found ${answer} on answer ${answer}` : `${facts.expect} ${facts.step}`;
}

describe('each fixture shows exactly its answer', () => {
  it.each(fixtures.map(({ name, html, facts }) => [name, html, facts] as const))('%s', (name, html, facts) => {
    show(html);
    expect(facts.expect, 'a fixture says what must be seen').toBeDefined();
    const seen = verdict(facts);
    // A miss that works now has to leave the list.
    if (KNOWN_MISSES.includes(name) && seen === wanted(facts)) throw new Error(`${name} is no miss any more`);
    expect(seen).toBe(KNOWN_MISSES.includes(name) ? seen : wanted(facts));
  });
});

it('lists only misses of fixtures that exist', () => {
  const names = fixtures.map(({ name }) => name);
  expect(KNOWN_MISSES.filter((miss) => !names.includes(miss))).toStrictEqual([]);
});

it('sees nothing on other addresses, whatever stands there', () => {
  for (const { html, facts } of fixtures) {
    show(html);
    const stranger = facts.url.replace(/^https:\/\/[^/]+/, (origin) => `${origin}.evil.example`);
    expect(look({ ...facts, url: stranger }).kind).toBe('unknown-page');
  }
});

it('asks nothing of the fixtures own marks', () => {
  for (const { html, facts } of fixtures) {
    show(html);
    const before = look(facts);
    for (const marked of document.querySelectorAll('[data-answer]')) marked.removeAttribute('data-answer');
    const after = look(facts);
    expect(after).toStrictEqual(before);
    expect('element' in after && after.element).toBe('element' in before && before.element);
  }
});
