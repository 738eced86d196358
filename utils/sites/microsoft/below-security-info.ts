import type { Page } from '../site-schema';
import { ACCOUNT, OPEN_SECURITY } from './my-account';
import { APP_PASSWORD_SIGNS, NAMED_NAME_STEP, NAMED_READ_STEP } from './name-and-read';

/**
 * What lies below Security info: a step may have an address of its own there, and so has the change of the account's own
 * password. Only a page that says "app password" of itself is one of ours.
 */
export const BELOW_SECURITY_INFO: Page = {
  id: 'below-security-info',
  generation: 'G3',
  hosts: ['my-sign-ins'],
  paths: ['/security-info/*'],
  steps: [OPEN_SECURITY, NAMED_NAME_STEP, NAMED_READ_STEP],
  passwordSigns: APP_PASSWORD_SIGNS,
  account: ACCOUNT,
};
