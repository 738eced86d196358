import { fillForm } from '../form/fill-form';
import { isSameForm } from '../form/is-same-form';
import type { Recognition } from '../form/recognised-form';
import type { FillOutcome } from '../journey/form-sight';
import { FILL_MS } from '../journey/limits';
import { whilePageStays } from './page-life';
import type { FormOrder } from './page-site';

type FillOrder = Extract<FormOrder, { type: 'form:fill' }>;

/** What one document fills on the background's orders. */
export interface Filling {
  /** Fills the form that the order means, after the fills before it: two at once would take each other's writing for the page's. */
  carryOut: (order: FillOrder) => Promise<FillOutcome>;
  /** Names the form that the last order was carried out in; `null` where none was here. */
  form: () => string | null;
  /** The other address that the form held before the last fill; `null` if none. */
  replaced: () => string | null;
}

/**
 * Begins without any fill.
 *
 * @param isMeant whether the order is for this very document, as it stands now
 * @param recognise reads the page anew, with the form that the person chose
 */
export function createFilling(
  window: Window,
  isMeant: (order: FillOrder) => boolean,
  recognise: (form: string | null) => Recognition,
  signal: AbortSignal,
): Filling {
  let last: Promise<unknown> = Promise.resolve();
  let filledFor: string | null = null;
  let replaced: string | null = null;
  let filledForm: string | null = null;

  async function fillNow(order: FillOrder): Promise<FillOutcome> {
    const { form, sight } = recognise(order.form);
    const isChosen = sight.kind === 'credentials' && sight.form === order.form;
    // It may have waited for another fill, or for the page: whoever ordered it waits no longer than from the order on.
    const left = Math.min(FILL_MS, order.until - Date.now());
    if (!isMeant(order) || !form || !isChosen || !isSameForm(form, order) || left <= 0) return { kind: 'gone' };
    filledForm = order.form;
    const outcome = await whilePageStays(window, (staying) => fillForm(form, order, staying, left), signal);
    // Sent once more, the account stands there already: what it replaced is still true.
    const before = filledFor === order.email ? replaced : null;
    filledFor = order.email;
    replaced = outcome.kind === 'filled' ? (outcome.replaced ?? before) : null;
    return outcome.kind === 'filled' ? { ...outcome, replaced } : outcome;
  }

  return {
    carryOut(order) {
      const now = last.then(() => fillNow(order));
      last = now.catch(() => undefined);
      return now;
    },
    form: () => filledForm,
    replaced: () => replaced,
  };
}
