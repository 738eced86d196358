import type { BoundPart, FormNode } from './form-tree.ts';

type CreateElement<Element> = (
  tag: string,
  props: Record<string, unknown>,
  ...children: (Element | string)[]
) => Element;

/** Attribute names as React spells them; Preact takes them too. */
const PROP_NAMES: Record<string, string> = { class: 'className', for: 'htmlFor', autocomplete: 'autoComplete' };

/** The form as elements of React or Preact; `bind` gives the props that tie a part to its model. */
export function printElements<Element>(
  createElement: CreateElement<Element>,
  { tag, attributes = {}, bound, children = [] }: FormNode,
  bind: (part: BoundPart) => Record<string, unknown>,
): Element {
  const named = Object.entries(attributes).map(([name, value]) => [PROP_NAMES[name] ?? name, value]);
  const props = { ...Object.fromEntries(named), ...(bound && bind(bound)) };
  const drawn = children.map((child) =>
    typeof child === 'string' ? child : printElements(createElement, child, bind),
  );
  return createElement(tag, props, ...drawn);
}
