import { containsDeep, findClosest, parentOf } from '../dom/composed-tree';
import { matches, queryAll } from '../dom/native-dom';
import { domainOf } from '../journey/read-domains';
import type { Look } from './open-look';
import { ROW } from './places';

/** Short, for it lies in every page; what reads a form knows more of domains. */
const DOMAIN = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

function domainsIn(text: string): string[] {
  return Array.from(text.matchAll(DOMAIN), ([domain]) => domain);
}

const ACTION = 'button, a, [role="button" i], input[type="button" i], input[type="submit" i]';

/** The row around a text: a table row, list item or article, else the nearest box with something to press. */
function rowAround(look: Look, element: Element, domain: string): Element | undefined {
  const row = findClosest(element, ROW);
  if (row) return row;
  for (let at: Element | null = element; at && !matches(at, 'body, main, html'); at = parentOf(at)) {
    const box = at;
    const texts = [...look.texts()].filter(([, parents]) => parents.some((parent) => containsDeep(box, parent)));
    if (texts.length > 60 || texts.some(([text]) => domainsIn(text).some((other) => other !== domain)))
      return undefined;
    if (at !== element && queryAll(at, ACTION).length > 0) return at;
  }
  return undefined;
}

/**
 * The rows, list items or cards that name the tenant, innermost first. The domain must stand as a whole: `contoso.com`
 * is not in `mycontoso.com` nor in `contoso.com.au`. Where a row names the very e-mail address, only such rows count.
 */
export function findTenantRows(look: Look, tenant: string): Element[] {
  const whole = tenant.trim().toLowerCase();
  const domain = domainOf(whole);
  const byDomain = new Set<Element>();
  const byAddress = new Set<Element>();
  const places = [...look.texts()]
    .filter(([text]) => text.includes(domain) && domainsIn(text).includes(domain))
    .flatMap(([text, holders]) => holders.map((parent) => ({ text, parent })));
  for (const { text, parent } of places) {
    const row = look.isVisible(parent) ? rowAround(look, parent, domain) : undefined;
    if (!row) continue;
    byDomain.add(row);
    if (whole.includes('@') && text.split(/[\s()<>,;]+/).includes(whole)) byAddress.add(row);
  }
  const rows = [...(byAddress.size > 0 ? byAddress : byDomain)];
  return rows.filter((row) => rows.every((other) => other === row || !containsDeep(row, other)));
}
