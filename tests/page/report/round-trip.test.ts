import { afterEach, expect, test } from 'vitest';
import { findStep } from '../../../utils/find/find-step';
import { readMessageOf } from '../../../utils/find/read-page-message';
import { findPasswordElements } from '../../../utils/password/read-password';
import { formatReport } from '../../../utils/report/format-report';
import { readSkeleton } from '../../../utils/report/read-skeleton';
import { reportSchema } from '../../../utils/report/report-schema';
import { hostGroupOf } from '../../../utils/sites/hosts';
import { PAGES } from '../../../utils/sites/pages';
import { printFixture } from '../../fixtures/print-fixture';

/** Pages of which a report tells too little to find the same step again. The list may only shrink. */
const KNOWN_LOSSES: readonly string[] = [
  // Whose row it is.
  'admin/per-user-enforced-unticked',
  'admin/per-user-other-enforced',
  'admin/per-user-other-ticked',
  'admin/per-user-row',
  'x360cloud/services-cards',
  'x360cloud/services-two-tenants',
  // What tells things apart by class names alone.
  'g2/dialog-unknown-language',
  'x360cloud/dashboard',
  // What was typed, and what the page said about it.
  'g3/name-taken',
  'g3/name-too-short',
  // A badge that stands on its caption's line.
  'g3/picker-list-items',
];

const files = import.meta.glob<string>('../sites/fixtures/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = Object.entries(files).map(([path, html]) => {
  const header = /^<!--\s*(\{.*\})\s*-->/.exec(html)?.[1] ?? '{}';
  const facts = JSON.parse(header) as { url: string; tenant?: string };
  return { name: path.replace('../sites/fixtures/', '').replace('.html', ''), html, facts };
});

afterEach(() => {
  document.body.replaceChildren();
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
});

function show(html: string): void {
  document.body.innerHTML = html;
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')) dialog.showModal();
}

/** What the guide sees: the kind of sight, its step and what the found element says. */
function see({ url, tenant }: { url: string; tenant?: string }): string {
  const sight = findStep(document, url, PAGES, {
    tenant: tenant ?? null,
    name: 'CloudFinder',
    hostGroup: hostGroupOf(url),
    picks: {},
    findPasswords: findPasswordElements,
    readMessage: readMessageOf,
  });
  return `${sight.kind} ${'step' in sight ? sight.step : ''} ${sight.kind === 'found' ? sight.element.localName : ''}`;
}

test.each(pages.map((page) => [page.name, page] as const))(
  'the guide finds its way on the report of %s',
  (name, page) => {
    show(page.html);
    const before = see(page.facts);
    const text = formatReport({
      product: '1',
      generations: [],
      guide: null,
      skeleton: readSkeleton(document),
    });
    show(printFixture(reportSchema.parse(JSON.parse(text)), 'create'));
    const after = see(page.facts);
    // A loss that no longer is one must leave the list.
    expect(after === before ? 'found again' : `lost: ${after}`).toMatch(
      KNOWN_LOSSES.includes(name) ? /^lost/ : /^found again$/,
    );
  },
);
