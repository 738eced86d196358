import { findElement } from '../find/find-element';
import { type LookSource, lookAt } from '../look/open-look';
import type { Knowledge, PickTarget } from '../sites/knowledge';
import { knownLabels } from '../sites/known-pages';
import type { TaughtFields } from './recognised-form';

/** The form's fields as the person once pointed at them on this host, or `null` where nothing was taught or none is there. */
export function findTaughtFields(place: LookSource, knowledge: Knowledge): TaughtFields | null {
  const { picks } = knowledge;
  if (!picks['form-password']) return null;
  const look = lookAt(place, knownLabels(knowledge));
  const find = (target: PickTarget): Element | null => {
    const match = findElement(look, [look.document], picks[target]?.locators ?? []);
    return match.kind === 'one' ? match.element : null;
  };
  const password = find('form-password');
  return password && { password, email: find('form-email'), confirm: find('form-confirm') };
}
