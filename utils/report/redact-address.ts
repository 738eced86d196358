import { CLOUDS, HOST_GROUPS, PORTAL_HOSTS, SIGN_IN_HOSTS } from '../sites/hosts';
import { isKnownWord } from './known-words';

/** Domains whose host names say what a page is, not whose it is. A customer's own host (contoso.sharepoint.com) is none of them. */
const PUBLIC_DOMAINS = [
  'microsoft.com',
  'cloud.microsoft',
  'microsoftonline.com',
  'microsoftonline.us',
  'office.com',
  'office.net',
  'azure.com',
  'azure.net',
  'azure.us',
  'azure.cn',
  'windowsazure.com',
  'windowsazure.us',
  'windowsazure.cn',
  'msauth.net',
  'msftauth.net',
  'live.com',
  'axcient.com',
  'cloudfinder.com',
];
const LISTED = new Set([
  ...Object.values(HOST_GROUPS).flatMap((group) => CLOUDS.flatMap((cloud): readonly string[] => group[cloud])),
  ...PORTAL_HOSTS,
  ...Object.values(SIGN_IN_HOSTS).flat(),
]);
const MOST_SEGMENTS = 8;

/** A host name that says nothing of a person or an organization; any other is `other`. */
export function redactHost(host: string): string {
  if (LISTED.has(host)) return host;
  const domain = PUBLIC_DOMAINS.find((one) => host === one || host.endsWith(`.${one}`));
  if (!domain) return 'other';
  const front = host === domain ? [] : host.slice(0, -domain.length - 1).split('.');
  return [...front.map((label) => (isKnownLabel(label) ? label : '*')), domain].join('.');
}

/** A path, or a hash route, whose segments are words of interfaces; any other segment is `*`. */
export function redactPath(path: string): string {
  const [route = ''] = path.split('?');
  const segments = route.split('/').slice(0, MOST_SEGMENTS + 1);
  return segments
    .map((segment) => (segment === '' || segment === '#' || isKnownLabel(segment) ? segment : '*'))
    .join('/');
}

/** "security-info", "AppPasswords.aspx", "mysignins". */
function isKnownLabel(label: string): boolean {
  const words = label.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return /^[A-Za-z]{3,}(?:[-_.][A-Za-z]+)*$/.test(label) && (isKnownWord(label) || words.every(isKnownWord));
}
