// Places of a page by what authors call them; that one is shown, or on top, is told by looking.

/** Everything that calls itself a dialog, modal or not. Whether it is open is told by whether it is seen. */
export const DIALOG = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true"]';
/** Dialogs of frameworks that do not always carry a role: Fluent UI 8, Bootstrap 3 and later, jQuery UI. */
export const FRAMEWORK_DIALOG = '.ms-Dialog-main, .modal, .ui-dialog.ui-widget';
/** What opens over the page for a moment: lists, menus, callouts. */
export const POPUP = '[role="listbox" i], [role="menu" i], .ms-Callout, [popover]';
/** One thing among others of its kind. */
export const ROW = 'tr, [role="row" i], li, [role="listitem" i], article';
/** Where pages lead elsewhere. */
export const NAVIGATION =
  'nav, [role="navigation" i], aside, [role="complementary" i], [role="tree" i], [role="menubar" i], [role="tablist" i], ul, ol, [role="list" i]';
/** The trail to the page: it ends with the page's own name. */
export const BREADCRUMB = '.breadcrumb, .breadcrumbs, [aria-label*=breadcrumb i]';
/** The one main content. */
export const MAIN = 'main, [role="main" i]';
/** What frames a page: it names whoever is signed in, and leads to others. */
export const PAGE_FRAME =
  'header, footer, nav, aside, [role="banner" i], [role="contentinfo" i], [role="navigation" i], [role="complementary" i], [class*="navbar" i]';
