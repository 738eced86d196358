import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../../../components/Switch';
import { LONGEST_TICKET_NOTE, type Settings } from '../../settings/settings';
import { NOTE_PARTS, usualWording } from '../ticket-note';

interface HistorySettingsProps {
  settings: Settings;
  managed: readonly (keyof Settings)[];
  onSave: (patch: Partial<Settings>) => void;
}

/** Whether hand-overs are remembered, and what a ticket note says. */
export function HistorySettings({ settings, managed, onSave }: HistorySettingsProps) {
  const isHistoryManaged = managed.includes('remembersHandOvers');
  return (
    <>
      <Switch
        label={i18n.t('options.history.remember')}
        hint={`${i18n.t('options.history.rememberHint')}${isHistoryManaged ? ` ${i18n.t('options.settings.managed')}` : ''}`}
        isOn={settings.remembersHandOvers}
        isDisabled={isHistoryManaged}
        onSwitch={(remembersHandOvers) => onSave({ remembersHandOvers })}
      />
      <NoteWording
        wording={settings.ticketNote}
        isManaged={managed.includes('ticketNote')}
        onSave={(ticketNote) => onSave({ ticketNote })}
      />
    </>
  );
}

interface NoteWordingProps {
  wording: string;
  isManaged: boolean;
  onSave: (wording: string) => void;
}

/** The ticket note's wording, saved when the person leaves the field; emptied, it is the usual one again. */
function NoteWording({ wording, isManaged, onSave }: NoteWordingProps) {
  const id = useId();
  const shown = wording || usualWording();
  const [draft, setDraft] = useState(shown);
  useEffect(() => setDraft(shown), [shown]);
  return (
    <div class="field">
      <label for={id}>{i18n.t('options.history.note')}</label>
      <textarea
        id={id}
        rows={6}
        maxLength={LONGEST_TICKET_NOTE}
        spellcheck={false}
        disabled={isManaged}
        aria-describedby={`${id}-hint`}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          setDraft(typed || usualWording());
          onSave(typed === usualWording() ? '' : typed);
        }}
      />
      <p class="muted" id={`${id}-hint`}>
        {i18n.t('options.history.noteHint', { parts: NOTE_PARTS.map((part) => `{${part}}`).join(', ') })}{' '}
        {isManaged && i18n.t('options.settings.managed')}
      </p>
    </div>
  );
}
