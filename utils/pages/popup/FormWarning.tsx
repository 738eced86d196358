import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import type { SendWarning } from './popup-model';
import { tellSend } from './tell-send';

interface FormWarningProps {
  warning: SendWarning;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What speaks against the form, and the second, explicit yes. */
export function FormWarning({ warning, onConfirm, onCancel }: FormWarningProps) {
  const { text } = tellSend(warning.outcome);
  return (
    <div class="told warning" role="group" aria-label={text} tabIndex={-1}>
      <p>
        <Breakable text={text} />
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
