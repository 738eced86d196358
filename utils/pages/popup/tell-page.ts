import { i18n } from '#i18n';
import type { ActivePage } from '../../messages/popup-state';
import { parseAddress } from '../../settings/parse-address';
import { hostsOf } from '../../sites/hosts';
import { showText } from '../show-text';

const PRODUCT_WORDS = ['cloudfinder', 'axcient', 'x360'];

/**
 * What to say of the page that the popup was opened over; `null` where there is nothing to say.
 *
 * @param isTarget whether the person may take that page for the one to send to: a password is held and no x360Cloud page is open
 */
export function tellPage(page: ActivePage, isTarget: boolean): string | null {
  switch (page.kind) {
    case 'sign-in':
      return i18n.t('popup.page.signIn');
    case 'portal':
      return i18n.t('popup.page.portal');
    case 'other':
      return strangerText(page.host, isTarget);
    case 'untold':
      return isTarget ? i18n.t('popup.page.untold') : null;
    case 'microsoft':
    case 'x360cloud':
    case 'grantable':
      return null;
  }
}

/** Whether what is said of a page is a warning: its address is not told, or bears the product's name without being known. */
export function isDoubtful(page: ActivePage): boolean {
  return page.kind === 'untold' || (page.kind === 'other' && bearsProductName(page.host));
}

/** Whether to offer the page's host as an address of the person's own: never one that may only look like the product's. */
export function canBeAdded(page: ActivePage): boolean {
  if (page.kind !== 'other' || bearsProductName(page.host)) return false;
  const parsed = parseAddress(page.host);
  return parsed.ok && !parsed.isPunycode;
}

function bearsProductName(host: string): boolean {
  return PRODUCT_WORDS.some((word) => host.includes(word));
}

function strangerText(host: string, isTarget: boolean): string | null {
  if (!bearsProductName(host)) {
    return isTarget && host !== '' ? i18n.t('popup.page.elsewhere', { host: showText(host) }) : null;
  }
  const isKnownHost = hostsOf('x360cloud', 'world').includes(host);
  return i18n.t(isKnownHost ? 'popup.page.insecure' : 'popup.page.stranger', { host: showText(host) });
}
