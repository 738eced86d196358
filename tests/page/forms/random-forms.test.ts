import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { look } from './look';
import { strangerPages, truePages } from './random-forms';

/** Runs of each property; before a release, 10,000 were run once without a find (2026-11). */
const RUNS = 1500;
const LEAST_RECALL = 0.97;

afterEach(() => {
  document.body.innerHTML = '';
});

test('no random form of others is taken for ours', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(strangerPages, (html) => {
      const { sight, form } = look(html);
      expect(form).toBeNull();
      expect(['credentials', 'several']).not.toContain(sight.kind);
    }),
    { numRuns: RUNS },
  );
});

test('of random forms of ours, no decoy is ever chosen and nearly all are recognised whole', {
  timeout: 120_000,
}, () => {
  const missed: string[] = [];
  fc.assert(
    fc.property(truePages, (page) => {
      const { form } = look(page.html);
      const chosen = [form?.email, form?.password, form?.confirm].filter((field) => field instanceof HTMLInputElement);
      expect(chosen.filter((field) => field.classList.contains('decoy'))).toEqual([]);
      const isWhole =
        form?.password.id === 'p' &&
        (form.email?.id ?? null) === (page.hasEmail ? 'e' : null) &&
        (form.confirm?.id ?? null) === (page.hasConfirm ? 'c' : null);
      if (!isWhole) missed.push(page.html);
    }),
    { numRuns: RUNS },
  );
  const recall = 1 - missed.length / RUNS;
  expect(recall, `recall ${recall}, for instance:\n${missed.slice(0, 3).join('\n\n')}`).toBeGreaterThanOrEqual(
    LEAST_RECALL,
  );
});
