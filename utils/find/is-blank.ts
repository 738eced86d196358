import { ROLE_SELECTORS } from '../look/element-roles';
import { type LookSource, lookAt } from '../look/open-look';

/** What a person can do something with, or what may show anything. */
const SOMETHING = `${ROLE_SELECTORS.clickable}, input, select, textarea, iframe, object, embed`;

/** Whether there is nothing on the page yet: nothing to press or to type into, and nothing to read. */
export function isBlank(place: LookSource): boolean {
  const look = lookAt(place);
  const isSomethingIn = (elements: readonly Element[]) => elements.some(look.isVisible);
  // Texts first: they are known already.
  return !(
    [...look.texts().values()].some(isSomethingIn) ||
    isSomethingIn(look.query(SOMETHING)) ||
    hasLongText(look.document)
  );
}

/** Looks keep no long texts. */
function hasLongText({ body }: Document): boolean {
  return body.innerText.trim() !== '';
}
