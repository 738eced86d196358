import { LANGUAGES } from './microsoft/languages.ts';
import { X360CLOUD_PAGES } from './x360cloud/practice-pages.ts';

/** A practice page in one of its states. */
export interface PracticeLink {
  text: string;
  href: string;
}

/** Practice pages that belong together. */
export interface PracticeGroup {
  heading: string;
  links: readonly PracticeLink[];
}

const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
const REGISTER = 'https://mysignins.microsoft.com/register';
const OFFICE = 'https://portal.office.com/';
const AZURE = 'https://account.activedirectory.windowsazure.com';

/** What can be different on a page, as its query; the words say what a person meets. */
const MISHAPS: Record<string, string> = {
  'valueAs=readonly-input': 'The password is a read-only field',
  'valueAs=textarea': 'The password is a text area',
  'valueAs=one-line': 'Label and password stand on one line',
  'valueAs=letters': 'Each letter of the password is an element',
  'valueAs=nbsp': 'The password stands among no-break spaces and line breaks',
  'valueAs=typed': 'The password appears character by character',
  'showForMs=50': 'The password is shown for 50 ms',
  'showForMs=80': 'The password is shown for 80 ms',
  'oddPassword=1': 'The password has 20 mixed characters',
  'decoys=1': 'Other 16-letter words stand around it',
  'rerenderEveryMs=250': 'The dialog is built anew every 250 ms',
  'delayMs=2000': 'Every screen comes after two seconds',
  'behindShowMore=1': 'App password stands behind "Show more options"',
  'withoutAppPassword=1': 'App password is missing',
  'asTenantAllows=1': 'App password is missing until the per-user MFA pages allow it',
  'behindShowMore=1&withoutAppPassword=1': 'App password is missing behind "Show more options" too',
  'nativeDialog=1': "The dialog is the browser's own, in the top layer",
  'cardAs=div': 'The cards are no buttons',
  'withoutHooks=1': 'No test ids, no icon names',
  'withoutHooks=1&lng=ko': 'No hooks, and Korean',
  'withoutAccount=1': 'Nobody says whose account it is',
  'name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&email=%22o%27brien%22%40contoso.test':
    'The account holds markup and quotes',
  'reauthenticateOnAdd=1': 'Add leads to the sign-in page and back',
  'limitReached=1': 'The limit of 40 is reached',
  'existingCloudFinder=1': 'A password named CloudFinder exists',
  'banner=1': 'A late banner pushes everything down',
  'layout=sticky': 'A tall notice comes first, under a bar that stays',
  'layout=nested': 'A tall notice comes first, in a box that scrolls',
  'rightToLeft=1': 'From right to left',
};

/** Options that only today's pages know, and those that the old page lacks besides. */
const TODAY_ONLY = ['behindShowMore', 'nativeDialog', 'cardAs', 'one-line'];
const NOT_OLD = ['withoutHooks', 'withoutAccount', 'reauthenticateOnAdd', 'layout'];

/** Every page, generation, language and mishap that can be practised. */
export const PRACTICE_GROUPS: readonly PracticeGroup[] = [
  {
    heading: 'Pages',
    links: [
      { text: 'My Account, today', href: 'https://myaccount.microsoft.com/' },
      { text: 'Security info, today (G3)', href: SECURITY_INFO },
      { text: 'Security info with the drop-down (G2)', href: `${SECURITY_INFO}?generation=G2` },
      { text: 'Security info with "Add method" (early G2)', href: `${SECURITY_INFO}?generation=G2&oldAddLabel=1` },
      {
        text: "Security info with the browser's own list (G2)",
        href: `${SECURITY_INFO}?generation=G2&methodList=native`,
      },
      { text: 'Registration wizard', href: REGISTER },
      { text: 'Registration wizard without an app password', href: `${REGISTER}?withoutAppPassword=1` },
      { text: 'Office home (G1)', href: OFFICE },
      { text: 'Office account with "Manage security & privacy" (G1)', href: `${OFFICE}account?manageSecurityTile=1` },
      { text: 'Office account without app passwords (G1)', href: `${OFFICE}account?withoutAppPassword=1` },
      { text: 'Additional security verification (G1)', href: `${AZURE}/Proofup.aspx` },
      { text: 'App passwords (G1)', href: `${AZURE}/AppPasswords.aspx` },
      { text: 'Admin center', href: 'https://admin.microsoft.com/' },
      { text: 'Admin center, active users', href: 'https://admin.cloud.microsoft/#/users' },
      { text: 'Per-user MFA', href: `${AZURE}/UserManagement/MultifactorVerification.aspx` },
      { text: 'MFA service settings', href: `${AZURE}/UserManagement/MfaSettings.aspx` },
      { text: 'Entra, in a frame of another host', href: 'https://entra.microsoft.com/' },
      { text: 'Sign-in page', href: 'https://login.microsoftonline.com/' },
      { text: 'US Government', href: 'https://mysignins.azure.us/security-info' },
      { text: 'China (21Vianet)', href: 'https://mysignins.windowsazure.cn/security-info' },
    ],
  },
  { heading: "Mishaps on today's pages (G3)", links: mishapsOf(SECURITY_INFO, '', []) },
  { heading: 'Mishaps with the drop-down (G2)', links: mishapsOf(SECURITY_INFO, 'generation=G2&', TODAY_ONLY) },
  {
    heading: 'Mishaps on the old page (G1)',
    links: mishapsOf(`${AZURE}/AppPasswords.aspx`, '', [...TODAY_ONLY, ...NOT_OLD]),
  },
  { heading: 'Languages today (G3)', links: languagesOf(SECURITY_INFO, '') },
  { heading: 'Languages with the drop-down (G2)', links: languagesOf(SECURITY_INFO, 'generation=G2&') },
  { heading: 'Languages of the Office account (G1)', links: languagesOf(`${OFFICE}account`, '') },
  { heading: 'Languages of the old page (G1)', links: languagesOf(`${AZURE}/AppPasswords.aspx`, '') },
  {
    heading: 'x360Cloud',
    links: [
      ...distinct(X360CLOUD_PAGES.map(({ title, url }) => ({ text: title, href: url }))),
      { text: 'A gallery of forms, over many frameworks', href: 'https://app.cloudfinder.com/gallery' },
    ],
  },
];

function mishapsOf(page: string, query: string, without: readonly string[]): PracticeLink[] {
  return Object.entries(MISHAPS)
    .filter(([mishap]) => !without.some((option) => mishap.includes(option)))
    .map(([mishap, text]) => ({ text, href: `${page}?${query}${mishap}` }));
}

/** Two states of one address differ by a click, not by a link. */
function distinct(links: PracticeLink[]): PracticeLink[] {
  return links.filter(({ href }, index) => links.findIndex((other) => other.href === href) === index);
}

function languagesOf(page: string, query: string): PracticeLink[] {
  return LANGUAGES.map((language) => ({ text: language, href: `${page}?${query}lng=${language}` }));
}
