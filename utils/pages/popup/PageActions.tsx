import { i18n } from '#i18n';
import type { PopupActions } from './popup-actions';

interface PageActionsProps {
  isGuideIdle: boolean;
  /** A password is held: what concerns it comes first. */
  isBeside: boolean;
  actions: PopupActions;
}

/** For whoever got to the password alone, or when it was not recognised. */
export function PageActions({ isGuideIdle, isBeside, actions }: PageActionsProps) {
  return (
    <section class={isBeside ? 'beside' : 'card'} aria-labelledby="page-actions">
      <h2 id="page-actions" class={isBeside ? 'visually-hidden' : ''}>
        {i18n.t(isGuideIdle ? 'popup.read.offer' : 'popup.read.selectionOffer')}
      </h2>
      <div class="row">
        {isGuideIdle && (
          <button type="button" onClick={actions.readPage}>
            {i18n.t('popup.read.read')}
          </button>
        )}
        <button type="button" aria-describedby="selection-hint" onClick={actions.takeSelection}>
          {i18n.t('popup.read.useSelection')}
        </button>
      </div>
      <p class={isBeside ? 'visually-hidden' : 'muted'} id="selection-hint">
        {i18n.t('popup.read.selectionHint')}
      </p>
    </section>
  );
}
