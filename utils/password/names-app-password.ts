import { containsDeep } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import type { Look } from '../look/open-look';
import { DIALOG } from '../look/places';
import { readAccessibleName } from '../look/read-name';
import { APP_PASSWORD_HOOK } from '../sites/hooks';
import { mentionsHere } from './is-other-matter';

const APP_PASSWORD = ['app-password', 'your-app-password', 'create-app-password'];
const ANY_PASSWORD = [...APP_PASSWORD, 'password'];

/**
 * Whether a place says in a known language, or by its test ids, that it shows a password. In an open dialog the word
 * "password" is enough; the open page speaks of passwords of every kind, and has to say "app password".
 */
export function namesAppPassword(look: Look, root: Element, isDialog: boolean): boolean {
  const hooks = look.query(APP_PASSWORD_HOOK);
  if (hooks.some((hook) => containsDeep(root, hook) && look.isVisible(hook))) return true;
  const labels = isDialog ? ANY_PASSWORD : APP_PASSWORD;
  if (labels.some((label) => mentionsHere(look, root, label, isDialog))) return true;
  const name = matches(root, DIALOG) ? readAccessibleName(root) : '';
  return labels.some((label) => look.says(label, name));
}
