/** @jsxImportSource react */
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { PasswordRegular } from '@fluentui/react-icons/svg/password';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { PhoneRegular } from '@fluentui/react-icons/svg/phone';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { usePage } from './page-context.ts';

const ICONS = {
  Add: AddRegular,
  Building: BuildingRegular,
  Cancel: DismissRegular,
  ChevronDown: ChevronDownRegular,
  Contact: PersonRegular,
  Devices: LaptopRegular,
  History: HistoryRegular,
  Home: HomeRegular,
  Mail: MailRegular,
  Passkey: KeyRegular,
  Password: PasswordRegular,
  Phone: PhoneRegular,
  Settings: SettingsRegular,
  Shield: ShieldCheckmarkRegular,
};

export type IconName = keyof typeof ICONS;

/** An icon in the element that the real pages put around theirs. */
export function Icon({ name }: { name: IconName }) {
  const { options } = usePage();
  const Drawing = ICONS[name];
  return (
    <i
      aria-hidden="true"
      style={{ display: 'inline-flex', fontSize: 20 }}
      {...(options.withoutHooks ? {} : { 'data-icon-name': name })}
    >
      <Drawing />
    </i>
  );
}
