import { ancestorsOf, containsDeep, findClosest, isBefore, layoutAncestors, parentOf } from '../dom/composed-tree';
import { attributeOf, documentOf, localNameOf, matches, previousSiblingOf, queryAll, rootOf } from '../dom/native-dom';
import { wordsOf } from '../look/phrase';
import { BREADCRUMB, DIALOG, PAGE_FRAME, ROW } from '../look/places';
import { readText } from '../look/read-text';
import type { FieldGroup } from './find-groups';
import { mentions } from './mentions';
import { findButtons, readControlCaption } from './read-controls';
import { readReferences } from './read-field-captions';

/** The texts around a group, as they stand on the page (not normalised), nearest first. */
export interface Surroundings {
  /** What names the group: dialog title, legend, nearest heading, the label of its region. */
  titles: string[];
  /** The headings above the nearest one. */
  outerTitles: string[];
  /** Short texts right before the group's first field. */
  texts: string[];
  /** The table row or list item that the group stands in. */
  row: string;
}

/** Titles of boxes in libraries whose titles are no headings: jQuery UI, PrimeFaces, Kendo UI, Ant Design, Bootstrap, GWT. */
const BOX_TITLE =
  ':is([class*="dialog-title" i], [class*="modal-title" i], [class*="window-title" i], [class*="panel-title" i], [class*="drawer-title" i], [class*="card-title" i], .gwt-DialogBox .Caption):not([class*="titlebar" i])';
const TITLE = `h1, h2, h3, h4, h5, h6, [role=heading], caption, summary, .panel-heading, .card-header, ${BOX_TITLE}`;
const ELSEWHERE = 'nav, aside, footer, [role=navigation], [role=contentinfo], [role=complementary]';
/** A description list is no list of others: it describes what is edited below it. */
const NO_TEXT = `${ELSEWHERE}, ${PAGE_FRAME}, table, ul, ol, [role=tablist], [role=rowgroup i]`;
const NAMED = `[role=group], [role=region], [role=form], [role=tabpanel], form, section, fieldset, ${DIALOG}`;
/** ARIA's lists of tabs, and Bootstrap's without ARIA (third-party captures of 2018-19). */
const TABS = '[role=tablist], .nav-tabs, .nav-pills';
const CHOSEN_TAB =
  '[role=tab][aria-selected=true], :scope:not([role=tablist]) > .active, :scope:not([role=tablist]) > * > .active';
const TABLE_ROW = 'tr, [role=row i]';
const LONGEST_TEXT = 160;
const MOST_TEXTS = 3;
/** A line of a description list is two texts. */
const MOST_DESCRIPTIONS = 2 * MOST_TEXTS;

/** Reads what the page says around a group. */
export function readSurroundings(group: FieldGroup): Surroundings {
  const headings = readHeadings(group);
  return {
    titles: [...readNames(group), ...headings.slice(0, 1)],
    outerTitles: [
      ...headings.slice(1, 3),
      ...readChosenTab(group),
      ...(headings.length === 0 ? readTrailEnd(group) : []),
    ],
    texts: readTextsBefore(group),
    row: readRow(group),
  };
}

/** Names of the dialog, form or fieldset around the field: legends, ARIA labels, the tab that opens a panel. */
function readNames({ password: { field }, surroundings }: FieldGroup): string[] {
  const names: string[] = [];
  for (const at of layoutAncestors(field)) {
    if (!containsDeep(surroundings, at)) break;
    if (!matches(at, NAMED)) continue;
    names.push(attributeOf(at, 'aria-label'), ...readReferences(at, 'aria-labelledby'), ...readTabsOf(at));
    if (localNameOf(at) === 'fieldset')
      names.push(
        ...queryAll(at, ':scope > legend')
          .slice(0, 1)
          .map((legend) => readText(legend)),
      );
  }
  return names.filter((name) => wordsOf(name) !== '');
}

/** The tab that says that it opens this panel. */
function readTabsOf(panel: Element): string[] {
  const id = attributeOf(panel, 'id');
  const root = id === '' || attributeOf(panel, 'role') !== 'tabpanel' ? null : rootOf(panel);
  const tabs = root ? queryAll(root, '[role=tab][aria-controls]') : [];
  return tabs
    .filter((tab) => attributeOf(tab, 'aria-controls') === id)
    .map((tab) => readText(tab, { withButtons: true }));
}

/**
 * The heading right before the field, with no other password in between but those of the same table's rows, then the ones
 * of higher rank before that.
 */
function readHeadings({ password: { field }, aliens, dialog }: FieldGroup): string[] {
  const rows = findClosest(field, TABLE_ROW)?.parentElement;
  const isSister = (element: Element): boolean =>
    rows !== undefined && findClosest(element, TABLE_ROW)?.parentElement === rows;
  const nearestAlien = aliens
    .filter((alien) => isBefore(alien, field) && !isSister(alien))
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1))[0];
  const before = rootsAround(field, dialog)
    .flatMap((root) => queryAll(root, TITLE))
    .filter((heading) => isBefore(heading, field) && !containsDeep(heading, field) && !isElsewhere(heading, field))
    .filter((heading) => !nearestAlien || isBefore(nearestAlien, heading))
    .filter((heading) => !isSister(heading) || findClosest(heading, TABLE_ROW) === findClosest(field, TABLE_ROW))
    .filter((heading) => wordsOf(readHeading(heading)) !== '')
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1));
  const chain: Element[] = [];
  for (const heading of before) {
    const last = chain.at(-1);
    if (!last || (rankOf(heading) < rankOf(last) && !containsDeep(heading, last))) chain.push(heading);
  }
  return chain.map(readHeading);
}

