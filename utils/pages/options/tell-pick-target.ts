import { i18n } from '#i18n';
import { sentenceKey } from '../../journey/sentence-key';
import type { PickTarget } from '../../sites/knowledge';

const FIELD_KEYS = {
  'form-password': 'options.elements.formPassword',
  'form-email': 'options.elements.formEmail',
  'form-confirm': 'options.elements.formConfirm',
} as const;

function isField(target: PickTarget): target is keyof typeof FIELD_KEYS {
  return Object.hasOwn(FIELD_KEYS, target);
}

/** What an element was pointed at for: the step's own title, or the form's field. */
export function tellPickTarget(target: PickTarget): string {
  return isField(target) ? i18n.t(FIELD_KEYS[target]) : i18n.t(`guide.steps.${sentenceKey(target)}.title`);
}
