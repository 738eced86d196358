import { SEEN } from '../evidence';
import type { Page } from '../site-schema';

/** The Microsoft 365 admin center: the service account, its role, and the way to per-user MFA. */
export const ADMIN_CENTER: Page = {
  id: 'admin-center',
  generation: 'admin',
  hosts: ['admin-center'],
  paths: ['*'],
  steps: [
    {
      step: 'create-account',
      targets: [
        {
          act: 'look',
          scope: 'dialog',
          locators: [{ by: 'role', role: 'radio', label: 'create-without-license', evidence: SEEN.microsoftDocs }],
        },
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
    },
    {
      step: 'assign-global-admin',
      targets: [
        {
          act: 'look',
          locators: [
            { by: 'role', role: 'checkbox', label: 'global-administrator', evidence: SEEN.microsoftDocs },
            { by: 'role', role: 'radio', label: 'admin-center-access', evidence: SEEN.microsoftDocs },
          ],
        },
        {
          act: 'look',
          scope: 'dialog',
          locators: [{ by: 'role', role: 'clickable', label: 'roles', evidence: SEEN.inferred }],
        },
      ],
    },
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
