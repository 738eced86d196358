import type { BoundPart, FormNode } from './form-tree.ts';

/** Extra attributes with which a template ties a part to its model. */
export type BindAttributes = (part: BoundPart) => Record<string, string>;

/** The form as HTML, or as a template of a framework whose templates are HTML. */
export function printMarkup(node: FormNode | string, bind: BindAttributes = () => ({})): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, attributes, bound, children = [] } = node;
  const all = { ...attributes, ...(bound && bind(bound)) };
  const printed = Object.entries(all).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${tag}${printed.join('')}>`;
  return tag === 'input' ? open : `${open}${children.map((child) => printMarkup(child, bind)).join('')}</${tag}>`;
}

/** The server's own escaping stands in a file that a browser cannot load. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
