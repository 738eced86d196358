import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';
import { NAME_TARGETS, READ_STEP } from './name-and-read';

const DIALOG_TITLE: Locator = { by: 'text', label: 'create-app-password', evidence: SEEN.screenshotsG1 };
const VERIFICATION: Locator = { by: 'text', label: 'additional-security-verification', evidence: SEEN.screenshotsG1 };
const NAME_FIELDS: Locator[] = [
  { by: 'field', label: 'name', evidence: SEEN.screenshotsG1 },
  { by: 'field', evidence: SEEN.screenshotsG1 },
];

/** G1: "additional security verification" with its pivot "app passwords". */
export const APP_PASSWORDS: Page = {
  id: 'app-passwords',
  generation: 'G1',
  hosts: ['azure-mfa'],
  paths: ['/AppPasswords.aspx*', '/Proofup.aspx*'],
  steps: [
    {
      step: 'create',
      targets: [
        {
          act: 'click',
          unless: [DIALOG_TITLE],
          locators: [
            { by: 'role', role: 'clickable', label: 'create', evidence: SEEN.screenshotsG1 },
            { by: 'role', role: 'clickable', label: 'create-app-password', evidence: SEEN.inferred },
          ],
        },
        {
          act: 'click',
          unless: [DIALOG_TITLE],
          locators: [
            { by: 'role', role: 'clickable', label: 'app-password', evidence: SEEN.screenshotsG1 },
            { by: 'css', css: 'a[href*="AppPasswords.aspx" i]', evidence: SEEN.microsoftDocs },
          ],
        },
      ],
      missingWhen: [VERIFICATION],
    },
    {
      step: 'name-the-password',
      targets: [
        { act: 'type', when: [DIALOG_TITLE], locators: NAME_FIELDS },
        {
          act: 'click',
          when: [DIALOG_TITLE, { by: 'field', evidence: SEEN.screenshotsG1 }],
          locators: [{ by: 'role', role: 'clickable', label: 'next', evidence: SEEN.screenshotsG1 }],
        },
        ...NAME_TARGETS,
      ],
    },
    READ_STEP,
  ],
};
