import type { LabelsByLanguage } from '../site-schema';

/** x360Cloud speaks English only. */
export const X360CLOUD_LABELS = {
  'office-365': { en: ['Office 365', 'Office365', 'Microsoft 365', 'Microsoft365', 'O365', 'M365'] }, // D; INF
  settings: { en: ['Settings', 'Organization settings'] }, // 3P; INF
  'manage-services': { en: ['Manage Services', 'Manage service', 'Manage connectors'] }, // D; INF
  change: { en: ['Change', 'Change credentials', 'Change password', 'Update credentials'] }, // D; INF
  'add-service': { en: ['Add Service', 'Add a service', 'Add Provider', 'Add a provider', 'Add Connector'] }, // D; INF
} as const satisfies Record<string, LabelsByLanguage>;
