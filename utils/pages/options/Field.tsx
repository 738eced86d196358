import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface FieldProps {
  label: string;
  hint: string;
  /** What stands behind the input, such as a unit. */
  unit?: string;
  isNumber?: boolean;
  value: string;
  isManaged: boolean;
  /** Saves a good value; answers with a sentence if it is not one. */
  onSave: (value: string) => string | null;
}

/** One setting to type in, saved when the person leaves the field. A wrong value stays there beside its reason. */
export function Field({ label, hint, unit, isNumber = false, value, isManaged, onSave }: FieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setDraft(value), [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="control">
        <input
          id={id}
          type="text"
          inputMode={isNumber ? 'numeric' : 'text'}
          class={isNumber ? 'is-number' : ''}
          autocomplete="off"
          spellcheck={false}
          value={draft}
          disabled={isManaged}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onChange={(event) => setFault(onSave(event.currentTarget.value))}
        />
        {unit}
      </span>
      <p class={fault === null ? 'muted' : 'fault'} id={`${id}-hint`} role={fault === null ? undefined : 'alert'}>
        {fault ?? hint} {isManaged && i18n.t('options.settings.managed')}
      </p>
    </div>
  );
}
