import { i18n } from '#i18n';
import type { ActivePage } from '../../messages/popup-state';
import { canBeAdded, isDoubtful, tellPage } from './tell-page';

interface PageNoteProps {
  page: ActivePage;
  isTarget: boolean;
  onAddAddress: (host: string) => void;
}

/** What the person should know of the page behind the popup. */
export function PageNote({ page, isTarget, onAddAddress }: PageNoteProps) {
  const text = tellPage(page, isTarget);
  if (text === null) return null;
  return (
    <div class={`told ${isDoubtful(page) ? 'warning' : 'info'}`}>
      <p>{text}</p>
      {page.kind === 'other' && canBeAdded(page) && (
        <button type="button" class="quiet" onClick={() => onAddAddress(page.host)}>
          {i18n.t('popup.page.addAddress')}
        </button>
      )}
    </div>
  );
}
