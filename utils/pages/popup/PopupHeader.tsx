import { i18n } from '#i18n';
import type { GuideSettings } from '../../journey/guide-settings';

/** The product's name, and whether the guide runs. */
export function PopupHeader({ status }: { status: GuideSettings['status'] }) {
  return (
    <header>
      <img src="/icon.svg" alt="" width="24" height="24" />
      <h1>{i18n.t('extension.name')}</h1>
      {status !== 'idle' && (
        <span class={`chip ${status}`}>
          {i18n.t(status === 'running' ? 'popup.guide.running' : 'popup.guide.paused')}
        </span>
      )}
    </header>
  );
}
