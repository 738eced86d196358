import { documentOf, ring, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const CREATE = ring('create');
const CARD =
  '.card{display:block;width:100%;text-align:left;padding:14px;margin:6px 0;border:1px solid #ccc;cursor:pointer}';
const LAYER =
  '.layer{position:fixed;inset:0;background:#0006}.box{position:absolute;left:20%;top:8%;width:560px;background:#fff;padding:24px}';

/** Cards in a dialog, in one language. */
function translated(lang: string, title: string, appPassword: string, others: string[]): StrangerPage {
  const cards = [...others, appPassword].map(
    (name) =>
      `<button class="card"${name === appPassword ? ' data-mark' : ''}><strong>${name}</strong><div>…</div></button>`,
  );
  return {
    title: `cards in ${lang}`,
    url: URL_G3,
    html: documentOf(
      `<div class="layer"><div class="box" role="dialog" aria-modal="true" aria-label="${title}">${cards.join('')}</div></div>`,
      {
        lang,
        style: CARD + LAYER,
      },
    ),
    moments: CREATE,
  };
}

/** The list of methods as cards, in the languages that are known. */
export const METHOD_PICKER_LANGUAGE_PAGES: StrangerPage[] = [
  translated('de', 'Anmeldemethode hinzufügen', 'App-Kennwort', ['Telefon', 'E-Mail']),
  translated('es', 'Agregar un método', 'Contraseña de aplicación', ['Teléfono', 'Correo']),
  translated('pt-BR', 'Adicionar método', 'Senha de aplicativo', ['Telefone', 'Email']),
  translated('ja', 'サインイン方法の追加', 'アプリ パスワード', ['電話', '電子メール']),
  translated('nl', 'Methode toevoegen', 'App-wachtwoord', ['Telefoon', 'E-mail']),
  translated('pl', 'Dodaj metodę', 'Hasło do aplikacji', ['Telefon', 'Adres e-mail']),
  translated('it', 'Aggiungi metodo', "Password dell'app", ['Telefono', 'Posta elettronica']),
  translated('ko', '방법 추가', '앱 암호', ['전화', '이메일']),
  translated('zh-TW', '新增方法', '應用程式密碼', ['電話', '電子郵件']),
];
