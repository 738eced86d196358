import { topRoots } from '../look/find-scope';
import type { Look } from '../look/open-look';
import type { HostGroupId } from '../sites/hosts';
import { matchesPage } from '../sites/matches-page';
import type { Page } from '../sites/site-schema';
import { findMatches } from './find-element';

/**
 * Whether an app password can show here: some page of this address has the step `read-the-password`, and what the page
 * says of itself where the address alone does not tell. Elsewhere, such as in the admin center, a password on the page is
 * another one and must not be read without the person's order.
 */
export function canShowPassword(
  look: Look,
  pages: readonly Page[],
  url: string,
  hostGroup: HostGroupId | undefined,
): boolean {
  return pages
    .filter((page) => page.steps.some(({ step }) => step === 'read-the-password') && matchesPage(page, url, hostGroup))
    .some(({ passwordSigns }) => !passwordSigns || hasSign(look, passwordSigns));
}

function hasSign(look: Look, signs: NonNullable<Page['passwordSigns']>): boolean {
  return signs.some((sign) => findMatches(look, topRoots(look), sign).length > 0);
}
