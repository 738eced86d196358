import { containsDeep } from '../dom/composed-tree';
import type { Scope } from '../sites/site-schema';
import { findLayers, findPopupsOf } from './find-layers';
import { findTenantRows } from './find-tenant-rows';
import type { Look } from './open-look';
import { NAVIGATION } from './places';

/** Where to look, once per look. */
export interface Scopes {
  /** The topmost modal, or `null`. */
  modal: Element | null;
  /** The roots of each scope; empty where the page has no such place. */
  rootsOf: (scope: Scope) => readonly Node[];
}

const known = new WeakMap<Look, readonly Node[]>();

/** Where anything on stage stands, once per look: the topmost modal with its lists and menus, or the page. */
export function topRoots(look: Look): readonly Node[] {
  const before = known.get(look);
  if (before) return before;
  const { modal } = findLayers(look);
  const roots = modal ? [modal, ...findPopupsOf(look, modal)] : [look.document];
  known.set(look, roots);
  return roots;
}

/** Tells where to look. `tenant` (domain or e-mail address) decides the rows; without one `row` is the page, `own-row` nothing. */
export function findScopes(look: Look, tenant: string | null): Scopes {
  const { modal, modeless } = findLayers(look);
  const top = topRoots(look);
  const isOnStage = (element: Element) => top.some((root) => containsDeep(root, element));
  return {
    modal,
    rootsOf: (scope) => {
      switch (scope) {
        case 'top':
          return top;
        case 'dialog':
          return modal ? top : modeless;
        case 'navigation':
          return look.query(NAVIGATION).filter((element) => isOnStage(element));
        case 'row':
          return tenant === null ? top : findTenantRows(look, tenant).filter(isOnStage);
        case 'own-row':
          return tenant === null ? [] : findTenantRows(look, tenant).filter(isOnStage);
      }
    },
  };
}