/** The chosen tab of a list of tabs right before what holds the field: a title that is not tied to its panel. */
function readChosenTab({ password: { field }, surroundings }: FieldGroup): string[] {
  for (const at of ancestorsOf(field)) {
    if (at === surroundings) break;
    const list = at.previousElementSibling;
    if (!list || !matches(list, TABS)) continue;
    const chosen = queryAll(list, CHOSEN_TAB);
    return chosen.length === 1 ? chosen.map((tab) => readText(tab, { withButtons: true })) : [];
  }
  return [];
}

/** Where a trail of breadcrumbs ends: the page's title, where it has no heading. */
function readTrailEnd({ password: { field }, dialog }: FieldGroup): string[] {
  const trails = dialog ? [] : queryAll(documentOf(field), BREADCRUMB);
  const ends = trails.flatMap((trail) => queryAll(trail, 'li, a, span, [aria-current]').slice(-1));
  return ends.map((end) => readText(end, { withButtons: true }));
}

/** A heading's text; in an accordion that is a button's. */
function readHeading(heading: Element): string {
  return readText(heading) || readText(heading, { withButtons: true });
}

/** In a place of the page that is about other things than the field: a drawer is often an `aside`, with its own heading. */
function isElsewhere(heading: Element, field: Element): boolean {
  const place = findClosest(heading, ELSEWHERE);
  return place !== null && !containsDeep(place, field);
}

/** The dialog or the document, and every shadow root on the way in. */
function rootsAround(field: Element, dialog: Element | null): (Element | Document | ShadowRoot)[] {
  const outer = dialog ?? documentOf(field);
  const roots = layoutAncestors(field).map((at) => Node.prototype.getRootNode.call(at));
  const shadows = roots.filter((root) => root instanceof ShadowRoot).filter((root) => containsDeep(outer, root.host));
  return [outer, ...new Set(shadows)];
}

function rankOf(heading: Element): number {
  const level = /^h([1-6])$/.exec(localNameOf(heading))?.[1] ?? attributeOf(heading, 'aria-level');
  return Number(level) || 7;
}

/** Texts before the group's first field, level by level outwards, up to anything that holds another field. */
function readTextsBefore({ password, texts, surroundings }: FieldGroup): string[] {
  const first = texts.map(({ field }) => field).find((field) => isBefore(field, password.field)) ?? password.field;
  const found: string[] = [];
  for (let at: Element | null = first; at && at !== surroundings; at = parentOf(at)) {
    const most = matches(at, 'dd') ? MOST_DESCRIPTIONS : MOST_TEXTS;
    for (let node = previousSiblingOf(at); node && found.length < most; node = previousSiblingOf(node)) {
      if (node instanceof Element && queryAll(node, 'input:not([type=hidden]), select, textarea').length > 0)
        return found;
      // What stands before the nearest heading belongs to another section.
      if (node instanceof Element && matches(node, TITLE)) return found;
      if (node instanceof Element && (matches(node, NO_TEXT) || isOtherRow(node))) continue;
      // A neighbour with a "Change" of its own is another service, unless this one does not say what it is.
      if (node instanceof Element && found.length > 0 && hasChangeButton(node)) continue;
      const text = node instanceof Element || node instanceof Text ? readText(node) : '';
      // Beyond a bar of links stands the page's frame: it takes its place among the texts, and says nothing.
      if (text !== '' && text.length <= LONGEST_TEXT)
        found.push(node instanceof Element && isBar(node, text) ? '' : text);
    }
  }
  return found;
}

/** A row of several cells, or an item with controls of its own: it speaks of another service than the field's row. */
function isOtherRow(node: Element): boolean {
  if (!matches(node, ROW)) return false;
  const cells = queryAll(node, ':scope > :is(td, th, [role=cell], [role=gridcell], [role=columnheader])').length;
  return cells > 1 || findButtons(node).length > 0;
}

/** Nothing but links beside each other: they lead to other parts. */
function isBar(node: Element, text: string): boolean {
  const links = queryAll(node, 'a');
  const rest = links.reduce((left, link) => left.replace(readText(link), ''), text);
  return links.length > 1 && wordsOf(rest) === '';
}

function hasChangeButton(node: Element): boolean {
  return findButtons(node).some((button) => mentions('change', readControlCaption(button)));
}

/** The row's own text and, where an editor fills a row of its own, that of the row above. */
function readRow({ password: { field }, surroundings }: FieldGroup): string {
  const row = findClosest(field, ROW);
  if (!row || !containsDeep(surroundings, row)) return '';
  const own = readText(row);
  const above = isEditorRow(row) ? row.previousElementSibling : null;
  return above ? `${readText(above)} ${own}` : own;
}

/** Whether an editor fills a row of its own, as a table's or as ARIA's grid has it. */
function isEditorRow(row: Element): boolean {
  if (row instanceof HTMLTableRowElement) return row.cells.length === 1;
  return matches(row, '[role=row i]') && queryAll(row, ':scope > :is([role=cell i], [role=gridcell i])').length === 1;
}
