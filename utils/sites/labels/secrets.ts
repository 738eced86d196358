import type { LabelsByLanguage } from '../site-schema';

/** Captions of things that look like an app password and are none. */
export const SECRET_LABELS = {
  /** What shows how one is written ends with it. */
  example: {
    en: ['For example', 'Example', 'E.g', 'Looks like', 'Look like this', 'Looks like this'], // INF
    de: ['Zum Beispiel', 'Beispiel', 'Z. B'], // INF
    fr: ['Par exemple', 'Exemple'], // INF
    es: ['Por ejemplo', 'Ejemplo'], // INF
    'pt-BR': ['Por exemplo', 'Exemplo'], // INF
    ja: ['例', '例えば'], // INF
    nl: ['Bijvoorbeeld', 'Voorbeeld'], // INF
    pl: ['Na przykład', 'Przykład'], // INF
    it: ['Ad esempio', 'Esempio'], // INF
    ko: ['예', '예를 들어'], // INF
    'zh-TW': ['例如', '範例'], // INF
  },
  'other-secret': {
    en: [
      'Secret key',
      'Secret',
      'Key',
      'Client secret',
      'Code',
      'Verification code',
      'Recovery code',
      'Backup code',
      'One-time code',
      'One-time passcode',
      'Passcode',
      'Pass',
      'Temporary Access Pass',
      'PIN',
      'Token',
      'Setup key',
      'Account name',
      'Account',
      'User',
      'User name',
      'Username',
      'Email',
      'Email address',
      'New password',
      'Old password',
      'Current password',
      'Confirm password',
      'Confirm new password',
      'Create new password',
      'Temporary password',
      'Tenant ID',
      'Object ID',
      'ID',
      'Device',
      'Serial number',
      'Session ID',
      'Correlation ID',
      'Request ID',
      'Error code',
      'Activity ID',
      'Reference',
    ], // 3P; INF
    de: [
      'Geheimer Schlüssel',
      'Schlüssel',
      'Code',
      'Prüfcode',
      'Kontoname',
      'Konto',
      'Benutzername',
      'Benutzer',
      'E-Mail',
      'Neues Kennwort',
      'Altes Kennwort',
      'Kennwort bestätigen',
    ], // INF
    fr: [
      'Clé secrète',
      'Clé',
      'Code',
      'Nom du compte',
      'Compte',
      'Utilisateur',
      "Nom d'utilisateur",
      'Nouveau mot de passe',
      'Ancien mot de passe',
    ], // INF
    es: ['Clave secreta', 'Clave', 'Código', 'Nombre de cuenta', 'Cuenta', 'Usuario', 'Nueva contraseña'], // INF
    'pt-BR': ['Chave secreta', 'Chave', 'Código', 'Nome da conta', 'Conta', 'Usuário', 'Nova senha'], // INF
    ja: ['秘密鍵', '秘密キー', 'シークレット キー', 'コード', 'アカウント名', 'ユーザー名', '新しいパスワード'], // INF
    nl: ['Geheime sleutel', 'Code', 'Accountnaam', 'Gebruikersnaam', 'Nieuw wachtwoord'], // INF
    pl: ['Klucz tajny', 'Klucz', 'Kod', 'Nazwa konta', 'Nazwa użytkownika', 'Nowe hasło'], // INF
    it: ['Chiave privata', 'Chiave segreta', 'Codice', 'Nome account', 'Nome utente', 'Nuova password'], // INF
    ko: ['비밀 키', '코드', '계정 이름', '사용자 이름', '새 암호'], // INF
    'zh-TW': ['秘密金鑰', '祕密金鑰', '代碼', '帳戶名稱', '使用者名稱', '新密碼'], // INF
  },
} as const satisfies Record<string, LabelsByLanguage>;
