import { queryAll } from '../dom/native-dom';

const TYPED = new Set(['text', 'email', 'tel', 'password']);

/** The fields of one line that a person types into, in document order within each root; unknown types count as text. */
export function findTypedFields(roots: readonly ParentNode[]): HTMLInputElement[] {
  return roots
    .flatMap((root) => queryAll(root, 'input'))
    .filter((field) => field instanceof HTMLInputElement)
    .filter((field) => TYPED.has(field.type));
}

/** Whether the field masks what is typed: a password field, or a text field drawn as one. */
export function isSecretField(field: HTMLInputElement): boolean {
  if (field.type === 'password') return true;
  const style: CSSStyleDeclaration & { webkitTextSecurity?: string } = getComputedStyle(field);
  return style.webkitTextSecurity !== undefined && !['', 'none'].includes(style.webkitTextSecurity);
}
