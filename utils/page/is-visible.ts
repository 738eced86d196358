/** Whether a person could see and reach the element: rendered, not faded out, larger than a dot, not inert or hidden from assistive technology. */
export function isVisible(_element: Element): boolean {
  return false;
}
