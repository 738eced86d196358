import type { PopupState } from '../../messages/popup-state';

/** The match patterns to ask the browser for: those of every journey, and of the page that the popup was opened over. */
export function originsToAsk({ missingOrigins, page }: PopupState): string[] {
  return page.kind === 'grantable' ? [...new Set([...page.origins, ...missingOrigins])] : missingOrigins;
}

/** Whether the guide can show nothing here before the browser is asked. */
export function isWithheld(state: PopupState): boolean {
  return state.progress === null && originsToAsk(state).length > 0;
}
