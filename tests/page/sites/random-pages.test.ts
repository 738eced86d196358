import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { queryDeep } from '../../../utils/dom/composed-tree';
import { findStep } from '../../../utils/find/find-step';
import { readMessageOf } from '../../../utils/find/read-page-message';
import { findPasswordElements, readPassword } from '../../../utils/password/read-password';
import { PAGES } from '../../../utils/sites/pages';
import { deepened } from '../../seed';
import { RANDOM_PAGES, type RandomPage } from './random-pages';

// Every step in every language, made of parts that different people would choose, in any combination.

const RUNS = deepened(40);
const ADDRESS = 'https://mysignins.microsoft.com/security-info';

afterEach(() => {
  document.body.innerHTML = '';
});

function show({ html }: RandomPage): void {
  document.body.setHTMLUnsafe(html);
  document.querySelector<HTMLDialogElement>('dialog[data-modal]')?.showModal();
}

function look(): { step: string | null; isMarked: boolean; password: string | null } {
  const reading = readPassword(document, { name: 'CloudFinder' });
  const sight = findStep(document, ADDRESS, PAGES, {
    tenant: null,
    name: 'CloudFinder',
    hostGroup: 'my-sign-ins',
    picks: {},
    findPasswords: findPasswordElements,
    readMessage: readMessageOf,
  });
  const found = sight.kind === 'found' ? sight : null;
  const [marked] = queryDeep(document, '[data-mark]');
  return {
    step: found?.step ?? null,
    isMarked: found !== null && found.element === marked,
    password: reading.kind === 'one' ? reading.reading.value : null,
  };
}

it.each(Object.entries(RANDOM_PAGES))('%s, however it is made', (_, makePage) => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const page = makePage(gen);
      show(page);
      const seen = { html: page.html, ...look() };
      expect(seen).toMatchObject({ password: page.password });
      if (page.step !== 'any') expect(seen).toMatchObject({ step: page.step, isMarked: page.step !== null });
    }),
    { numRuns: RUNS },
  );
});
