import { SEEN } from '../evidence';
import type { Page } from '../site-schema';

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
          act: 'look',
          when: [
            {
              by: 'css',
              css: ':is(input:checked, [role="radio"][aria-checked="true"])',
              label: 'allow-app-passwords',
              evidence: SEEN.inferred,
            },
          ],
          locators: [{ by: 'role', role: 'button', label: 'save', evidence: SEEN.microsoftDocs }],
        },
        {
          act: 'look',
          locators: [
            { by: 'role', role: 'radio', label: 'allow-app-passwords', evidence: SEEN.microsoftDocs },
            { by: 'text', label: 'allow-app-passwords', evidence: SEEN.microsoftDocs },
          ],
        },
      ],
    },
  ],
};
