import type { LabelsByLanguage } from '../site-schema';

/** Words that mark a form as ours: product, whose credentials, what for. */
export const MARKER_WORDS = {
  /** The product whose credentials are asked for. */
  product: {
    any: [
      'office 365',
      'office365',
      'o365',
      'o 365',
      'microsoft 365',
      'microsoft365',
      'm365',
      'm 365',
      'ms365',
      'ms 365',
      'msoffice365',
    ],
  },
  /** Whose credentials: an administrator's or a service account's, or the plain word credentials. */
  role: { en: ['admin', 'administrator', 'service account', 'credential*', 'app password'] },
  /** What only a program is given. */
  appPassword: {
    en: ['app password*', 'application password*', 'application specific password*'],
    de: ['app kennwort', 'app passwort'],
    // As Microsoft's own pages call it: `labels/app-password.ts`.
    es: ['contraseña de aplicación'],
    fr: ["mot de passe d'application"],
    ja: ['アプリ パスワード'],
  },
  /** Says in any language that a form is for a tenant's administrator: a person's sign-in says none of it. */
  administered: {
    any: ['onmicrosoft com', 'admin*'],
    ar: ['مسؤول'],
    cs: ['správc*'],
    el: ['διαχειριστ*'],
    fi: ['järjestelmänvalvoj*'],
    he: ['מנהל'],
    hu: ['rendszergazd*'],
    ja: ['管理者'],
    ko: ['관리자'],
    nl: ['beheerder*'],
    ru: ['админ*'],
    th: ['ผู้ดูแล'],
    tr: ['yönetici*'],
    zh: ['管理员', '管理員'],
  },
  tenantName: { any: ['onmicrosoft com'] },
  /** Says who uses the page, whatever it is about. */
  signedIn: {
    en: ['logged in', 'logged on', 'signed in'],
    de: ['angemeldet'],
    fr: ['connecté en tant que'],
  },
  credentials: { en: ['credential*'] },
  /** What a form of such credentials is about where it names no role: "Microsoft 365 connection settings". */
  connection: {
    en: [
      'connect*',
      'reconnect',
      'organi*ation*',
      'tenant*',
      'service',
      'services',
      'provider',
      'account',
      'integration',
      'settings',
      'credential*',
      'add',
      'change',
      'edit',
      'update',
      'new',
      'get started',
      'backup user',
      'backup source*',
    ],
  },
  /** What a form is about that gives a service its credentials, where no product is named. */
  service: {
    en: [
      'credential*',
      'connect*',
      'reconnect',
      'service',
      'services',
      'provider',
      'tenant*',
      'integration',
      'exchange online',
    ],
  },
  /** The button of the newer authorisation, which needs no app password. */
  authorize: {
    en: [
      'authori*e microsoft 365',
      'authori*e office 365',
      'authori*e microsoft office 365',
      'reauthori*e microsoft 365',
    ],
  },
} as const satisfies Record<string, LabelsByLanguage>;
