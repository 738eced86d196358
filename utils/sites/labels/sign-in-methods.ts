import type { LabelsByLanguage } from '../site-schema';

/** Security info and its list of sign-in methods (G2, G3). */
export const SIGN_IN_METHOD_LABELS = {
  'security-info': {
    en: ['Security info'], // MS
    de: ['Sicherheitsinformationen'], // S
    fr: ['Informations de sécurité'], // MS
    es: ['Información de seguridad'], // MS
    'pt-BR': ['Informações de segurança'], // MS
    ja: ['セキュリティ情報'], // MS
    nl: ['Beveiligingsgegevens'], // MS
    pl: ['Informacje zabezpieczające', 'Informacje o zabezpieczeniach'], // MS; 3P
    it: ['Informazioni di sicurezza'], // MS
    ko: ['보안 정보'], // MS
    'zh-TW': ['安全性資訊'], // MS
  },
  'update-info': {
    en: ['Update info'], // 3P, the Security info tile of My Account's home
    de: ['Informationen aktualisieren', 'Info aktualisieren'], // INF
    fr: ['Mettre à jour les informations'], // INF
    es: ['Actualizar información'], // INF
    'pt-BR': ['Atualizar informações'], // INF
  },
  'my-account': {
    en: ['My account', 'My Account', 'View account'], // MS; 3P
    de: ['Mein Konto', 'Konto anzeigen'], // INF
    fr: ['Mon compte', 'Afficher le compte'], // INF
    es: ['Mi cuenta', 'Ver cuenta'], // INF
    'pt-BR': ['Minha conta', 'Exibir conta'], // INF
    ja: ['マイ アカウント', 'アカウントを表示'], // INF
    nl: ['Mijn account', 'Account weergeven'], // INF
    pl: ['Moje konto', 'Wyświetl konto'], // INF
    it: ['Il mio account', 'Account personale', 'Visualizza account'], // INF
    ko: ['내 계정', '계정 보기'], // INF
    'zh-TW': ['我的帳戶', '檢視帳戶'], // INF
  },
  'account-manager': {
    en: ['Account manager', 'My accounts'], // 3P, the name of the picture at the top right begins so
  },
  'add-sign-in-method': {
    en: ['Add sign-in method', 'Add a sign-in method', 'Add method', 'Add a method'], // MS; 3P
    de: ['Anmeldemethode hinzufügen', 'Methode hinzufügen'], // S; MS
    fr: ['Ajouter une méthode de connexion', 'Ajouter une méthode'], // 3P; MS
    es: ['Agregar método', 'Agregar un método', 'Agregar método de inicio de sesión'], // MS; INF
    'pt-BR': ['Adicionar método', 'Adicionar um método', 'Adicionar método de entrada'], // MS; INF
    ja: ['サインイン方法の追加', 'サインイン方法を追加', '方法を追加します', '方法の追加'], // 3P; MS; INF
    nl: ['Methode toevoegen', 'Aanmeldingsmethode toevoegen', 'Aanmeldmethode toevoegen'], // MS; INF
    pl: ['Dodaj metodę', 'Dodaj metodę logowania'], // MS; 3P
    it: ['Aggiungi info di sicurezza', 'Aggiungi metodo', 'Aggiungi metodo di accesso'], // MS 2018; INF
    ko: ['보안 정보 추가', '방법 추가', '로그인 방법 추가'], // MS 2018; INF
    'zh-TW': ['新增方法', '新增登入方法'], // MS; INF
  },
  'which-method': {
    en: ['Which method would you like to add?', 'Choose a method', 'Choose a sign-in method'], // 3P; INF
    de: ['Welche Methode möchten Sie hinzufügen?', 'Methode auswählen'], // INF
    fr: ['Quelle méthode voulez-vous ajouter ?', 'Quelle méthode souhaitez-vous ajouter ?'], // INF
    es: ['¿Qué método desea agregar?', '¿Qué método quiere agregar?'], // INF
    'pt-BR': ['Qual método você gostaria de adicionar?', 'Qual método você deseja adicionar?'], // INF
    ja: ['どの方法を追加しますか?', '追加する方法を選択してください'], // INF
    nl: ['Welke methode wilt u toevoegen?'], // INF
    pl: ['Którą metodę chcesz dodać?', 'Jaką metodę chcesz dodać?'], // INF
    it: ['Quale metodo vuoi aggiungere?'], // INF
    ko: ['어떤 방법을 추가하시겠습니까?'], // INF
    'zh-TW': ['您要新增哪種方法?', '您想要新增哪種方法?'], // INF
  },
  'method-options': {
    en: ['Authentication method options', 'Choose a method'], // 3P
  },
  'show-more-options': {
    en: ['Show more options', 'More options', 'Show more', 'Other options', 'See more options'], // MS; INF
    de: ['Weitere Optionen anzeigen', 'Mehr Optionen anzeigen', 'Weitere Optionen'], // INF
    fr: ["Afficher plus d'options", "Plus d'options", "Afficher d'autres options"], // INF
    es: ['Mostrar más opciones', 'Más opciones'], // INF
    'pt-BR': ['Mostrar mais opções', 'Mais opções'], // INF
    ja: ['その他のオプションを表示', 'その他のオプション', 'さらにオプションを表示', 'オプションをさらに表示'], // INF
    nl: ['Meer opties weergeven', 'Meer opties tonen', 'Meer opties'], // INF
    pl: ['Pokaż więcej opcji', 'Więcej opcji'], // INF
    it: ['Mostra altre opzioni', 'Mostra più opzioni', 'Altre opzioni'], // INF
    ko: ['추가 옵션 표시', '더 많은 옵션 표시', '옵션 더 보기'], // INF
    'zh-TW': ['顯示更多選項', '更多選項'], // INF
  },
  /** The other methods of the list: signs that the list is there and in a language that is known. */
  'other-method': {
    en: [
      'Authenticator app',
      'Microsoft Authenticator',
      'Phone',
      'Alternate phone',
      'Alternative phone',
      'Office phone',
      'Email',
      'Security key',
      'Security questions',
      'Passkey',
      'Passkey in Microsoft Authenticator',
      'Hardware token',
    ], // MS
    de: [
      'Authenticator-App',
      'Telefon',
      'Alternatives Telefon',
      'Bürotelefon',
      'E-Mail',
      'E-Mail-Adresse',
      'Sicherheitsschlüssel',
      'Sicherheitsfragen',
      'Passkey',
      'Hauptschlüssel',
    ], // MS; INF
    fr: [
      "Application d'authentification",
      'Téléphone',
      'Autre téléphone',
      'Téléphone de bureau',
      'E-mail',
      'Adresse e-mail',
      'Clé de sécurité',
      'Questions de sécurité',
      "Clé d'accès",
    ], // MS; INF
    es: [
      'Aplicación de autenticación',
      'Aplicación autenticadora',
      'Teléfono',
      'Teléfono alternativo',
      'Teléfono del trabajo',
      'Correo electrónico',
      'Clave de seguridad',
      'Llave de seguridad',
      'Preguntas de seguridad',
      'Clave de acceso',
    ], // MS; INF
    'pt-BR': [
      'Aplicativo autenticador',
      'Telefone',
      'Telefone alternativo',
      'Telefone comercial',
      'E-mail',
      'Chave de segurança',
      'Perguntas de segurança',
      'Chave de acesso',
    ], // MS; INF
    ja: [
      '認証アプリ',
      'Authenticator アプリ',
      '電話',
      '代替の電話',
      '会社電話',
      '電子メール',
      'メール',
      'セキュリティ キー',
      'セキュリティの質問',
      'パスキー',
    ], // MS; INF
    nl: [
      'Verificator-app',
      'Authenticator-app',
      'Telefoon',
      'Alternatieve telefoon',
      'Zakelijke telefoon',
      'E-mail',
      'E-mailadres',
      'Beveiligingssleutel',
      'Beveiligingsvragen',
      'Wachtwoordsleutel',
    ], // MS; INF
    pl: [
      'Aplikacja uwierzytelniająca',
      'Aplikacja Authenticator',
      'Telefon',
      'Telefon alternatywny',
      'Telefon służbowy',
      'Adres e-mail',
      'Wiadomość e-mail',
      'Klucz zabezpieczeń',
      'Pytania zabezpieczające',
      'Klucz dostępu',
    ], // MS; INF
    it: [
      'App di autenticazione',
      'App Authenticator',
      'Telefono',
      'Telefono alternativo',
      'Telefono ufficio',
      'Indirizzo di posta elettronica',
      'Posta elettronica',
      'Chiave di sicurezza',
      'Domande di sicurezza',
      'Passkey',
    ], // MS; INF
    ko: [
      '인증 앱',
      '인증자 앱',
      'Authenticator 앱',
      '전화',
      '휴대폰',
      '대체 전화',
      '사무실 전화',
      '메일',
      '이메일',
      '보안 키',
      '보안 질문',
      '암호 키',
      '패스키',
    ], // MS; INF
    'zh-TW': [
      '驗證器應用程式',
      'Authenticator 應用程式',
      '電話',
      '備用電話',
      '辦公室電話',
      '電子郵件',
      '安全性金鑰',
      '安全性問題',
      '複雜密碼',
      '通行金鑰',
    ], // MS; INF
  },
} as const satisfies Record<string, LabelsByLanguage>;
