import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** The elements of a role with this accessible name, as assistive technology finds them, in the order of the document. */
export function findAllByRole(role: string, name?: string): HTMLElement[] {
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
  return elements.filter(
    (element) => getRole(element) === role && (name === undefined || computeAccessibleName(element) === name),
  );
}

/** The one element of a role with this accessible name. */
export function findByRole(role: string, name?: string): HTMLElement {
  const [element, ...others] = findAllByRole(role, name);
  if (!element || others.length > 0) throw new Error(`${others.length + Number(Boolean(element))} × ${role} "${name}"`);
  return element;
}

/** The names of all buttons, in the order of the document. */
export function readButtonNames(): string[] {
  return findAllByRole('button').map((button) => computeAccessibleName(button));
}

/** What the status region says. */
export function readStatus(): string {
  return findByRole('status').textContent ?? '';
}

/** Everything that can be read in the page. */
export function readText(): string {
  return document.body.innerText;
}
