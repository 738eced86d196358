import { i18n } from '#i18n';
import { hostsOf } from '../sites/hosts';
import type { ActivePage } from './popup-state';
import { showText } from './show-text';

const PRODUCT_WORDS = ['cloudfinder', 'axcient', 'x360'];

/** What to say of the page that the popup was opened over; `null` where there is nothing to say. */
export function tellPage(page: ActivePage, hasPassword: boolean): string | null {
  switch (page.kind) {
    case 'sign-in':
      return i18n.t('popup.page.signIn');
    case 'portal':
      return i18n.t('popup.page.portal');
    case 'other':
      return strangerText(page.host, hasPassword);
    case 'microsoft':
    case 'x360cloud':
    case 'grantable':
      return null;
  }
}

/** Whether a page of no known address bears the product's name, or stands open while a password waits to be sent. */
export function isDoubtful(page: ActivePage, hasPassword: boolean): boolean {
  if (page.kind !== 'other' || page.host === '') return false;
  return hasPassword || PRODUCT_WORDS.some((word) => page.host.includes(word));
}

function strangerText(host: string, hasPassword: boolean): string | null {
  if (!isDoubtful({ kind: 'other', host }, hasPassword)) return null;
  const isKnownHost = hostsOf('x360cloud', 'world').includes(host);
  return i18n.t(isKnownHost ? 'popup.page.insecure' : 'popup.page.stranger', { host: showText(host) });
}
