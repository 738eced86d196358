import { SEEN } from '../evidence';
import type { Locator, Page, StepOnPage } from '../site-schema';

const CHECKED = ':is(input:checked, [role="radio"][aria-checked="true"], [role="checkbox"][aria-checked="true"])';
const BASICS: Locator = { by: 'text', label: 'set-up-the-basics', evidence: SEEN.microsoftDocs };
const ADDED: Locator = { by: 'text', label: 'user-added', evidence: SEEN.inferred };
const WITHOUT_LICENSE: Locator = {
  by: 'css',
  css: CHECKED,
  label: 'create-without-license',
  evidence: SEEN.microsoftDocs,
};
const GLOBAL_ADMIN: Locator = { by: 'css', css: CHECKED, label: 'global-administrator', evidence: SEEN.microsoftDocs };
const NEXT: Locator = { by: 'role', role: 'button', label: 'next', evidence: SEEN.microsoftDocs };

/** The drawer's pages from its last to its first, then the way to it. Its fields are the person's: words. */
const CREATE_ACCOUNT: StepOnPage = {
  step: 'create-account',
  targets: [
    {
      act: 'click',
      scope: 'dialog',
      when: [ADDED],
      // The button with the word before the cross of the same name.
      locators: [
        {
          by: 'css',
          css: ':is(button, [role="button"]):not([aria-label], [title])',
          label: 'close',
          evidence: SEEN.inferred,
        },
      ],
    },
    {
      act: 'look',
      scope: 'dialog',
      locators: [{ by: 'role', role: 'clickable', label: 'finish-adding', evidence: SEEN.microsoftDocs }],
    },
    { act: 'click', scope: 'dialog', when: [WITHOUT_LICENSE], locators: [NEXT] },
    {
      act: 'look',
      scope: 'dialog',
      unless: [WITHOUT_LICENSE],
      locators: [{ by: 'role', role: 'radio', label: 'create-without-license', evidence: SEEN.microsoftDocs }],
    },
    { act: 'click', scope: 'dialog', when: [BASICS], locators: [NEXT] },
    {
      act: 'click',
      locators: [{ by: 'role', role: 'clickable', label: 'add-a-user', evidence: SEEN.microsoftDocs }],
    },
    {
      act: 'click',
      scope: 'navigation',
      locators: [
        { by: 'role', role: 'clickable', label: 'active-users', evidence: SEEN.microsoftDocs },
        { by: 'role', role: 'clickable', label: 'users', evidence: SEEN.microsoftDocs },
      ],
    },
  ],
};

/** In the drawer that adds a user, in the panel of one, or the way to that panel. */
const ASSIGN_GLOBAL_ADMIN: StepOnPage = {
  step: 'assign-global-admin',
  targets: [
    {
      act: 'click',
      scope: 'dialog',
      when: [GLOBAL_ADMIN],
      locators: [
        { by: 'role', role: 'button', label: 'save-changes', evidence: SEEN.microsoftDocs },
        { by: 'role', role: 'button', label: 'save', evidence: SEEN.inferred },
        NEXT,
      ],
    },
    {
      act: 'look',
      unless: [GLOBAL_ADMIN],
      locators: [
        { by: 'role', role: 'checkbox', label: 'global-administrator', evidence: SEEN.microsoftDocs },
        { by: 'role', role: 'radio', label: 'admin-center-access', evidence: SEEN.microsoftDocs },
      ],
    },
    {
      act: 'look',
      scope: 'dialog',
      unless: [GLOBAL_ADMIN],
      locators: [{ by: 'role', role: 'clickable', label: 'roles', evidence: SEEN.inferred }],
    },
    {
      act: 'click',
      scope: 'own-row',
      locators: [
        {
          by: 'css',
          css: ':is(td, th, [role="gridcell"], [role="rowheader"]) :is(a, button, [role="link"], [role="button"])',
          evidence: SEEN.inferred,
        },
      ],
    },
  ],
};

/** The Microsoft 365 admin center: the service account, its role, and the way to per-user MFA. */
export const ADMIN_CENTER: Page = {
  id: 'admin-center',
  generation: 'admin',
  hosts: ['admin-center'],
  paths: ['*'],
  steps: [
    CREATE_ACCOUNT,
    ASSIGN_GLOBAL_ADMIN,
    {
      step: 'open-mfa',
      targets: [
        {
          act: 'click',
          locators: [
            { by: 'role', role: 'clickable', label: 'multi-factor-authentication', evidence: SEEN.microsoftDocs },
            { by: 'role', role: 'clickable', label: 'per-user-mfa', evidence: SEEN.microsoftDocs },
          ],
        },
      ],
    },
  ],
  account: [{ by: 'css', css: '#mectrl_currentAccount_secondary', evidence: SEEN.codeG2 }],
};
