import type { LabelsByLanguage } from '../site-schema';

/** The admin's side: users, per-user MFA, its service settings. Only English was seen. */
export const ADMIN_LABELS = {
  users: { en: ['Users'] }, // MS
  'active-users': { en: ['Active users'] }, // MS
  'add-a-user': { en: ['Add a user', 'Add user'] }, // MS; 3P
  'set-up-the-basics': { en: ['Set up the basics', 'Basics'] }, // MS; INF
  'user-added': { en: ['User added'] }, // INF
  'create-without-license': {
    en: ['Create user without product license', 'Create user without product license (not recommended)'], // MS
  },
  'admin-center-access': { en: ['Admin center access'] }, // MS
  'global-administrator': { en: ['Global Administrator', 'Global admin'] }, // MS
  'finish-adding': { en: ['Finish adding'] }, // 3P
  roles: { en: ['Roles', 'Manage roles', 'Roles (User: no administration access)'] }, // MS; INF
  'save-changes': { en: ['Save changes'] }, // MS
  'multi-factor-authentication': { en: ['Multi-factor authentication', 'Multifactor authentication'] }, // MS
  'per-user-mfa': { en: ['Per-user MFA', 'Per-user multifactor authentication'] }, // MS
  enable: { en: ['Enable', 'Enable MFA'], de: ['Aktivieren'] }, // 3P; MS; INF
  disable: { en: ['Disable', 'Disable MFA'], de: ['Deaktivieren'] }, // 3P; INF
  enforce: { en: ['Enforce', 'Enforce MFA'], de: ['Erzwingen'] }, // 3P; INF
  enforced: { en: ['Enforced'], de: ['Erzwungen'] }, // MS; INF
  'confirm-enable-mfa': { en: ['Enable multi-factor auth', 'Enable multifactor auth', 'Confirm'] }, // 3P; INF
  'confirm-enforce-mfa': { en: ['Enforce multi-factor auth', 'Enforce multifactor auth'] }, // 3P
  'updates-successful': { en: ['Updates successful'] }, // 3P
  'service-settings': { en: ['Service settings'] }, // MS
  'allow-app-passwords': {
    en: ['Allow users to create app passwords to sign in to non-browser apps'], // MS
  },
  'forbid-app-passwords': {
    en: ['Do not allow users to create app passwords to sign in to non-browser apps'], // MS
  },
  save: { en: ['Save'], de: ['Speichern'] }, // MS; INF
} as const satisfies Record<string, LabelsByLanguage>;
