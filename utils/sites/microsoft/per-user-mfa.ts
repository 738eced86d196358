import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';

const ENABLE: Locator = { by: 'role', role: 'clickable', label: 'enable', evidence: SEEN.screenshotsG1 };
const ENFORCE: Locator = { by: 'role', role: 'clickable', label: 'enforce', evidence: SEEN.screenshotsG1 };

/** The old per-user MFA page: tick the user, Enable, confirm; Enforce where Enabled is not enough. All of it is for the person alone. */
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
        { act: 'look', unless: [ENABLE], locators: [ENFORCE] },
        { act: 'look', locators: [ENABLE] },
        {
          act: 'look',
          scope: 'row',
          locators: [
            {
              by: 'css',
              css: 'tr input[type="checkbox"], [role="row"] [role="checkbox"]',
              evidence: SEEN.screenshotsG1,
            },
          ],
        },
      ],
    },
  ],
};
