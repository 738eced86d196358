import { i18n } from '#i18n';

/** Asked once: whether the steps that prepare the account are shown. */
export function ReadyQuestion({ onAnswer }: { onAnswer: (isReady: boolean) => void }) {
  return (
    <div class="question" role="group" aria-labelledby="ready-question" aria-describedby="ready-hint">
      <p id="ready-question">
        <strong>{i18n.t('popup.ready.question')}</strong>
      </p>
      <p class="muted" id="ready-hint">
        {i18n.t('popup.ready.hint')}
      </p>
      <div class="row">
        <button type="button" onClick={() => onAnswer(true)}>
          {i18n.t('popup.ready.yes')}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {i18n.t('popup.ready.no')}
        </button>
      </div>
    </div>
  );
}
