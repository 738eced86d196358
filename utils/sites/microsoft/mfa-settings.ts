import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';

const ALLOWED: Locator = {
  by: 'css',
  css: ':is(input:checked, [role="radio"][aria-checked="true"])',
  label: 'allow-app-passwords',
  evidence: SEEN.inferred,
};
const SAVED: Locator = { by: 'mention', label: 'updates-successful', evidence: SEEN.screenshotsG1 };

/** The tenant's service settings, where app passwords are allowed; off by default. */
export const MFA_SETTINGS: Page = {
  id: 'mfa-settings',
  generation: 'admin',
  hosts: ['azure-mfa'],
  paths: ['/UserManagement/MfaSettings.aspx*'],
  steps: [
    {
      step: 'enable-mfa',
      targets: [
        {
          // What is allowed already needs no saving.
          act: 'look',
          isSequel: true,
          when: [ALLOWED],
          unless: [SAVED],
          locators: [{ by: 'role', role: 'button', label: 'save', evidence: SEEN.microsoftDocs }],
        },
        {
          act: 'look',
          unless: [ALLOWED],
          locators: [
            { by: 'role', role: 'radio', label: 'allow-app-passwords', evidence: SEEN.microsoftDocs },
            { by: 'text', label: 'allow-app-passwords', evidence: SEEN.microsoftDocs },
          ],
        },
      ],
    },
  ],
};
