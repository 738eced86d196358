import { SEEN } from '../evidence';
import { APP_PASSWORD_HOOK } from '../hooks';
import type { Locator, StepOnPage, Target } from '../site-schema';

/**
 * The two last steps of creating an app password, the same on My Sign-ins, in the wizard and on AppPasswords.aspx. Their
 * markup in G3 was never published: any single field in a dialog that speaks of app passwords is the name, whatever the
 * reader takes for a password opens the last step.
 */
const FIELD: Locator = { by: 'field', evidence: SEEN.inferred };
const MENTION: Locator = { by: 'mention', label: 'app-password', evidence: SEEN.microsoftDocs };
const HOOK: Locator = { by: 'css', css: APP_PASSWORD_HOOK, evidence: SEEN.inferred };
const STEP_FRAME: Locator = { by: 'css', css: '[data-testid="reskin-step-title"]', evidence: SEEN.captureG3 };
const PICKER: Locator = { by: 'css', css: '[data-testid^="authmethod-picker-"]', evidence: SEEN.captureG3 };
/** Fields of other methods' steps: telephone, e-mail, country, code. */
const OTHER_FIELDS: Locator = {
  by: 'css',
  css: 'input[type="tel"], input[type="email"], input[type="number"], select, [role="combobox"], canvas, img[src^="data:"]',
  evidence: SEEN.inferred,
};
const OTHER_TEXTS: Locator = {
  by: 'css',
  css: 'input:is([inputmode="tel"], [inputmode="email"], [inputmode="numeric"], [autocomplete^="tel"], [autocomplete="email"], [autocomplete="one-time-code"], [maxlength="6"], [placeholder*="@"])',
  evidence: SEEN.inferred,
};
/** A passkey is named too, and its page may speak of app passwords; and whatever deletes one. */
const OTHER_TITLE: Locator = { by: 'mention', label: 'other-method', in: 'heading', evidence: SEEN.inferred };
const DELETE: Locator = { by: 'role', role: 'button', label: 'delete', evidence: SEEN.inferred };
const KNOWN_NEXT: Locator = { by: 'role', role: 'clickable', label: 'next', evidence: SEEN.captureG3 };

const NAMED_FIELD: Locator = { by: 'field', label: 'name', evidence: SEEN.screenshotsG1 };
const NAME_FIELDS: Locator[] = [NAMED_FIELD, FIELD];
/** The list of methods is open: what it says of app passwords is a row. */
const LIST: Locator = { by: 'role', role: 'clickable', label: 'add-sign-in-method', evidence: SEEN.captureG3 };
const PLAIN_TITLE: Locator = { by: 'text', label: 'app-password', isPlain: true, evidence: SEEN.inferred };
const NEXT_BUTTONS: Locator[] = [
  { by: 'css', css: '[data-testid="reskin-step-next-button"]', evidence: SEEN.captureG3 },
  KNOWN_NEXT,
  { by: 'role', role: 'clickable', label: 'create', evidence: SEEN.inferred },
  { by: 'css', css: 'button.ms-Button--primary', evidence: SEEN.codeG2 },
];

const TITLES: Locator[] = [
  { by: 'role', role: 'heading', label: 'app-password', evidence: SEEN.inferred },
  { by: 'role', role: 'heading', label: 'create-app-password', evidence: SEEN.screenshotsG1 },
];

interface Signs {
  scope: 'dialog' | 'top';
  when: Locator[];
  unless: Locator[];
}

/** On the open page "app password" may be a row: there it has to be the heading. */
const NAMED_SIGNS: Signs[] = [
  ...TITLES.map((title): Signs => ({ scope: 'top', when: [title], unless: [PICKER] })),
  { scope: 'top', when: [HOOK], unless: [PICKER] },
];
const SIGNS: Signs[] = [
  { scope: 'dialog', when: [MENTION], unless: [PICKER, OTHER_TITLE, DELETE] },
  { scope: 'dialog', when: [HOOK], unless: [PICKER] },
  // Unknown language, test ids alone: a step with one plain field and no word that we know.
  { scope: 'dialog', when: [STEP_FRAME], unless: [PICKER, OTHER_FIELDS, OTHER_TEXTS, KNOWN_NEXT] },
  ...NAMED_SIGNS,
  // A step without a frame of its own whose title is no heading.
  { scope: 'top', when: [PLAIN_TITLE, NAMED_FIELD], unless: [PICKER, LIST, DELETE] },
  { scope: 'top', when: [STEP_FRAME], unless: [PICKER, OTHER_FIELDS, OTHER_TEXTS, KNOWN_NEXT] },
];

const nameTargets = (signs: readonly Signs[]): Target[] =>
  signs.flatMap(({ scope, when, unless }): Target[] => [
    { act: 'type', scope, when, unless, locators: NAME_FIELDS },
    { act: 'click', scope, when: [...when, FIELD], unless, locators: NEXT_BUTTONS },
  ]);
export const NAME_TARGETS: Target[] = nameTargets(SIGNS);

const PASSWORD: Locator = { by: 'password', evidence: SEEN.inferred };
const DONE_BUTTONS: Locator[] = [
  { by: 'css', css: '[data-testid="reskin-step-next-button"]', evidence: SEEN.captureG3 },
  { by: 'role', role: 'clickable', label: 'done', evidence: SEEN.microsoftDocs },
  // The button with the word before the cross of the same name.
  {
    by: 'css',
    css: ':is(button, a, [role="button"], input[type="button"], input[type="submit"]):not([aria-label], [title])',
    label: 'close',
    evidence: SEEN.screenshotsG1,
  },
  { by: 'role', role: 'clickable', label: 'close', evidence: SEEN.screenshotsG1 },
  { by: 'role', role: 'clickable', label: 'next', evidence: SEEN.inferred },
  { by: 'css', css: 'button.ms-Button--primary', evidence: SEEN.codeG2 },
];
const YOURS: Locator = { by: 'text', label: 'your-app-password', evidence: SEEN.screenshotsG1 };

const READ_TARGETS: Target[] = (['dialog', 'top'] as const).flatMap((scope): Target[] => [
  { act: 'click', scope, when: [PASSWORD], locators: DONE_BUTTONS },
  { act: 'click', scope, when: [YOURS], unless: [FIELD], locators: DONE_BUTTONS },
  { act: 'look', scope, when: [PASSWORD], locators: [PASSWORD] },
]);

/** What says that a page is about an app password, and no other: its heading, its dialog's name, its test ids. */
export const APP_PASSWORD_SIGNS: Locator[] = [
  ...TITLES,
  { by: 'role', role: 'heading', label: 'your-app-password', evidence: SEEN.screenshotsG1 },
  { by: 'role', role: 'dialog', label: 'app-password', evidence: SEEN.inferred },
  { by: 'role', role: 'dialog', label: 'your-app-password', evidence: SEEN.inferred },
  YOURS,
  HOOK,
];
/** The same two steps where the address alone does not tell that they are about an app password. */
export const NAMED_NAME_STEP: StepOnPage = { step: 'name-the-password', targets: nameTargets(NAMED_SIGNS) };
export const NAMED_READ_STEP: StepOnPage = {
  step: 'read-the-password',
  targets: APP_PASSWORD_SIGNS.flatMap((sign) =>
    READ_TARGETS.map((target): Target => ({ ...target, when: [sign, ...(target.when ?? [])] })),
  ),
};

export const NAME_STEP: StepOnPage = { step: 'name-the-password', targets: NAME_TARGETS };
export const READ_STEP: StepOnPage = { step: 'read-the-password', targets: READ_TARGETS };
