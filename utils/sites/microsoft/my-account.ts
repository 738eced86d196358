import { SEEN } from '../evidence';
import type { Locator, Page, StepOnPage } from '../site-schema';

/** Not what lies below it, such as `/security-info/password/change`. */
const HREF =
  '[href$="security-info" i], [href$="security-info/" i], [href*="security-info?" i], [href*="mysecurityinfo" i]';
/** Being there already: the menu's own mark of the current page. */
const IS_CURRENT: Locator = {
  by: 'css',
  css: '[aria-current="page"], .is-selected',
  label: 'security-info',
  evidence: SEEN.inferred,
};

/** The menu's group that holds "Security info": the way that Microsoft describes goes first. */
const CLOSED_GROUP: Locator = {
  by: 'css',
  css: ':is(nav, [role="navigation"]) [aria-expanded="false"]',
  label: 'my-account',
  evidence: SEEN.captureG3,
};

export const OPEN_SECURITY: StepOnPage = {
  step: 'open-security',
  targets: [
    {
      act: 'click',
      scope: 'navigation',
      unless: [IS_CURRENT],
      locators: [
        { by: 'css', css: `:is(nav, [role="navigation"]) a:is(${HREF})`, evidence: SEEN.inferred },
        { by: 'role', role: 'clickable', label: 'security-info', evidence: SEEN.captureG3 },
      ],
    },
    {
      act: 'click',
      unless: [IS_CURRENT, CLOSED_GROUP],
      locators: [
        { by: 'role', role: 'clickable', label: 'security-info', evidence: SEEN.captureG3 },
        { by: 'role', role: 'clickable', label: 'update-info', evidence: SEEN.microsoftDocs },
        { by: 'card', label: 'security-info', evidence: SEEN.inferred },
        { by: 'css', css: `a:is(${HREF})`, evidence: SEEN.inferred },
      ],
    },
  ],
};
/** The group in the left navigation that opens to "Security info". */
const OPEN_MY_ACCOUNT: StepOnPage = {
  step: 'open-my-account',
  targets: [
    {
      act: 'click',
      scope: 'navigation',
      unless: [IS_CURRENT],
      locators: [{ by: 'role', role: 'clickable', label: 'my-account', evidence: SEEN.captureG3 }],
    },
  ],
};
export const ACCOUNT: Locator[] = [
  { by: 'css', css: '#mectrl_currentAccount_secondary', evidence: SEEN.codeG2 },
  { by: 'css', css: 'nav, [role="navigation"]', evidence: SEEN.captureG3 },
];

/** My Account: home and its other pages. */
export const MY_ACCOUNT: Page = {
  id: 'my-account',
  generation: 'G3',
  hosts: ['my-account'],
  paths: ['*'],
  steps: [OPEN_MY_ACCOUNT, OPEN_SECURITY],
  account: ACCOUNT,
};

/** My Sign-ins beside Security info. */
export const MY_SIGN_INS: Page = {
  id: 'my-sign-ins',
  generation: 'G3',
  hosts: ['my-sign-ins'],
  paths: [
    '/',
    '/home*',
    '/overview*',
    '/organizations*',
    '/devices*',
    '/personal-info*',
    '/settings*',
    '/recent-activity*',
    '/me*',
    '/signins*',
  ],
  steps: [OPEN_MY_ACCOUNT, OPEN_SECURITY],
  account: ACCOUNT,
};
