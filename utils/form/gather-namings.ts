import { readValue } from '../act/fill-field';
import { ancestorsOf, containsDeep, findClosest, isBefore, parentOf } from '../dom/composed-tree';
import { labelsOf } from '../dom/labels-of';
import { attributeOf, matches, queryAll } from '../dom/native-dom';
import { isInitialDomain } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import type { Look } from '../look/open-look';
import { BREADCRUMB, PAGE_FRAME, ROW } from '../look/places';
import { readRuns, runText } from '../look/read-runs';
import { readText } from '../look/read-text';
import type { FieldGroup } from './find-groups';
import { isOwnEmail } from './own-email';
import type { Surroundings } from './read-surroundings';
import { namingOf, type TenantNaming } from './read-tenant';

/** Tabs; Bootstrap's without ARIA: third-party captures of 2018-19. */
const TAB =
  '[role=tab][aria-selected=true], .nav-tabs > .active, .nav-pills > .active, .nav-tabs .nav-link.active, .nav-pills .nav-link.active';
/** What a person chooses by, as it stands now. */
const CHOICE =
  'select, [role=combobox], input[list], [role=option][aria-selected=true], [role=radio][aria-checked=true], input[type=radio]:checked';
/** A bar at the top is the page's frame too. */
const FRAME = `${PAGE_FRAME}, [class*=topbar i]`;
/** What an option list offers is not what it says. */
const OFFERED = 'select, datalist, [role=listbox], [role=menu], script';
/** Larger surroundings are a whole application's, and would be felt at each look. */
const MOST_ELEMENTS = 1_500;
/** Levels around a hidden list in which what is chosen may be drawn. */
const DRAWN_LEVELS = 3;

/** All that names a tenant around a group, nearest first. `email`: the user name's field; `pressed`: the tenant whose "Change" was pressed. */
export function gatherNamings(
  group: FieldGroup,
  { row, titles, texts }: Surroundings,
  email: HTMLInputElement | null,
  look: Look,
  pressed: string | null,
): TenantNaming[] {
  const written = email?.value ?? '';
  return [
    ...namingOf('row', row),
    ...titles.flatMap((title) => namingOf('title', title)),
    ...namingOf('e-mail', written, { is: { 'is-ours': isOwnEmail(written) } }),
    ...readChosen(group, email, look),
    ...group.texts
      .filter(({ field }) => field !== email)
      .flatMap(({ field, captions }) => fieldNaming(readValue(field), captions.labels)),
    ...look
      .query(BREADCRUMB)
      .filter(look.isVisible)
      .flatMap((trail) => namingOf('breadcrumb', readText(trail))),
    ...(pressed === null ? [] : namingOf('pressed', pressed)),
    ...texts.flatMap((text) => namingOf('text', text)),
    ...readAround(group),
    // Behind a dialog it may be older than what the page shows.
    ...(group.dialog ? [] : readNames(look).flatMap((name) => namingOf('around', name))),
  ];
}

/** What the page calls itself: its title, and the headline in its frame, where all else is about the application. */
function readNames(look: Look): string[] {
  const headlines = look.query('h1').filter((headline) => look.isVisible(headline) && findClosest(headline, FRAME));
  return [look.document.title, ...headlines.map((headline) => readText(headline))];
}

function fieldNaming(value: string, labels: readonly string[]): TenantNaming[] {
  return namingOf('field', value, { labels, is: { 'is-ours': isOwnEmail(value) } });
}

/** The chosen options and tabs of the page. */
function readChosen(group: FieldGroup, email: HTMLInputElement | null, look: Look): TenantNaming[] {
  const { dialog, container, password, confirm } = group;
  const own = [password.field, ...(confirm ? [confirm.field] : []), ...(email ? [email] : [])];
  return look
    .query(`${TAB}, ${CHOICE}`)
    .filter((control) => control !== email)
    .flatMap((control) =>
      namedBy(control).flatMap((text) =>
        namingOf(matches(control, TAB) ? 'tab' : 'choice', text, {
          is: {
            'is-ours': isOwnEmail(text),
            'is-hidden': !isShown(control, text, look),
            'is-behind': dialog !== null && !containsDeep(dialog, control),
            'is-in-other-row': isInOtherRow(control, own),
            'is-after': !containsDeep(container, control) && !isBefore(control, password.field),
          },
        }),
      ),
    );
}

/** A row with none of the form's fields is another thing's, unless they have a row each: then it is one more. */
function isInOtherRow(control: Element, fields: readonly Element[]): boolean {
  const row = findClosest(control, ROW);
  if (!row || findClosest(control, 'ul, ol') || fields.some((field) => containsDeep(row, field))) return false;
  const rows = new Set(fields.map((field) => findClosest(field, ROW)));
  return rows.size === 1 || ![...rows].every((own) => own && parentOf(own) === parentOf(row));
}

/** A native control is often drawn by something else: a radio button by its label, a list by a box that shows what is chosen. */
function isShown(control: Element, text: string, look: Look): boolean {
  if (look.isVisible(control)) return true;
  if (control instanceof HTMLInputElement) return labelsOf(control).some(look.isVisible);
  const around = [...ancestorsOf(control)].slice(1, DRAWN_LEVELS + 1);
  return around.some((box) => look.isVisible(box) && readText(box, { withButtons: true }) === text.trim());
}

/** What is chosen, where it names a domain: most lists are for something else. */
function namedBy(control: Element): string[] {
  return readChoice(control).filter((text) => readDomains(text).length > 0);
}

function readChoice(control: Element): string[] {
  if (control instanceof HTMLSelectElement) return control.multiple ? [] : [control.selectedOptions[0]?.text ?? ''];
  if (control instanceof HTMLInputElement) {
    if (control.type === 'radio') return labelsOf(control).map((label) => readText(label));
    return control.type === 'text' || control.type === 'search' ? [readValue(control)] : [];
  }
  const inner = queryAll(control, 'input').find((input) => input instanceof HTMLInputElement);
  if (inner instanceof HTMLInputElement && attributeOf(control, 'role') === 'combobox') return [readValue(inner)];
  return [readText(control, { withButtons: true })];
}

/** Of the nearest surroundings that show any initial domain, every domain. */
function readAround({ container, surroundings }: FieldGroup): TenantNaming[] {
  for (const around of ancestorsOf(container)) {
    if (!containsDeep(surroundings, around) || matches(around, 'html') || sizeOf(around) > MOST_ELEMENTS) break;
    const runs = readRuns(around, {
      // A drawer is often an `aside`: what frames the page does not hold the form.
      isSkipped: (element) => matches(element, `${FRAME}, ${OFFERED}`) && !containsDeep(element, container),
    });
    const shown = runs.map((run) => (run.field instanceof HTMLInputElement ? shownValueOf(run.field) : runText(run)));
    const domains = shown.flatMap(readDomains);
    if (domains.some(isInitialDomain)) return domains.flatMap((domain) => namingOf('around', domain));
  }
  return [];
}

/** Elements below this one in its own tree; counted by the browser, which makes no list of them. */
function sizeOf(element: Element): number {
  return Element.prototype.getElementsByTagName.call(element, '*').length;
}

function shownValueOf(field: HTMLInputElement): string {
  const value = ['text', 'email', 'search', 'url'].includes(field.type) ? readValue(field) : '';
  return isOwnEmail(value) ? '' : value;
}
