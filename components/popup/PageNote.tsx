import type { ActivePage } from '../../utils/popup/popup-state';
import { isDoubtful, tellPage } from '../../utils/popup/tell-page';

interface PageNoteProps {
  page: ActivePage;
  isTarget: boolean;
}

/** What the person should know of the page behind the popup. */
export function PageNote({ page, isTarget }: PageNoteProps) {
  const text = tellPage(page, isTarget);
  return text === null ? null : <p class={`told ${isDoubtful(page, isTarget) ? 'warning' : 'info'}`}>{text}</p>;
}
