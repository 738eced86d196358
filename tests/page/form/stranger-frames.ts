import { LABEL_STYLES, type TestField } from './label-styles';
import type { StrangerForm } from './stranger-forms';

const TYPES: Record<string, string> = { t: 'text', e: 'email', p: 'password', n: 'tel', c: 'checkbox' };

const typedFields = ({ fields }: StrangerForm): TestField[] =>
  fields
    .filter((field) => !field.startsWith('c:'))
    .map((field, index) => ({
      label: field.slice(2),
      input: `<input id="f${index}" type="${TYPES[field[0] ?? 't']}">`,
    }));

const checkBoxes = ({ fields }: StrangerForm): string =>
  fields
    .filter((field) => field.startsWith('c:'))
    .map((field) => `<label><input type=checkbox> ${field.slice(2)}</label>`)
    .join('');

/** A stranger's form as markup, its labels in one style, within a frame. */
export function pageOf(form: StrangerForm, style: string, frame: (title: string, body: string) => string): string {
  const body = `${LABEL_STYLES[style]?.(typedFields(form))}${checkBoxes(form)}<button>${form.button}</button>${form.after ?? ''}`;
  return frame(form.title, body);
}

/** How a stranger's form may stand in x360Cloud's own page, with the product's name all around it. */
export const FRAMES: Record<string, (title: string, body: string) => string> = {
  'a bare page': (title, body) => `<h1>${title}</h1><form>${body}</form>`,
  'a dialog': (title, body) => `<div role=dialog aria-modal=true><h4>${title}</h4><div>${body}</div></div>`,
  'under a service list': (title, body) =>
    `<ul><li><a>Dashboard</a></li><li><a>Office 365</a></li></ul><table><tr><td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td><button>Change</button></td></tr></table><h3>${title || 'Account'}</h3><form>${body}</form>`,
  'above the product’s name': (title, body) =>
    `<h2>${title || 'Account'}</h2><form>${body}</form><footer>Backup for Office 365 admins and Microsoft 365 administrators</footer>`,
};
