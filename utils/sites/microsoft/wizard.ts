import { SEEN } from '../evidence';
import type { Page } from '../site-schema';
import { APP_PASSWORD_SIGNS, NAME_STEP, READ_STEP } from './name-and-read';

/** The registration wizard; a first app password may be shown at its end. */
export const WIZARD: Page = {
  id: 'wizard',
  generation: 'wizard',
  hosts: ['my-sign-ins'],
  paths: ['*/register*'],
  steps: [
    {
      step: 'verify-mfa',
      targets: [
        {
          act: 'click',
          // What calls itself an app password is no step before it.
          unless: APP_PASSWORD_SIGNS,
          locators: [
            { by: 'css', css: '[data-testid="reskin-step-next-button"]', evidence: SEEN.captureG3 },
            { by: 'role', role: 'clickable', label: 'next', evidence: SEEN.captureG3 },
            { by: 'role', role: 'clickable', label: 'done', evidence: SEEN.captureG3 },
          ],
        },
      ],
    },
    NAME_STEP,
    READ_STEP,
  ],
};
