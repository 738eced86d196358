import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';

const ENABLE: Locator = { by: 'role', role: 'clickable', label: 'enable', evidence: SEEN.screenshotsG1 };
const DISABLE: Locator = { by: 'role', role: 'clickable', label: 'disable', evidence: SEEN.screenshotsG1 };
const ENFORCE: Locator = { by: 'role', role: 'clickable', label: 'enforce', evidence: SEEN.screenshotsG1 };
const CANCEL: Locator = { by: 'role', role: 'clickable', label: 'cancel', evidence: SEEN.inferred };
const ENFORCED: Locator = { by: 'text', label: 'enforced', evidence: SEEN.microsoftDocs };
const SERVICE_SETTINGS: Locator = {
  by: 'role',
  role: 'clickable',
  label: 'service-settings',
  evidence: SEEN.microsoftDocs,
};

/**
 * The old per-user MFA page: tick the user, Enable, confirm, close; Enforce where Enabled is not enough; then the
 * service settings. All of it is for the person alone.
 */
export const PER_USER_MFA: Page = {
  id: 'per-user-mfa',
  generation: 'admin',
  hosts: ['azure-mfa'],
  paths: ['/UserManagement/MultifactorVerification.aspx*'],
  steps: [
    {
      step: 'enable-mfa',
      targets: [
        {
          act: 'look',
          locators: [
            { by: 'role', role: 'clickable', label: 'confirm-enable-mfa', evidence: SEEN.screenshotsG1 },
            { by: 'role', role: 'clickable', label: 'confirm-enforce-mfa', evidence: SEEN.screenshotsG1 },
          ],
        },
        {
          act: 'look',
          scope: 'dialog',
          unless: [CANCEL],
          // The button with the word before the cross of the same name.
          locators: [
            {
              by: 'css',
              css: ':is(button, a, [role="button"], input[type="button"]):not([aria-label], [title])',
              label: 'close',
              evidence: SEEN.screenshotsG1,
            },
          ],
        },
        {
          // First of all, so that nobody else is enabled.
          act: 'look',
          scope: 'own-row',
          unless: [ENFORCED, { by: 'css', css: ':is(input:checked, [aria-checked="true"])', evidence: SEEN.inferred }],
          locators: [
            {
              by: 'css',
              css: 'tr input[type="checkbox"], [role="row"] [role="checkbox"]',
              evidence: SEEN.screenshotsG1,
            },
          ],
        },
        { act: 'look', unless: [ENABLE], unlessOwnRow: [ENFORCED], locators: [ENFORCE] },
        { act: 'look', unlessOwnRow: [ENFORCED], locators: [ENABLE] },
        { act: 'look', whenOwnRow: [ENFORCED], locators: [SERVICE_SETTINGS] },
        {
          // The ticked user is Enforced: nothing is left here but the tenant's setting.
          act: 'look',
          when: [DISABLE],
          unless: [ENABLE, ENFORCE],
          locators: [SERVICE_SETTINGS],
        },
      ],
    },
  ],
};
