import type { IconName } from '../client/Icon.tsx';

/** A card of the picker. */
export interface MethodChoice {
  id: string;
  name: string;
  description: string;
  icon: IconName;
}

/** The cards in their order. In: the caption of the app password's. */
export function methodChoices(appPassword: string): MethodChoice[] {
  return [
    {
      id: 'authenticatorApp',
      name: 'Microsoft Authenticator',
      description: 'Approve sign-in requests or use one-time codes',
      icon: 'Shield',
    },
    {
      id: 'passkey',
      name: 'Passkey',
      description: 'Sign in with your face, fingerprint, PIN or security key',
      icon: 'Passkey',
    },
    { id: 'email', name: 'Email', description: 'Receive a code to reset your password', icon: 'Mail' },
    {
      id: 'appPassword',
      name: appPassword,
      description: 'For apps that do not support verification codes',
      icon: 'Password',
    },
    { id: 'phone', name: 'Phone', description: 'Get a call or text to sign in with a code', icon: 'Phone' },
  ];
}
