import { ROLE_SELECTORS } from '../look/element-roles';
import { lookAt, type Place } from '../look/open-look';

/** What a person can do something with, or what may show anything. */
const SOMETHING = `${ROLE_SELECTORS.clickable}, input, select, textarea, iframe, object, embed`;
/** So many lines stand alone on a page that is still loading: "Loading …". */
const MOST_LINES = 2;

/** Whether there is nothing on the page yet: nothing to press or to type into, and hardly a line to read. */
export function isBlank(place: Place): boolean {
  const look = lookAt(place);
  if (look.query(SOMETHING).some(look.isVisible)) return false;
  let lines = 0;
  for (const elements of look.texts().values()) {
    if (elements.some(look.isVisible)) lines += 1;
    if (lines > MOST_LINES) return false;
  }
  return true;
}
