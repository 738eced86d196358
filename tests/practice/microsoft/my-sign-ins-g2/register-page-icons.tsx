/** @jsxImportSource react */
import { registerIcons } from '@fluentui/react';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { PasswordRegular } from '@fluentui/react-icons/svg/password';
import { PhoneRegular } from '@fluentui/react-icons/svg/phone';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';

/** Gives Fluent 8 its icons as drawings: its own come from a font on another host, and practice pages ask no other host. */
export function registerPageIcons(): void {
  registerIcons({
    icons: {
      Add: <AddRegular />,
      Cancel: <DismissRegular />,
      CheckMark: <CheckmarkRegular />,
      ChevronDown: <ChevronDownRegular />,
      Clear: <DismissRegular />,
      ErrorBadge: <ErrorCircleRegular />,
      Password: <PasswordRegular />,
      Phone: <PhoneRegular />,
      Shield: <ShieldCheckmarkRegular />,
    },
  });
}
