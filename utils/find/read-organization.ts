import { queryDeep } from '../dom/composed-tree';
import { isSeen } from '../look/is-visible';

/** "Account name: Contoso" in Classic's left menu. Source: third-party test code, 2018-19. */
const CAPTION = /^\s*(?:account name|organization|organisation)\s*:\s*(\S.{0,100}?)\s*$/i;

/** The organization that x360Cloud's page is about, as its menu names it, or `null`. */
export function readOrganization(document: Document): string | null {
  for (const item of queryDeep(document, 'nav li, [role=navigation] li, ul[class*=menu] li, header *, .breadcrumb')) {
    const match = CAPTION.exec(item.textContent?.slice(0, 200) ?? '');
    if (match?.[1] && isSeen(item)) return match[1];
  }
  return null;
}
