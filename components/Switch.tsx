import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  isDisabled?: boolean;
  /** Said to a screen reader only, where there is little room. */
  isHintHidden?: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** A setting that takes effect at once. */
export function Switch({ label, hint, isOn, isDisabled = false, isHintHidden = false, onSwitch }: SwitchProps) {
  const hintId = useId();
  return (
    <div>
      <label class="switch">
        {label}
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          disabled={isDisabled}
          aria-describedby={hintId}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </label>
      <p class={isHintHidden ? 'visually-hidden' : 'muted'} id={hintId}>
        {hint}
      </p>
    </div>
  );
}
