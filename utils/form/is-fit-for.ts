/** Whether the browser itself would let a form be sent with this password in the field, by its `minlength` and `pattern`. */
export function isFitFor({ pattern, minLength }: HTMLInputElement, password: string): boolean {
  if (minLength > password.length) return false;
  try {
    return pattern === '' || new RegExp(`^(?:${pattern})$`, 'v').test(password);
  } catch {
    // As the browser does: a pattern that is none asks for nothing.
    return true;
  }
}
