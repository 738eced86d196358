import { attributeOf, baseOf } from '../dom/native-dom';

/** The origin that a form would be sent to, when it is not the page's own; `null` for scripts and for no target. */
export function foreignTargetOf(form: Element | null, submit: Element | null, url: string): string | null {
  const sender = submit ?? form;
  const action = (submit && attributeOf(submit, 'formaction')) || (form && attributeOf(form, 'action'));
  const target = sender && action ? URL.parse(action, baseOf(sender)) : null;
  if (!target || !/^https?:$/.test(target.protocol)) return null;
  return target.origin === URL.parse(url)?.origin ? null : target.origin;
}
