import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT, type Recognition } from '../../../utils/form/recognised-form';

export const APP = 'https://app.cloudfinder.com/#/settings/services';

/** The fields of a form that says itself what it asks for, with the ids that `idsOf` tells. */
export const FIELDS =
  '<label>Office 365 admin e-mail <input id=e></label><label>Office 365 admin password <input id=p type=password></label>';

/** Shows a page and looks at it once. */
export function look(html: string, url = APP): Recognition {
  document.body.innerHTML = html;
  return recogniseForm(document, url, NO_CONTEXT);
}

/** What a look ended in, in one word: `credentials`, `several`, `none`, or `not-ours:<reason>`. */
export function sightOf(html: string, url = APP): string {
  const { sight } = look(html, url);
  return sight.kind === 'not-ours' ? `not-ours:${sight.reason}` : sight.kind;
}

/** The ids of what was recognised, or `null`. */
export function idsOf(
  html: string,
): { email: string | null; password: string; confirm: string | null; submit: string | null } | null {
  const { form } = look(html);
  return (
    form && {
      email: form.email?.id ?? null,
      password: form.password.id,
      confirm: form.confirm?.id ?? null,
      submit: form.submit?.id ?? null,
    }
  );
}
