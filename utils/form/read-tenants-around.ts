import { ancestorsOf, containsDeep } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { isInitialDomain } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import { readRuns, runText } from '../look/read-runs';
import { readValue } from './fill-field';
import type { FieldGroup } from './find-groups';
import { isOwnEmail } from './own-email';

/** The page's frame names whoever is signed in, and leads to others. */
const FRAME =
  'header, footer, nav, aside, [role=banner], [role=contentinfo], [role=navigation], [role=complementary], [class*=navbar i], [class*=topbar i]';
/** What an option list offers is not what it says. */
const OFFERED = 'select, datalist, [role=listbox], [role=menu], script';
/** Larger surroundings are a whole application's, and would be felt at each look. */
const MOST_ELEMENTS = 1_500;

/**
 * Initial domains (`*.onmicrosoft.com`) that are shown around a group, of the nearest surroundings that show any: they name
 * a tenant wherever they stand, as other domains and addresses do not.
 */
export function readTenantsAround({ container, surroundings }: FieldGroup): string[] {
  for (const around of ancestorsOf(container)) {
    if (!containsDeep(surroundings, around) || matches(around, 'html') || sizeOf(around) > MOST_ELEMENTS) break;
    const texts = readRuns(around, {
      isSkipped: (element) => matches(element, `${FRAME}, ${OFFERED}`),
    });
    const shown = texts.flatMap((run) => (run.field instanceof HTMLInputElement ? valueOf(run.field) : runText(run)));
    const domains = shown.flatMap(readDomains).filter(isInitialDomain);
    if (domains.length > 0) return domains;
  }
  return [];
}

/** Elements below this one in its own tree; counted by the browser, which makes no list of them. */
function sizeOf(element: Element): number {
  return Element.prototype.getElementsByTagName.call(element, '*').length;
}

function valueOf(field: HTMLInputElement): string {
  const value = ['text', 'email', 'search', 'url'].includes(field.type) ? readValue(field) : '';
  return isOwnEmail(value) ? '' : value;
}
