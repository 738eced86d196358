import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';

const ASKS: Locator = { by: 'role', role: 'clickable', label: 'update-phone-numbers', evidence: SEEN.screenshotsG1 };
const HEADING: Locator = { by: 'role', role: 'heading', label: 'security-and-privacy', evidence: SEEN.screenshotsG1 };

/** G1: portal.office.com, from the account picture to "Create and manage app passwords". */
export const OFFICE_ACCOUNT: Page = {
  id: 'office-account',
  generation: 'G1',
  hosts: ['office'],
  paths: ['*'],
  steps: [
    {
      step: 'open-my-account',
      targets: [
        {
          act: 'click',
          unless: [HEADING],
          locators: [
            { by: 'css', css: 'a[href*="/account" i]', label: 'my-account', evidence: SEEN.screenshotsG1 },
            { by: 'role', role: 'clickable', label: 'my-account', evidence: SEEN.screenshotsG1 },
            { by: 'css', css: '#O365_MainLink_Me', evidence: SEEN.codeG2 },
            { by: 'css', css: '#mectrl_main_trigger', evidence: SEEN.codeG2 },
            { by: 'role', role: 'clickable', label: 'account-manager', evidence: SEEN.inferred },
          ],
        },
      ],
    },
    {
      step: 'open-security',
      targets: [
        {
          act: 'click',
          locators: [
            { by: 'role', role: 'clickable', label: 'manage-security-and-privacy', evidence: SEEN.screenshotsG1 },
            { by: 'card', label: 'manage-security-and-privacy', evidence: SEEN.screenshotsG1 },
          ],
        },
        {
          act: 'click',
          scope: 'navigation',
          unless: [HEADING],
          locators: [{ by: 'role', role: 'clickable', label: 'security-and-privacy', evidence: SEEN.screenshotsG1 }],
        },
        {
          act: 'click',
          unless: [HEADING],
          locators: [{ by: 'role', role: 'clickable', label: 'security-and-privacy', evidence: SEEN.screenshotsG1 }],
        },
      ],
    },
    {
      step: 'open-app-passwords',
      targets: [
        {
          act: 'click',
          locators: [
            { by: 'role', role: 'clickable', label: 'create-and-manage-app-passwords', evidence: SEEN.screenshotsG1 },
            {
              by: 'css',
              css: 'a[href*="AppPasswords.aspx" i], a[href*="createAppPassword" i]',
              evidence: SEEN.microsoftDocs,
            },
          ],
        },
        {
          act: 'click',
          unless: [ASKS],
          locators: [
            { by: 'role', role: 'clickable', label: 'additional-security-verification', evidence: SEEN.screenshotsG1 },
            { by: 'card', label: 'additional-security-verification', evidence: SEEN.screenshotsG1 },
            { by: 'text', label: 'additional-security-verification', evidence: SEEN.screenshotsG1 },
          ],
        },
      ],
      missingWhen: [ASKS],
    },
  ],
  account: [{ by: 'css', css: '#mectrl_currentAccount_secondary', evidence: SEEN.codeG2 }],
};
