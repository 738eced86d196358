import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';
import { NAME_STEP, READ_STEP } from './name-and-read';

const TITLE: Locator = { by: 'role', role: 'heading', label: 'add-sign-in-method', evidence: SEEN.captureG3 };
const DIALOG: Locator = { by: 'role', role: 'dialog', label: 'add-sign-in-method', evidence: SEEN.inferred };
const QUESTION: Locator = { by: 'mention', label: 'which-method', evidence: SEEN.inferred };
/** The title of a list that is no dialog and has no heading; the button of the same words is to be pressed. */
const PLAIN_TITLE: Locator = { by: 'text', label: 'add-sign-in-method', isPlain: true, evidence: SEEN.inferred };
const CARDS: Locator = { by: 'css', css: '[data-testid^="authmethod-picker-"]', evidence: SEEN.captureG3 };
const OTHER_CARD: Locator = { by: 'card', label: 'other-method', evidence: SEEN.microsoftDocs };

/** Where the methods are radios or a list, App password is chosen first and confirmed then. */
const CHOSEN: Locator = {
  by: 'css',
  css: ':is(input:checked, [aria-checked="true" i], [role="option" i][aria-selected="true" i], select, [role="combobox" i], [aria-haspopup="listbox" i])',
  label: 'app-password',
  evidence: SEEN.inferred,
};
const CONFIRM: Locator[] = [
  { by: 'css', css: '[data-testid="reskin-step-next-button"]', evidence: SEEN.captureG3 },
  { by: 'role', role: 'clickable', label: 'next', evidence: SEEN.inferred },
  { by: 'role', role: 'clickable', label: 'add', evidence: SEEN.codeG2 },
];
const MENU_ITEM = ':is([role="menu" i], [role="listbox" i]) :is([role^="menuitem" i], [role="option" i])';
const OPEN_MENU: Locator = { by: 'css', css: MENU_ITEM, label: 'other-method', evidence: SEEN.inferred };

const APP_PASSWORD_CARD: Locator[] = [
  { by: 'css', css: '[data-testid^="authmethod-picker-"]', label: 'app-password', evidence: SEEN.captureG3 },
  { by: 'card', label: 'app-password', evidence: SEEN.microsoftDocs },
  { by: 'role', role: 'button', label: 'app-password', evidence: SEEN.microsoftDocs },
  { by: 'role', role: 'option', label: 'app-password', evidence: SEEN.microsoftDocs },
  { by: 'role', role: 'radio', label: 'app-password', evidence: SEEN.microsoftDocs },
  { by: 'role', role: 'clickable', label: 'create-app-password', evidence: SEEN.inferred },
  {
    by: 'css',
    css: '[data-testid^="authmethod-picker-" i]:is([data-testid*="apppassword" i], [data-testid*="app-password" i], [data-testid*="app_password" i])',
    evidence: SEEN.inferred,
  },
];
const SHOW_MORE: Locator[] = [
  { by: 'role', role: 'clickable', label: 'show-more-options', evidence: SEEN.microsoftDocs },
  {
    by: 'css',
    css: 'button:is([data-testid*="show-more" i], [data-testid*="showmore" i], [data-testid*="more-options" i])',
    evidence: SEEN.inferred,
  },
];

/** My Sign-ins since October 2024: Security info with a picker of large cards. */
export const G3_SECURITY_INFO: Page = {
  id: 'g3-security-info',
  generation: 'G3',
  hosts: ['my-sign-ins', 'my-account'],
  // Not what lies below it: `/security-info/password/change` asks for the account's own password.
  paths: ['/security-info', '/security-info/', '/security-info#*', '/security-info/#*'],
  steps: [
    {
      step: 'open-app-passwords',
      targets: [
        {
          act: 'click',
          unless: [CARDS],
          locators: [
            {
              by: 'css',
              css: ':is(button, a, [role="button"], [role="menuitem"]):has([data-icon-name="Add"])',
              label: 'add-sign-in-method',
              evidence: SEEN.captureG3,
            },
            { by: 'role', role: 'clickable', label: 'add-sign-in-method', evidence: SEEN.captureG3 },
            { by: 'css', css: '[name="Add method" i], [name="Add sign-in method" i]', evidence: SEEN.codeG2 },
            {
              by: 'css',
              css: ':is(button, a, [role="button"], [role="menuitem"]):has([data-icon-name="Add"])',
              evidence: SEEN.captureG3,
            },
          ],
        },
      ],
    },
    {
      step: 'create',
      targets: [
        { act: 'click', scope: 'dialog', when: [CHOSEN], unless: [OPEN_MENU], locators: CONFIRM },
        { act: 'click', when: [CHOSEN], unless: [OPEN_MENU], locators: CONFIRM },
        { act: 'click', scope: 'dialog', locators: APP_PASSWORD_CARD },
        // A menu that drops down from the button.
        {
          act: 'click',
          locators: [{ by: 'css', css: MENU_ITEM, label: 'app-password', evidence: SEEN.inferred }],
        },
        { act: 'click', scope: 'dialog', locators: SHOW_MORE },
        { act: 'click', when: [CARDS], locators: APP_PASSWORD_CARD },
        { act: 'click', when: [TITLE], locators: APP_PASSWORD_CARD },
        { act: 'click', when: [QUESTION], locators: APP_PASSWORD_CARD },
        { act: 'click', when: [PLAIN_TITLE, OTHER_CARD], locators: APP_PASSWORD_CARD },
        { act: 'click', when: [CARDS], locators: SHOW_MORE },
        { act: 'click', when: [TITLE], locators: SHOW_MORE },
      ],
      missingWhen: [TITLE, OTHER_CARD],
    },
    // Other signs of the same list.
    { step: 'create', targets: [], missingWhen: [DIALOG, OTHER_CARD] },
    { step: 'create', targets: [], missingWhen: [PLAIN_TITLE, OTHER_CARD] },
    { step: 'create', targets: [], missingWhen: [QUESTION, OTHER_CARD] },
    { step: 'create', targets: [], missingWhen: [CARDS, OTHER_CARD] },
    { step: 'create', targets: [], missingWhen: [OPEN_MENU] },
    NAME_STEP,
    READ_STEP,
  ],
  account: [
    { by: 'css', css: '#mectrl_currentAccount_secondary', evidence: SEEN.codeG2 },
    { by: 'css', css: 'nav, [role="navigation"], header, [role="banner"]', evidence: SEEN.captureG3 },
  ],
};
