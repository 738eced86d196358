import { ADMIN_CENTER } from './microsoft/admin-center';
import { APP_PASSWORDS } from './microsoft/app-passwords';
import { BELOW_SECURITY_INFO } from './microsoft/below-security-info';
import { ENTRA } from './microsoft/entra';
import { G2_SECURITY_INFO } from './microsoft/g2-security-info';
import { G3_SECURITY_INFO } from './microsoft/g3-security-info';
import { MFA_SETTINGS } from './microsoft/mfa-settings';
import { MY_ACCOUNT, MY_SIGN_INS } from './microsoft/my-account';
import { OFFICE_ACCOUNT } from './microsoft/office-account';
import { PER_USER_MFA } from './microsoft/per-user-mfa';
import { WIZARD } from './microsoft/wizard';
import type { Page } from './site-schema';

/** Microsoft's pages, today's first. Several may share an address: generations of the same page. */
export const MICROSOFT_PAGES: readonly Page[] = [
  G3_SECURITY_INFO,
  G2_SECURITY_INFO,
  WIZARD,
  BELOW_SECURITY_INFO,
  MY_ACCOUNT,
  MY_SIGN_INS,
  OFFICE_ACCOUNT,
  APP_PASSWORDS,
  ADMIN_CENTER,
  PER_USER_MFA,
  MFA_SETTINGS,
  ENTRA,
];
