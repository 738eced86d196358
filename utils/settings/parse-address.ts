import { hostGroupOf, PORTAL_HOSTS } from '../sites/hosts';
import { MICROSOFT_DOMAINS } from '../sites/microsoft-domains';

/** Why an address cannot be an x360Cloud address of the person's own; each has its sentence. */
export type AddressRefusal =
  | 'empty'
  | 'not-an-address'
  | 'not-secure'
  | 'port'
  | 'user-info'
  | 'number'
  | 'local'
  | 'microsoft'
  | 'portal'
  | 'known'
  | 'added';

/** A host to ask permission for, or why there is none. */
export type ParsedAddress =
  /** `host` is ASCII (punycode); `isPunycode` where it stands for letters outside of it. */
  { ok: true; host: string; isPunycode: boolean } | { ok: false; refusal: AddressRefusal };

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
/** Labels of letters, digits and inner hyphens, at least two of them. */
const DOTTED_NAME = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/;
const IP_V4 = /^\d+(?:\.\d+){3}$/;
const LOCAL_ENDINGS = ['.localhost', '.local'];

/**
 * An address that the person typed or pasted, as the host to ask permission for. A path is ignored, a missing scheme is
 * taken for https.
 *
 * @param added hosts that are in the list already, as ASCII
 */
export function parseAddress(text: string, added: readonly string[] = []): ParsedAddress {
  const typed = text.trim();
  if (typed === '') return refuse('empty');
  const url = URL.parse(SCHEME.test(typed) ? typed : `https://${typed}`);
  if (!url) return refuse('not-an-address');
  const refusal = refusalOf(url, added);
  return refusal ? refuse(refusal) : { ok: true, host: url.hostname, isPunycode: url.hostname.includes('xn--') };
}

function refusalOf(url: URL, added: readonly string[]): AddressRefusal | null {
  const { hostname: host } = url;
  if (url.protocol !== 'https:') return 'not-secure';
  if (url.username || url.password) return 'user-info';
  if (url.port) return 'port';
  if (host.startsWith('[') || IP_V4.test(host)) return 'number';
  if (!host.includes('.') || LOCAL_ENDINGS.some((ending) => host.endsWith(ending))) return 'local';
  if (!DOTTED_NAME.test(host)) return 'not-an-address';
  if (PORTAL_HOSTS.includes(host)) return 'portal';
  if (hostGroupOf(`https://${host}/`) === 'x360cloud') return 'known';
  if (isMicrosoft(host)) return 'microsoft';
  return added.includes(host) ? 'added' : null;
}

function isMicrosoft(host: string): boolean {
  return MICROSOFT_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function refuse(refusal: AddressRefusal): ParsedAddress {
  return { ok: false, refusal };
}
