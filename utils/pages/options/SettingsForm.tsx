import { i18n } from '#i18n';
import { Switch } from '../../../components/Switch';
import { parseSettings, type Settings } from '../../settings/settings';
import { Field } from './Field';

/** Firefox never says that the screen was locked: there time alone forgets. */
const LIFETIME_HINT = import.meta.env.FIREFOX
  ? 'options.settings.lifetimeHintFirefox'
  : 'options.settings.lifetimeHint';

interface SettingsFormProps {
  settings: Settings;
  managed: readonly (keyof Settings)[];
  doesSteps: boolean;
  onSave: (patch: Partial<Settings>) => void;
  onDoesSteps: (isOn: boolean) => void;
}

/** The settings of the journey, each saved at once. */
export function SettingsForm({ settings, managed, doesSteps, onSave, onDoesSteps }: SettingsFormProps) {
  const isSubmitManaged = managed.includes('doesSubmit');
  // Only a policy sets it, and Firefox tells of no lock.
  const isLockManaged = !import.meta.env.FIREFOX && managed.includes('forgetsOnLock');
  /** Only a value that the settings' own schema keeps is saved. */
  const saveIfKept = <K extends keyof Settings>(name: K, value: Settings[K], fault: string): string | null => {
    if (parseSettings({ [name]: value })[name] !== value) return fault;
    onSave({ [name]: value });
    return null;
  };
  return (
    <div class="stack">
      <Field
        label={i18n.t('options.settings.lifetime')}
        hint={i18n.t(LIFETIME_HINT)}
        unit={i18n.t('options.settings.lifetimeUnit')}
        isNumber
        value={String(settings.lifetimeMinutes)}
        isManaged={managed.includes('lifetimeMinutes')}
        onSave={(value) => saveIfKept('lifetimeMinutes', Number(value), i18n.t('options.settings.lifetimeWrong'))}
      />
      <Field
        label={i18n.t('options.settings.name')}
        hint={i18n.t('options.settings.nameHint')}
        value={settings.appPasswordName}
        isManaged={managed.includes('appPasswordName')}
        onSave={(value) => saveIfKept('appPasswordName', value.trim(), i18n.t('options.settings.nameWrong'))}
      />
      <Switch
        label={i18n.t('popup.guide.doSteps')}
        hint={i18n.t('options.settings.doesStepsHint')}
        isOn={doesSteps}
        onSwitch={onDoesSteps}
      />
      <Switch
        label={i18n.t('options.settings.submits')}
        hint={`${i18n.t('options.settings.submitsHint')}${isSubmitManaged ? ` ${i18n.t('options.settings.managed')}` : ''}`}
        isOn={settings.doesSubmit}
        isDisabled={isSubmitManaged}
        onSwitch={(doesSubmit) => onSave({ doesSubmit })}
      />
      {isLockManaged && (
        <Switch
          label={i18n.t('options.settings.lock')}
          hint={i18n.t('options.settings.managed')}
          isOn={settings.forgetsOnLock}
          isDisabled
          onSwitch={() => undefined}
        />
      )}
    </div>
  );
}
