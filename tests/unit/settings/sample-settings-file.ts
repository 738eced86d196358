import type { SettingsFile } from '../../../utils/settings/settings-file';
import type { HostPicks } from '../../../utils/sites/knowledge';
import { samplePack } from '../sites/sample-pack';

const evidence = { kind: 'own', seen: '2026-11-22' } as const;

/** An element that somebody pointed at. */
export const SAMPLE_PICK: NonNullable<HostPicks['create']> = {
  locators: [{ by: 'css', css: '#a', evidence }],
  caption: 'Lozinka',
  date: '2026-11-22',
};

/** What somebody's browser held: one of each. */
export const SAMPLE: SettingsFile = {
  settings: {
    lifetimeMinutes: 25,
    appPasswordName: 'CloudFinder 2',
    doesSubmit: true,
    remembersHandOvers: true,
    ticketNote: 'Done for {tenant}',
  },
  doesSteps: true,
  addresses: ['backup.example.com'],
  picks: {
    'mysignins.microsoft.com': { create: SAMPLE_PICK },
  },
  packs: [samplePack()],
  handOvers: [
    {
      id: 'one',
      at: 1_800_000_000_000,
      account: 'svc@contoso.onmicrosoft.com',
      tenant: 'contoso.onmicrosoft.com',
      name: 'CloudFinder',
      outcome: 'saved',
    },
  ],
};
