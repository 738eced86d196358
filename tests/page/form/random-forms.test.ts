import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { deepened } from '../../seed';
import { look } from './look';
import { strangerPages, truePages } from './random-forms';

/** So many random forms of others are shown to the recogniser, and so many of ours. */
const STRANGERS = deepened(1_500);
const OURS = deepened(500);
/** In ms; enough for a slow machine. */
const PATIENCE = deepened(120_000);
const LEAST_RECALL = 0.97;

afterEach(() => {
  document.body.innerHTML = '';
});

test('no random form of others is taken for ours', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(strangerPages, (html) => {
      const { sight, form } = look(html);
      expect(form).toBeNull();
      expect(['credentials', 'several']).not.toContain(sight.kind);
    }),
    { numRuns: STRANGERS },
  );
});

test('of random forms of ours, no decoy is ever chosen and nearly all are recognised whole', {
  timeout: PATIENCE,
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
    { numRuns: OURS },
  );
  const recall = 1 - missed.length / OURS;
  expect(recall, `recall ${recall}, for instance:\n${missed.slice(0, 3).join('\n\n')}`).toBeGreaterThanOrEqual(
    LEAST_RECALL,
  );
});
