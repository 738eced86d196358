import type { Page } from '../site-schema';

/** Microsoft Entra's admin center: its blades are frames of other hosts, so the steps are shown in words alone. */
export const ENTRA: Page = {
  id: 'entra',
  generation: 'entra',
  hosts: ['entra'],
  paths: ['*'],
  steps: [
    { step: 'open-mfa', targets: [] },
    { step: 'enable-mfa', targets: [] },
  ],
};
