import type { LabelsByLanguage } from '../../sites/site-schema';

/** Words that mark a form as ours: product, whose credentials, what for. */
export const MARKER_WORDS = {
  /** The product whose credentials are asked for. Without it nothing is ever filled. */
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
  role: {
    en: ['admin*', 'service account', 'credential*', 'superuser', 'app password'],
    de: ['dienstkonto', 'servicekonto', '*administrator*', 'zugangsdaten', 'anmeldeinformationen', 'anmeldedaten'],
    fr: ['compte de service', 'identifiants', "informations d'identification", "mot de passe d'application"],
    es: ['cuenta de servicio', 'credencial*', 'contraseña de aplicación'],
    pt: ['conta de serviço', 'credenciais', 'senha de aplicativo'],
    it: ['ammin*', 'account di servizio', 'credenzial*'],
    nl: ['beheer*', 'serviceaccount', 'inloggegevens', 'referenties'],
    pl: ['konto usługi', 'poświadcze*', 'dane logowania'],
    cs: ['správ*', 'přihlašovací údaje', 'pověření'],
    sv: ['tjänstkonto', 'inloggningsuppgifter', 'autentiseringsuppgifter'],
    da: ['tjenestekonto', 'legitimationsoplysninger'],
    no: ['tjenestekonto', 'påloggingsinformasjon', 'legitimasjon'],
    fi: ['järjestelmänvalvoj*', 'ylläpit*', 'palvelutili', 'tunnistetiedot'],
    hu: ['rendszergazd*', 'szolgáltatásfiók', 'hitelesítő adat*'],
    ro: ['acreditări', 'cont de serviciu'],
    tr: ['yönetici*', 'hizmet hesabı', 'kimlik bilgileri'],
    ru: ['администратор*', 'сервисн* учетн*', 'учетны* данны*'],
    uk: ['адміністратор*', 'облікові дані'],
    el: ['διαχειριστ*', 'διαπιστευτήρια'],
    ja: ['管理者', 'サービス アカウント', 'サービスアカウント', '資格情報', '認証情報', 'アプリ パスワード'],
    zh: ['管理员', '管理員', '服务帐户', '服务账号', '服務帳戶', '凭据', '凭证', '憑證', '認證資料'],
    ko: ['관리자', '서비스 계정', '자격 증명'],
    ar: ['مسؤول', 'المشرف', 'بيانات الاعتماد'],
    he: ['מנהל', 'אישורים'],
    vi: ['quản trị*'],
    th: ['ผู้ดูแล'],
  },
  /** Places for administrators: what holds the word and names nobody. */
  adminPlace: {
    en: [
      'admin center*',
      'admin centre*',
      'admin console',
      'admin portal',
      'admin panel',
      'admin area',
      'admin tool*',
      'administration',
    ],
  },
  /** What a title says beside the product where it names no role: "Microsoft 365 connection settings". */
  connection: {
    en: ['connect*', 'organi*ation', 'tenant', 'service', 'services', 'provider', 'account', 'integration', 'settings'],
    de: ['verbind*', 'organisation', 'mandant', 'dienst', 'konto', '*verbindung', '*konto', 'einstellungen'],
    fr: ['organisation', 'service', 'locataire', 'compte', 'paramètres'],
    es: ['conexión', 'conectar', 'organización', 'servicio', 'inquilino', 'cuenta', 'configuración'],
    pt: ['conexão', 'conectar', 'organização', 'serviço', 'locatário', 'conta', 'configurações'],
    it: ['connessione', 'collega', 'organizzazione', 'servizio', 'tenant', 'impostazioni'],
    nl: ['verbinding', 'verbinden', 'organisatie', 'dienst', 'instellingen'],
    pl: ['połącz*', 'organizacj*', 'usług*', 'dzierżaw*', 'konto', 'ustawienia'],
    ja: ['接続', '組織', 'テナント', 'サービス', 'アカウント', '設定'],
    zh: ['连接', '連線', '组织', '組織', '租户', '租用戶', '服务', '服務', '帐户', '账号', '设置'],
    ko: ['연결', '조직', '테넌트', '서비스', '계정', '설정'],
    ru: ['подключ*', 'организац*', 'служб*', 'сервис', 'учетн* запис*', 'настройки'],
  },
  /** The button of the newer authorisation, which needs no app password. */
  authorize: {
    en: [
      'authorize microsoft 365',
      'authorise microsoft 365',
      'authorize office 365',
      'authorize microsoft office 365',
      'reauthorize microsoft 365',
      're authorize microsoft 365',
    ],
    de: ['microsoft 365 autorisieren'],
    fr: ['autoriser microsoft 365'],
    es: ['autorizar microsoft 365'],
  },
} as const satisfies Record<string, LabelsByLanguage>;
