import { ancestorsOf, containsDeep } from '../dom/composed-tree';
import { attributeOf, baseOf } from '../dom/native-dom';
import { isInitialDomain } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import { wordsOf } from '../look/phrase';
import { readTextAfter } from '../look/read-text-beside';
import { captionOf } from './as-written';
import { chooseEmail } from './choose-email';
import { findFormOf } from './find-fields';
import type { CaptionedField, FieldGroup } from './find-groups';
import { findSubmitButton } from './find-submit';
import type { GroupSayings } from './group-sayings';
import { mentions } from './mentions';
import {
  hasOtherChosen,
  isSmallScope,
  readChosenCaptions,
  readControlCaption,
  readControlCaptions,
  readOptionCaptions,
} from './read-controls';
import { normaliseAll } from './read-field-captions';
import { readSurroundings, type Surroundings } from './read-surroundings';

/** How Classic names a service, `contoso.onmicrosoft.com (Microsoft Office 365)` (third-party test code, 2018-19), and the product's rename. */
const SERVICE_NAME = /\.[a-z]{2,}\s*[([]\s*(microsoft\s*)?(office|microsoft)\s*365\s*[)\]]/i;

/** A group with what is read of it once, both for what it is and for whose. */
export interface GroupReading {
  group: FieldGroup;
  around: Surroundings;
  /** The user name's field; `null` where there is none. */
  email: HTMLInputElement | null;
  /** The button that sends it, without any guess. */
  button: HTMLElement | null;
}

/** Reads what stands around a group and which of its parts are which. */
export function readGroup(group: FieldGroup): GroupReading {
  const { field } = group.password;
  return {
    group,
    around: readSurroundings(group),
    email: chooseEmail(group.texts, field),
    button: findSubmitButton(group, field),
  };
}

/** Gathers everything that is said about a group, for the judge. */
export function readSayings(
  { group, around, email, button }: GroupReading,
  document: Document,
  url: string,
): GroupSayings {
  const { titles, outerTitles, texts, row } = around;
  const titleCaptions = normaliseAll(titles);
  const { field, captions } = group.password;
  const emailCaptions = group.texts.find((text) => text.field === email)?.captions;
  const address = URL.parse(url);
  const scope = findScope(group);
  const fields = [group.password, ...group.texts];
  const labels = fields.flatMap((each) => each.captions.labels);
  return {
    password: captions.labels,
    email: emailCaptions?.labels ?? [],
    hasUser: email !== null,
    hasConfirm: group.confirm !== null,
    others: group.others.flatMap((other) => other.captions.labels),
    neighbours: group.texts.filter((text) => text.field !== email).flatMap((text) => text.captions.labels),
    names: wordsOf([captions.hints, ...readFormNames(findFormOf(field))].join(' ')),
    titles: titleCaptions,
    outerTitles: normaliseAll(outerTitles),
    texts: [
      ...normaliseAll(texts).filter((text) => !labels.includes(text) && !titleCaptions.includes(text)),
      ...fields.flatMap((each) => each.captions.descriptions),
    ],
    help: normaliseAll([field, ...(email ? [email] : [])].map(readTextAfter)).filter((text) => !labels.includes(text)),
    row: captionOf(row),
    isRowOfTenant: readDomains(row).length > 0,
    isOfTenant:
      [row, ...titles, ...outerTitles, email?.value ?? ''].some((text) => readDomains(text).length > 0) ||
      // A sentence may name any domain; Microsoft's own are tenants'.
      texts.some((text) => readDomains(text).some(isInitialDomain)),
    isServiceNamed: titles.some(isTitleOfService) || [row, ...texts].some(isNameOfService),
    options: readOptionCaptions(group.container),
    chosen: readChosenCaptions(group.container),
    isOtherChosen: hasOtherChosen(scope, 'product'),
    isBesideOther: group.mates.some(isOfOtherProduct),
    submit: button ? readControlCaption(button) : '',
    controls: readControlCaptions(scope),
    // A dialog speaks for itself; the page's title may be older than what it shows.
    pageTitle: group.dialog ? '' : captionOf(document.title),
    path: address ? address.pathname + address.hash : '',
    host: address?.hostname ?? '',
  };
}

function isOfOtherProduct({ captions }: CaptionedField): boolean {
  return captions.labels.some((label) => mentions('otherProduct', label));
}

/** In x360Cloud's own way, or as a sentence on the tenant's password for the product ("Office 365 password of admin@contoso.onmicrosoft.com"). */
function isNameOfService(text: string): boolean {
  if (SERVICE_NAME.test(text)) return true;
  const words = wordsOf(text);
  return mentions('product', words) && mentions('password', words) && readDomains(text).some(isInitialDomain);
}

/** A title that names the product and a tenant, in whatever order. */
function isTitleOfService(title: string): boolean {
  return isNameOfService(title) || (mentions('product', wordsOf(title)) && readDomains(title).some(isInitialDomain));
}

/** What programs call a form; of its target only the path, where words of a query mean nothing. */
function readFormNames(form: Element | null): string[] {
  if (!form) return [];
  const target = URL.parse(attributeOf(form, 'action'), baseOf(form))?.pathname ?? '';
  const names = ['id', 'name', 'class'].map((name) => attributeOf(form, name));
  return [target, ...names].map((name) => name.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

/** The container with what stands close around it: a "Forgot password?" below a form belongs to it. */
function findScope({ container, surroundings, dialog }: FieldGroup): Element {
  let scope = container;
  if (dialog && containsDeep(container, dialog)) return container;
  for (const at of ancestorsOf(container)) {
    if (!containsDeep(surroundings, at) || !isSmallScope(at, container)) break;
    scope = at;
  }
  return scope;
}
