import { containsDeep } from '../dom/composed-tree';
import { attributeOf, matches, queryAll } from '../dom/native-dom';
import { readHits } from '../dom/read-hits';
import type { Scope } from '../sites/site-schema';
import { findCoveringLayer } from './find-covering-layer';
import { findTenantRows } from './find-tenant-rows';
import type { Look } from './open-look';

const DIALOG = 'dialog[open], [role="dialog" i], [role="alertdialog" i], [aria-modal="true"]';
/** Dialogs of frameworks that do not always carry a role: Fluent UI 8, Bootstrap 3 and later. */
const FRAMEWORK_MODAL = '.ms-Dialog-main, .modal.in, .modal.show, .ui-dialog.ui-widget';
const POPUP = '[role="listbox" i], [role="menu" i], .ms-Callout, [popover]';
const NAVIGATION =
  'nav, [role="navigation" i], aside, [role="complementary" i], [role="tree" i], [role="menubar" i], [role="tablist" i], ul, ol, [role="list" i]';

function isModal(element: Element): boolean {
  if (matches(element, `:modal, [aria-modal="true"], ${FRAMEWORK_MODAL}`)) return true;
  return queryAll(element, ':scope > [aria-modal="true"]').length > 0;
}

function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => elements.every((other) => other === element || !containsDeep(element, other)));
}

function isOnTop(look: Look, element: Element): boolean {
  const box = Element.prototype.getBoundingClientRect.call(element);
  const hit = readHits(look.document, box.left + box.width / 2, box.top + box.height / 2)[0];
  return hit !== undefined && containsDeep(element, hit);
}

const known = new WeakMap<Look, Element | null>();

/** The topmost open modal dialog, or `null` where none is open. A layer that covers the page counts, whatever its role. */
function findTopModal(look: Look): Element | null {
  const before = known.get(look);
  if (before !== undefined) return before;
  const modal = searchTopModal(look);
  known.set(look, modal);
  return modal;
}

function searchTopModal(look: Look): Element | null {
  const modals = look
    .query(`${DIALOG}, ${FRAMEWORK_MODAL}`)
    .filter((element) => isModal(element) && look.isVisible(element));
  const candidates = innermost(modals);
  if (candidates.length === 0) return findCoveringLayer(look);
  return candidates.findLast((element) => isOnTop(look, element)) ?? candidates.at(-1) ?? null;
}

/** Open dialogs that do not block the page. */
function findModelessDialogs(look: Look): Element[] {
  return innermost(look.query(DIALOG).filter((element) => !isModal(element) && look.isVisible(element)));
}

/** Lists and menus that were opened from inside the modal but stand elsewhere in the document. */
function findPopupsOf(look: Look, modal: Element): Element[] {
  const owners = look.query('[aria-expanded="true"]').filter((element) => containsDeep(modal, element));
  const ids = owners.flatMap((owner) =>
    `${attributeOf(owner, 'aria-controls')} ${attributeOf(owner, 'aria-owns')}`.split(/\s+/),
  );
  const popups = look.query(POPUP).filter((popup) => !containsDeep(modal, popup) && look.isVisible(popup));
  return popups.filter(
    (popup) => (attributeOf(popup, 'id') !== '' && ids.includes(attributeOf(popup, 'id'))) || isOnTop(look, popup),
  );
}

/** A modal dialog that is part of what is looked at, once per look. */
export interface Scopes {
  /** The topmost modal, or `null`. */
  modal: Element | null;
  /** The roots of each scope; empty where the page has no such place. */
  rootsOf: (scope: Scope) => readonly Node[];
}

/** Tells where to look. `tenant` (domain or e-mail address) decides the rows; without one `row` is the page, `own-row` nothing. */
export function findScopes(look: Look, tenant: string | null): Scopes {
  const modal = findTopModal(look);
  const top: readonly Node[] = modal ? [modal, ...findPopupsOf(look, modal)] : [look.document];
  const isOnStage = (element: Element) => top.some((root) => containsDeep(root, element));
  return {
    modal,
    rootsOf: (scope) => {
      switch (scope) {
        case 'top':
          return top;
        case 'dialog':
          return modal ? top : findModelessDialogs(look);
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
