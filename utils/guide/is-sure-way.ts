import { findClosest } from '../dom/composed-tree';
import { isWholeList } from '../find/is-whole-list';
import { readOrganization } from '../find/read-organization';
import type { Sight } from '../find/sight';
import { readRowTenant } from '../form/pressed-tenant';
import { compareTenants } from '../journey/compare-tenants';
import { ROLE_SELECTORS } from '../look/element-roles';
import { findTenantRows } from '../look/find-tenant-rows';
import { hasCaption } from '../look/has-caption';
import { isPlainlyVisible } from '../look/is-visible';
import type { Look } from '../look/open-look';
import { PAGE_FRAME } from '../look/places';
import { LIST_SEARCH, PART_OF_LIST, SIDE_BAR } from '../sites/partial-lists';

/** A tenant that is named in the page's frame, or in a bar beside it, has no row for it. */
const FRAME = `${PAGE_FRAME}, ${SIDE_BAR}`;

/**
 * Whether the way to the form may be gone without asking the person: what leads on is in plain sight, a "Change" stands in
 * a row that names the password's tenant and no other, and "Add Service" is pressed only where all rows were seen and each
 * is surely another tenant's. Pure reading.
 *
 * @param look one with the built-in captions alone, and `sight` found in it: nothing that was taught counts
 * @param tenant whose password is held, `null` where that is not known
 */
export function isSureWay(
  look: Look,
  sight: Sight,
  { tenant, isSettled }: { tenant: string | null; isSettled: boolean },
): boolean {
  if (sight.kind !== 'found' || sight.target.act !== 'click' || !isPlainlyVisible(sight.element)) return false;
  if (sight.step === 'open-manage-services') return true;
  if (sight.step !== 'open-credentials' || tenant === null) return false;
  if (sight.target.scope === 'row') return compareTenants(tenant, readRowTenant(sight.element)) === 'same';
  return isSettled && hasNoRow(look, tenant);
}

/** A list that is still empty may be one that has not come yet. */
function hasNoRow(look: Look, tenant: string): boolean {
  const changes = look
    .candidates([look.document], ROLE_SELECTORS.clickable, 'change')
    .filter((control) => hasCaption(look, control, 'change') && look.isVisible(control));
  const isOthers = changes.every((control) => compareTenants(tenant, readRowTenant(control)) === 'different');
  const isNamed = findTenantRows(look, tenant).some((row) => look.isVisible(row) && findClosest(row, FRAME) === null);
  return changes.length > 0 && isOthers && !isNamed && isWhole(look) && !isOthersPage(look.document, tenant);
}

function isWhole(look: Look): boolean {
  const isPart = look.query(PART_OF_LIST).some(look.isVisible);
  const isSearched = look.query(LIST_SEARCH).some((field) => field instanceof HTMLInputElement && field.value !== '');
  return !isPart && !isSearched && isWholeList(look, [look.document]);
}

/** The page says that it is about another organization. */
function isOthersPage(document: Document, tenant: string): boolean {
  return compareTenants(tenant, readOrganization(document)) === 'different';
}
