import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LONGEST_FORM_KEY, LONGEST_WORDS } from '../journey/limits';

/** Where the forms lie that the person said yes to: names and captions, never values. */
export const FORMS_KEY = 'confirmedForms';
/** More than this many are nobody's intent: the oldest goes. */
const MOST_CONFIRMED = 200;

const confirmedFormSchema = z.strictObject({
  host: z.string().check(z.maxLength(253)),
  /** Names the form among those of its host, by captions and structure. */
  form: z.string().check(z.minLength(1), z.maxLength(LONGEST_FORM_KEY)),
  /** The page's own words that made it doubtful; empty where there were none. */
  words: z.string().check(z.maxLength(LONGEST_WORDS)),
  /** The day of the yes, such as 2026-11-28. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
/** A form that the person said yes to, when it was not sure that it is the right one. */
export type ConfirmedForm = z.infer<typeof confirmedFormSchema>;

/** Every form that the person said yes to, oldest first. What cannot be read is left out. */
export async function readConfirmedForms(): Promise<ConfirmedForm[]> {
  const { [FORMS_KEY]: stored } = await browser.storage.local.get(FORMS_KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((raw) => {
    const parsed = z.safeParse(confirmedFormSchema, raw);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Remembers a yes; a later one to the same form takes its place. */
export async function writeConfirmedForm(form: Omit<ConfirmedForm, 'date'>, today: Date): Promise<void> {
  const others = await formsBut(form);
  const entry = { ...form, date: today.toISOString().slice(0, 10) };
  await browser.storage.local.set({ [FORMS_KEY]: [...others, entry].slice(-MOST_CONFIRMED) });
}

/** Forgets a yes: the form is asked about again. */
export async function removeConfirmedForm(form: Pick<ConfirmedForm, 'host' | 'form'>): Promise<void> {
  await browser.storage.local.set({ [FORMS_KEY]: await formsBut(form) });
}

async function formsBut({ host, form }: Pick<ConfirmedForm, 'host' | 'form'>): Promise<ConfirmedForm[]> {
  const all = await readConfirmedForms();
  return all.filter((other) => other.host !== host || other.form !== form);
}
