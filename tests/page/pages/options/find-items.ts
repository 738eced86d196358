import { findAllByRole } from '../popup/find-by-role';

/** The list items of the page's sections; the list of links to them is not among those. */
export function findItems(): HTMLElement[] {
  return findAllByRole('listitem').filter((item) => item.closest('nav') === null);
}
