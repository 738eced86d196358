import { i18n } from '#i18n';

interface PasswordValueProps {
  /** The password while it stands in clear, else `null`. */
  value: string | null;
  onShow: () => void;
  onHide: () => void;
  /** `null` where forgetting is the main act, and stands elsewhere. */
  onForget: (() => void) | null;
}

/** The password, masked until the person asks (the dots do not tell its length), and the way to be rid of it. */
export function PasswordValue({ value, onShow, onHide, onForget }: PasswordValueProps) {
  return (
    <div class="value">
      {value === null ? (
        <span>
          <span class="visually-hidden">{i18n.t('popup.password.isHidden')}</span>
          <span class="dots" aria-hidden="true">
            ••••••
          </span>
        </span>
      ) : (
        <span>
          <span class="visually-hidden">{i18n.t('popup.password.revealed')} </span>
          <code dir="ltr" translate={false}>
            {value}
          </code>
        </span>
      )}
      <button type="button" class="quiet" onClick={value === null ? onShow : onHide}>
        {i18n.t(value === null ? 'popup.password.show' : 'popup.password.hide')}
      </button>
      {onForget && (
        <button type="button" class="quiet danger" onClick={onForget}>
          {i18n.t('popup.password.forget')}
        </button>
      )}
    </div>
  );
}
