import type { WrittenForm } from './written-form.ts';

type Row = [
  title: string,
  heading: string,
  user: string,
  secret: string,
  confirm: string | null,
  button: string,
  more?: string,
];

const field = (label: string, type: string, answer: string): string =>
  `<div class="line"><label>${label}</label><div><input type="${type}" data-answer="${answer}"></div></div>`;

// The table of comparable products, then other languages; the marker of product and administrator stands somewhere near.
const ROWS: readonly Row[] = [
  [
    'Veeam',
    'Office 365 administrator',
    'Username',
    'Password',
    null,
    'Next',
    '<label><input type="checkbox"> Grant this account required roles</label><label><input type="checkbox"> Allow legacy protocols</label>',
  ],
  ['Acronis', 'Specify credentials of the Microsoft 365 global administrator', 'E-mail', 'Password', null, 'OK'],
  [
    'CloudAlly',
    'Office 365 admin account',
    'E-mail',
    'Password',
    null,
    'Authenticate',
    '<label><input type="radio" checked> Use credential based authorization</label>',
  ],
  ['Okta', 'API credentials', 'Office 365 Admin Username', 'Office 365 Admin password', null, 'Fetch and Select'],
  ['Business Central', 'Set up email', 'Office 365 admin email address', 'Password', null, 'Finish'],
  ['ManageEngine', 'Office 365 tenant administrator', 'Account Name', 'Password', null, 'Add'],
  [
    'Ahsay',
    'Office 365 global admin',
    'User name',
    'Password',
    null,
    'Save',
    '<div><label>Windows password</label><div><input type="password"></div></div>',
  ],
  [
    'NAKIVO',
    'Microsoft 365 admin account',
    'Username',
    'Password',
    null,
    'Add',
    '<div><label>Azure Client Secret</label><div><input type="password"></div></div>',
  ],
  ['Confirm', 'Office 365 admin', 'Email', 'Password', 'Confirm', 'Submit'],
  ['Re-enter', 'Office 365 admin', 'Email', 'Password', 'Re-enter', 'Submit'],
  ['Retype', 'Office 365 admin', 'Email', 'Password', 'Retype', 'Submit'],
  ['Repeat', 'Office 365 admin', 'Email', 'Password', 'Repeat', 'Submit'],
  ['Verify', 'Office 365 admin', 'Email', 'Password', 'Verify', 'Submit'],
  ['Again', 'Office 365 admin', 'Email', 'Password', 'Again', 'Submit'],
  [
    'German',
    'Anmeldeinformationen des Office 365-Administrators',
    'E-Mail-Adresse',
    'Kennwort',
    'Kennwort wiederholen',
    'Speichern',
  ],
  [
    'German, the marker on the fields',
    'Dienst hinzufügen',
    'E-Mail des Microsoft-365-Administrators',
    'Kennwort des Microsoft-365-Administrators',
    'Kennwort bestätigen',
    'Absenden',
  ],
  [
    'French',
    "Identifiants de l'administrateur Office 365",
    'Adresse e-mail',
    'Mot de passe',
    'Confirmez le mot de passe',
    'Enregistrer',
  ],
  [
    'French, the marker on the fields',
    'Ajouter un service',
    'E-mail administrateur Microsoft 365',
    "Mot de passe de l'administrateur Microsoft 365",
    null,
    'Valider',
  ],
  [
    'Spanish',
    'Credenciales del administrador de Microsoft 365',
    'Correo electrónico',
    'Contraseña',
    'Repita la contraseña',
    'Guardar',
  ],
  [
    'Portuguese',
    'Credenciais de administrador do Office 365',
    'Endereço de e-mail',
    'Senha',
    'Confirme a senha',
    'Salvar',
  ],
  ['Japanese', 'Office 365 管理者の資格情報', 'メールアドレス', 'パスワード', 'パスワード（確認用）', '保存'],
  ['Dutch', 'Office 365-beheerder', 'E-mailadres', 'Wachtwoord', 'Herhaal wachtwoord', 'Opslaan'],
  ['Italian', 'Credenziali amministratore di Office 365', 'Nome utente', 'Password', 'Conferma password', 'Salva'],
  ['Polish', 'Administrator usługi Microsoft 365', 'Nazwa użytkownika', 'Hasło', 'Powtórz hasło', 'Zapisz'],
];

/** Credentials forms in the words of other products and languages. */
export const WORDED_FORMS: readonly WrittenForm[] = ROWS.map(
  ([title, heading, user, secret, confirm, button, more]) => ({
    title: `in the words of: ${title}`,
    body: `<form class="form"><h3>${heading}</h3>${field(user, 'text', 'email')}${field(secret, 'password', 'password')}${confirm ? field(confirm, 'password', 'confirm') : ''}${more ?? ''}<button data-answer="submit">${button}</button></form>`,
  }),
);
