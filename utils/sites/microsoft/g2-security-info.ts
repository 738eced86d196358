import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';
import { NAME_STEP, READ_STEP } from './name-and-read';

const METHOD_LIST = '[role="combobox"], [aria-haspopup="listbox"], select';
const CHOSEN: Locator = { by: 'css', css: METHOD_LIST, label: 'app-password', evidence: SEEN.codeG2 };
const OPEN_LIST: Locator = { by: 'role', role: 'option', label: 'other-method', evidence: SEEN.codeG2 };
const ANY_OPTION: Locator = { by: 'css', css: '[role="listbox"] [role="option"]', evidence: SEEN.codeG2 };
const QUESTION: Locator = { by: 'mention', label: 'which-method', evidence: SEEN.codeG2 };
const TITLE: Locator = { by: 'text', label: 'add-sign-in-method', evidence: SEEN.codeG2 };
const FIELD: Locator = { by: 'css', css: 'input, textarea', evidence: SEEN.codeG2 };

/** My Sign-ins of 2019 to 2024: a dialog with a drop-down list (Fluent UI 8), whose options open in a layer of their own. */
export const G2_SECURITY_INFO: Page = {
  id: 'g2-security-info',
  generation: 'G2',
  hosts: ['my-sign-ins'],
  paths: ['/security-info', '/security-info/', '/security-info#*', '/security-info/#*'],
  steps: [
    {
      step: 'open-app-passwords',
      targets: [
        {
          act: 'click',
          locators: [
            {
              by: 'css',
              css: '[name="Add method" i], [name="Add sign-in method" i]',
              label: 'add-sign-in-method',
              evidence: SEEN.codeG2,
            },
            { by: 'role', role: 'clickable', label: 'add-sign-in-method', evidence: SEEN.codeG2 },
          ],
        },
      ],
    },
    {
      step: 'create',
      targets: [
        {
          act: 'click',
          scope: 'dialog',
          when: [CHOSEN],
          unless: [ANY_OPTION],
          locators: [
            { by: 'role', role: 'button', label: 'add', evidence: SEEN.codeG2 },
            { by: 'css', css: 'button.ms-Button--primary', evidence: SEEN.codeG2 },
          ],
        },
        {
          act: 'click',
          scope: 'dialog',
          locators: [
            { by: 'role', role: 'option', label: 'app-password', evidence: SEEN.codeG2 },
            { by: 'css', css: 'button.ms-Dropdown-item', label: 'app-password', evidence: SEEN.codeG2 },
          ],
        },
        {
          act: 'click',
          scope: 'dialog',
          unless: [ANY_OPTION, CHOSEN, OPEN_LIST],
          locators: [
            { by: 'css', css: '[role="combobox"][aria-label="Authentication method options"]', evidence: SEEN.codeG2 },
            { by: 'role', role: 'combobox', label: 'method-options', evidence: SEEN.codeG2 },
          ],
        },
        {
          act: 'click',
          scope: 'dialog',
          when: [QUESTION],
          unless: [ANY_OPTION, CHOSEN, OPEN_LIST],
          locators: [{ by: 'css', css: METHOD_LIST, evidence: SEEN.codeG2 }],
        },
        {
          act: 'click',
          scope: 'dialog',
          when: [TITLE],
          unless: [ANY_OPTION, CHOSEN, OPEN_LIST],
          locators: [{ by: 'css', css: METHOD_LIST, evidence: SEEN.codeG2 }],
        },
        {
          // Unknown language: a dialog of Fluent UI 8 with a list, its main button and nothing to type in.
          act: 'click',
          scope: 'dialog',
          when: [{ by: 'css', css: 'button.ms-Button--primary', evidence: SEEN.codeG2 }],
          unless: [ANY_OPTION, CHOSEN, OPEN_LIST, FIELD],
          locators: [{ by: 'css', css: '.ms-Dropdown[role="combobox"]', evidence: SEEN.codeG2 }],
        },
      ],
      missingWhen: [OPEN_LIST],
    },
    NAME_STEP,
    READ_STEP,
  ],
  account: [{ by: 'css', css: '#mectrl_currentAccount_secondary', evidence: SEEN.codeG2 }],
};
