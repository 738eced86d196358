import type { ActivePage } from '../../utils/popup/popup-state';
import { isDoubtful, tellPage } from '../../utils/popup/tell-page';

interface PageNoteProps {
  page: ActivePage;
  hasPassword: boolean;
}

/** What the person should know of the page behind the popup. */
export function PageNote({ page, hasPassword }: PageNoteProps) {
  const text = tellPage(page, hasPassword);
  return text === null ? null : <p class={`told ${isDoubtful(page, hasPassword) ? 'warning' : 'info'}`}>{text}</p>;
}
