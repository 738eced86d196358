import { readValue } from '../act/fill-field';
import type { FormField } from '../journey/form-sight';
import { isEditable, mayOpen } from './find-fields';
import type { RecognisedForm } from './recognised-form';

/** One value on its way: where it goes, what stood there before. */
export interface Write {
  name: FormField;
  value: string;
  former: string;
  /** Every field that was written, also one that the page has swapped since. */
  fields: HTMLInputElement[];
}

/** What to write, in the order of a person's hand. An e-mail field that already shows the account is left alone. */
export function planWrites(form: RecognisedForm, account: string | null, password: string): Write[] {
  const wanted: [FormField, string][] = [];
  if (
    account &&
    form.email &&
    (isEditable(form.email) || mayOpen(form.email)) &&
    !isSameText(readValue(form.email), account)
  )
    wanted.push(['email', account]);
  wanted.push(['password', password]);
  if (form.confirm) wanted.push(['confirm', password]);
  return wanted.map(([name, value]) => {
    const field = form[name];
    return { name, value, former: field ? readValue(field) : '', fields: [] };
  });
}

/** The first write that the page did not keep. */
export function findLost(form: RecognisedForm, writes: readonly Write[]): Write | undefined {
  return writes.find((write) => {
    const field = form[write.name];
    return !field || !isKept(field, write);
  });
}

/** Whether the page keeps a value: a password to the letter, an address in any case. */
export function isKept(field: HTMLInputElement, { name, value }: Write): boolean {
  return name === 'email' ? isSameText(readValue(field), value) : readValue(field) === value;
}

function isSameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
