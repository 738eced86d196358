import type { LabelsByLanguage } from '../site-schema';

/** The app password itself: option, name, value. */
export const APP_PASSWORD_LABELS = {
  'app-password': {
    en: ['App password', 'App passwords', 'Application password'], // MS; 3P
    de: ['App-Kennwort', 'App-Kennwörter', 'App-Passwort', 'Anwendungskennwort'], // MS, 3P; INF
    fr: ["Mot de passe d'application", "Mots de passe d'application", "Mot de passe de l'application"], // MS; INF
    es: ['Contraseña de aplicación', 'Contraseñas de aplicación', 'Contraseña de la aplicación'], // MS; INF
    'pt-BR': ['Senha de aplicativo', 'Senhas de aplicativo', 'Senha do aplicativo'], // MS; INF
    ja: ['アプリ パスワード', 'アプリのパスワード', 'アプリパスワード'], // MS; 3P; INF
    nl: ['App-wachtwoord', 'App-wachtwoorden'], // MS; INF
    pl: ['Hasło aplikacji', 'Hasło do aplikacji', 'Hasła aplikacji'], // MS; 3P; INF
    it: ["Password dell'app", 'Password app', "Password dell'applicazione"], // MS; INF
    ko: ['앱 암호'], // MS
    'zh-TW': ['應用程式密碼'], // MS
  },
  'create-app-password': {
    en: [
      'Create app password',
      'Create an app password',
      'Add app password',
      'Add an app password',
      'Name your app password',
      'New app password',
    ], // 3P; INF
    de: ['App-Kennwort erstellen', 'App-Kennwort hinzufügen'], // INF
    fr: ["Créer un mot de passe d'application", "Ajouter un mot de passe d'application"], // INF
    es: ['Crear contraseña de aplicación', 'Crear una contraseña de aplicación'], // INF
    'pt-BR': ['Criar senha de aplicativo', 'Criar uma senha de aplicativo'], // INF
    ja: ['アプリ パスワードの作成', 'アプリ パスワードを作成'], // INF
    nl: ['App-wachtwoord maken'], // INF
    pl: ['Utwórz hasło aplikacji', 'Utwórz hasło do aplikacji'], // INF
    it: ["Crea la password dell'app", "Crea password dell'app"], // MS
    ko: ['앱 암호 만들기'], // MS
    'zh-TW': ['建立應用程式密碼'], // INF
  },
  'your-app-password': {
    en: [
      'Your app password',
      'Your app password is',
      'Your new app password',
      'Get started using this app password',
      'App password created',
    ], // 3P; INF
    de: ['Ihr App-Kennwort', 'Ihr App-Kennwort lautet', 'Ihr neues App-Kennwort'], // MS; INF
    fr: ["Votre mot de passe d'application", "Votre mot de passe d'application est"], // MS; INF
    es: ['Su contraseña de aplicación', 'Tu contraseña de aplicación'], // MS; INF
    'pt-BR': ['Sua senha do aplicativo', 'Sua senha de aplicativo'], // MS; INF
    ja: ['アプリ パスワードは次のとおりです', 'あなたのアプリ パスワード'], // INF
    nl: ['Uw app-wachtwoord'], // INF
    pl: ['Twoje hasło aplikacji', 'Twoje hasło do aplikacji'], // INF
    it: ["La password dell'app", "La tua password dell'app"], // INF
    ko: ['사용자의 앱 암호', '앱 암호입니다'], // INF
    'zh-TW': ['您的應用程式密碼'], // INF
  },
  password: {
    en: ['Password', 'Generated password'], // 3P; INF
    de: ['Kennwort', 'Passwort'], // MS; INF
    fr: ['Mot de passe'], // MS
    es: ['Contraseña'], // MS
    'pt-BR': ['Senha'], // MS
    ja: ['パスワード'], // MS
    nl: ['Wachtwoord'], // MS
    pl: ['Hasło'], // MS
    it: ['Password'], // INF
    ko: ['암호', '비밀번호'], // INF
    'zh-TW': ['密碼'], // MS
  },
  name: {
    en: [
      'Name',
      'App name',
      'Password name',
      'App password name',
      'Name your app password',
      'Enter a name',
      'What name would you like to use?',
      'What name would you like to use? Minimum length is 8 characters',
      'Enter a name for the app password',
      'Display name',
    ], // 3P; INF
    de: ['Name', 'Kennwortname', 'App-Name', 'Anzeigename'], // INF
    fr: ['Nom', "Nom de l'application", 'Nom complet'], // INF
    es: ['Nombre', 'Nombre de la aplicación'], // INF
    'pt-BR': ['Nome', 'Nome do aplicativo'], // INF
    ja: ['名前', 'アプリ名'], // INF
    nl: ['Naam', 'App-naam'], // INF
    pl: ['Nazwa', 'Nazwa aplikacji'], // INF
    it: ['Nome', "Nome dell'app"], // INF
    ko: ['이름', '앱 이름'], // INF
    'zh-TW': ['名稱', '應用程式名稱'], // INF
  },
  copy: {
    en: ['Copy', 'Copy password', 'Copy password to clipboard', 'Copy to clipboard', 'Copy app password'], // 3P; INF
    de: ['Kopieren', 'Kennwort kopieren', 'Kennwort in die Zwischenablage kopieren', 'In Zwischenablage kopieren'], // INF
    fr: [
      'Copier',
      'Copier le mot de passe',
      'Copier le mot de passe dans le Presse-papiers',
      'Copier dans le Presse-papiers',
    ], // INF
    es: ['Copiar', 'Copiar contraseña', 'Copiar contraseña al Portapapeles', 'Copiar al Portapapeles'], // INF
    'pt-BR': ['Copiar', 'Copiar senha', 'Copiar senha para a área de transferência'], // INF
    ja: ['コピー', 'パスワードをクリップボードにコピー', 'クリップボードにコピー'], // MS; INF
    nl: ['Kopiëren', 'Wachtwoord kopiëren', 'Wachtwoord naar klembord kopiëren'], // INF
    pl: ['Kopiuj', 'Kopiuj hasło', 'Kopiuj hasło do schowka'], // INF
    it: ['Copia', 'Copia password', 'Copia password negli Appunti'], // INF
    ko: ['복사', '암호 복사', '클립보드에 암호 복사'], // INF
    'zh-TW': ['複製', '複製密碼', '將密碼複製到剪貼簿'], // INF
  },
} as const satisfies Record<string, LabelsByLanguage>;
