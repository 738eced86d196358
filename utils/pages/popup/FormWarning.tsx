import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import type { SendWarning } from './popup-model';

interface FormWarningProps {
  warning: SendWarning;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What speaks against the form, and the second, explicit yes. */
export function FormWarning({ warning, onConfirm, onCancel }: FormWarningProps) {
  return (
    <div class="told warning" role="group" aria-label={warning.text} tabIndex={-1}>
      <p>
        <Breakable text={warning.text} />
      </p>
      <div class="row">
        <button type="button" class="caution" onClick={onConfirm}>
          {i18n.t('popup.password.sendAnyway')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('popup.cancel')}
        </button>
      </div>
    </div>
  );
}
