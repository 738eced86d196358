import { containsDeep } from '../dom/composed-tree';
import { textContentOf } from '../dom/native-dom';
import { findMentions } from './find-mentions';
import { findScopes } from './find-scope';
import { type Look, lookAt, type Place } from './open-look';

/** Where Microsoft's pages show an error. Source: third-party captures, 2025-26 (G3) and 2022 (G2). */
const ERROR_BARS = '[data-testid="message-bar-error"], #ms-banner';
/** What announces itself inside an open dialog is about what the person does there; elsewhere it may be anything. */
const DIALOG_ALERTS = '[role="alert" i], [aria-live="assertive" i], .ms-MessageBar--error, .ms-TextField-errorMessage';
const SHORTEST = 4;
const LONGEST = 200;

function speaksOfAppPasswords(look: Look, alert: Element): boolean {
  return findMentions(look, [alert], 'app-password').length > 0;
}

/** The error that the page shows now, in its own words and at most 200 characters, or `null`. */
export function readPageError(place: Place): string | null {
  const look = lookAt(place);
  const { modal } = findScopes(look, null);
  const alerts = modal ? look.query(DIALOG_ALERTS).filter((alert) => containsDeep(modal, alert)) : [];
  // On the open page an alert may be about anything: it has to speak of app passwords, as the limit of 40 does.
  const ours = modal ? [] : look.query('[role="alert" i]').filter((alert) => speaksOfAppPasswords(look, alert));
  for (const bar of [...look.query(ERROR_BARS), ...alerts, ...ours]) {
    const text = textContentOf(bar).replace(/\s+/g, ' ').trim();
    if (text.length < SHORTEST || !look.isVisible(bar)) continue;
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  return null;
}
