import { i18n } from '#i18n';
import type { PopupState } from '../../messages/popup-state';
import { writeTicketNote } from '../ticket-note';

/** Shows and copies what there is to write into the ticket, once the last hand-over has come as far as it can. */
export function TicketNote({ state, onCopy }: { state: PopupState; onCopy: (state: PopupState) => void }) {
  const { handedOver, ticketNote } = state;
  if (!handedOver || !isOver(state)) return null;
  return (
    <>
      <button type="button" onClick={() => onCopy(state)}>
        {i18n.t('popup.note.copy')}
      </button>
      <p class="note muted">{writeTicketNote(ticketNote, handedOver)}</p>
    </>
  );
}

/** A form that is only filled is not the end while its password is still here. */
function isOver({ handedOver, passwords }: PopupState): boolean {
  if (!handedOver) return false;
  const isOpen = handedOver.outcome === 'filled' || handedOver.outcome === 'emptied';
  return !isOpen || passwords.length === 0;
}
