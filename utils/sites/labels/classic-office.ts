import type { LabelsByLanguage } from '../site-schema';

/** G1: Office 365 "My account" and "Additional security verification". */
export const CLASSIC_OFFICE_LABELS = {
  'security-and-privacy': {
    en: ['Security & privacy', 'Security and privacy'], // 3P; INF
    de: ['Sicherheit und Datenschutz', 'Sicherheit & Datenschutz'], // MS; INF
    fr: ['Sécurité et confidentialité', 'Sécurité & confidentialité'], // MS; INF
    es: ['Seguridad y privacidad'], // INF
    'pt-BR': ['Segurança e privacidade'], // INF
    ja: ['セキュリティとプライバシー'], // MS
    nl: ['Beveiliging en privacy'], // INF
    pl: ['Zabezpieczenia i prywatność'], // INF
    it: ['Sicurezza e privacy'], // INF
    ko: ['보안 및 개인 정보'], // INF
    'zh-TW': ['安全性與隱私權'], // INF
  },
  'manage-security-and-privacy': {
    en: ['Manage security & privacy', 'Manage security and privacy'], // 3P; INF
    de: ['Sicherheit und Datenschutz verwalten'], // INF
    fr: ['Gérer la sécurité et la confidentialité'], // INF
    es: ['Administrar seguridad y privacidad', 'Administrar la seguridad y la privacidad'], // INF
    'pt-BR': ['Gerenciar segurança e privacidade'], // INF
    ja: ['セキュリティとプライバシーの管理'], // INF
    nl: ['Beveiliging en privacy beheren'], // INF
  },
  'additional-security-verification': {
    en: ['Additional security verification'], // 3P
    de: ['Zusätzliche Sicherheitsüberprüfung'], // MS
    fr: ['Vérification de sécurité supplémentaire'], // MS
    es: ['Comprobación de seguridad adicional'], // MS
    'pt-BR': ['Verificação de segurança adicional'], // MS
    ja: ['追加のセキュリティ確認'], // MS
    nl: ['Aanvullende beveiligingsverificatie', 'Extra beveiligingsverificatie'], // INF
    pl: ['Dodatkowa weryfikacja zabezpieczeń'], // INF
    it: ['Verifica aggiuntiva della sicurezza', 'Verifica di sicurezza aggiuntiva'], // INF
    ko: ['추가 보안 확인'], // INF
    'zh-TW': ['其他安全性驗證'], // INF
  },
  'create-and-manage-app-passwords': {
    en: ['Create and manage app passwords'], // 3P
    de: ['App-Kennwörter erstellen und verwalten'], // MS
    fr: ["Créer et gérer des mots de passe d'application"], // MS
    es: ['Crear y administrar contraseñas de aplicación'], // INF
    'pt-BR': ['Criar e gerenciar senhas de aplicativo'], // INF
    ja: ['アプリ パスワードの作成と管理'], // INF
    nl: ['App-wachtwoorden maken en beheren'], // INF
    pl: ['Tworzenie haseł aplikacji i zarządzanie nimi'], // INF
    it: ["Crea e gestisci password dell'app"], // INF
    ko: ['앱 암호 만들기 및 관리'], // INF
    'zh-TW': ['建立及管理應用程式密碼'], // INF
  },
  'update-phone-numbers': {
    en: ['Update your phone numbers used for account security'], // 3P
    de: ['Aktualisieren Sie Ihre für die Kontosicherheit verwendeten Telefonnummern'], // INF
  },
  create: {
    en: ['Create'], // 3P
    de: ['Erstellen'], // MS
    fr: ['Créer'], // MS
    es: ['Crear'], // MS
    'pt-BR': ['Criar'], // MS
    ja: ['作成'], // MS
    nl: ['Maken'], // INF
    pl: ['Utwórz'], // INF
    it: ['Crea'], // INF
    ko: ['만들기'], // INF
    'zh-TW': ['建立'], // INF
  },
} as const satisfies Record<string, LabelsByLanguage>;
