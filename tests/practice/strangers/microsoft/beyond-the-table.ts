import { captured, documentOf, noRing, ring, type StrangerPage } from '../stranger-page.ts';

// Languages: those of which we know words, without hooks; and those of which we know none, with hooks alone.

const BOX = 'position:fixed;top:70px;left:90px;width:420px;background:#fff;border:1px solid #999;padding:14px';

/** A page of Security info in a language. */
function tongue(
  title: string,
  body: string,
  moments: StrangerPage['moments'],
  { lang, dir = 'ltr' }: { lang: string; dir?: string },
): StrangerPage {
  const html = documentOf(body, { lang, dir });
  return { title, url: 'https://mysignins.microsoft.com/security-info', html, moments };
}

const DIALOG = (inner: string) => `<div role="dialog" aria-modal="true" style="${BOX}">${inner}</div>`;

const CARD = (hook: string, caption: string, mark = '') =>
  `<div ${mark} data-testid="authmethod-picker-${hook}" role="button" tabindex="0" style="border:1px solid;padding:6px;margin:4px"><b>${caption}</b></div>`;

const PLUS = (caption: string) =>
  `<button data-mark><i data-icon-name="Add" aria-hidden="true"></i><span>${caption}</span></button>`;

/** Pages in other languages, each with what must happen there. */
export const BEYOND_THE_TABLE_PAGES: StrangerPage[] = [
  tongue(
    'tongue: Turkish, the plus icon',
    `<h1>Güvenlik bilgileri</h1>${PLUS('Oturum açma yöntemi ekle')}`,
    ring('open-app-passwords'),
    { lang: 'tr' },
  ),
  tongue(
    'tongue: Arabic from right to left, the plus icon',
    `<h1>معلومات الأمان</h1>${PLUS('إضافة طريقة تسجيل الدخول')}`,
    ring('open-app-passwords'),
    { lang: 'ar', dir: 'rtl' },
  ),
  tongue(
    'tongue: Hebrew from right to left, the card',
    DIALOG(
      `<h2>הוספת שיטת כניסה</h2>${CARD('phone', 'טלפון')}${CARD('appPassword', 'סיסמת אפליקציה', 'data-mark')}${CARD('email', 'דואר אלקטרוני')}`,
    ),
    ring('create'),
    { lang: 'he', dir: 'rtl' },
  ),
  tongue(
    'tongue: Swedish, the card',
    DIALOG(
      `<h2>Lägg till en inloggningsmetod</h2>${CARD('phone', 'Telefon')}${CARD('appPassword', 'Applösenord', 'data-mark')}`,
    ),
    ring('create'),
    { lang: 'sv' },
  ),
  tongue(
    'tongue: Swedish, no card for it',
    DIALOG(`<h2>Lägg till en inloggningsmetod</h2>${CARD('phone', 'Telefon')}${CARD('email', 'E-post')}`),
    noRing(['create']),
    { lang: 'sv' },
  ),
  tongue(
    'tongue: Turkish, no hook at all',
    DIALOG('<h2>Yöntem ekle</h2><button>Telefon</button><button>Uygulama parolası</button>'),
    noRing(),
    { lang: 'tr' },
  ),
  tongue(
    'tongue: Czech, a step with one plain field',
    DIALOG(
      '<h2 data-testid="reskin-step-title">Heslo aplikace</h2><label>Název <input data-mark></label><button data-testid="reskin-step-next-button">Další</button>',
    ),
    ring('name-the-password'),
    { lang: 'cs' },
  ),
  tongue(
    'tongue: Swedish page with an English card',
    DIALOG('<h2>Lägg till en inloggningsmetod</h2><button>Telefon</button><button data-mark>App password</button>'),
    ring('create'),
    { lang: 'sv' },
  ),
  tongue(
    'tongue: Japanese, the narrow letters of the caption',
    DIALOG('<h2>サインイン方法の追加</h2><button>電話</button><button data-mark>ｱﾌﾟﾘ ﾊﾟｽﾜｰﾄﾞ</button>'),
    ring('create'),
    { lang: 'ja' },
  ),
  tongue(
    'tongue: Japanese, the password',
    DIALOG('<h2>アプリ パスワード</h2><div>パスワード</div><div>kvqwztmrhbnxpdga</div><button data-mark>完了</button>'),
    captured('kvqwztmrhbnxpdga'),
    { lang: 'ja' },
  ),
  tongue(
    'tongue: Italian, a straight apostrophe',
    DIALOG("<h2>Aggiungi un metodo</h2><button>Telefono</button><button data-mark>Password dell'app</button>"),
    ring('create'),
    { lang: 'it' },
  ),
  tongue(
    'tongue: Italian, the name and Avanti',
    DIALOG(
      '<h2>Password dell’app</h2><label>Nome <input value="CloudFinder"></label><button>Indietro</button><button data-mark>Avanti</button>',
    ),
    ring('name-the-password'),
    { lang: 'it' },
  ),
  tongue(
    'tongue: Korean, the card',
    DIALOG('<h2>방법 추가</h2><button>전화</button><button data-mark>앱 암호</button><button>암호</button>'),
    ring('create'),
    { lang: 'ko' },
  ),
  tongue(
    'tongue: Korean, a method that is not it',
    DIALOG('<h2>방법 추가</h2><button>전화</button><button>암호</button>'),
    noRing(),
    { lang: 'ko' },
  ),
  tongue(
    'tongue: Chinese, the name',
    DIALOG('<h2>應用程式密碼</h2><label>名稱 <input data-mark></label><button>下一步</button>'),
    ring('name-the-password'),
    { lang: 'zh-TW' },
  ),
  tongue(
    'tongue: Dutch, the button',
    '<h1>Beveiligingsgegevens</h1><button data-mark>+ Methode toevoegen</button><button>Alle methoden verwijderen</button>',
    ring('open-app-passwords'),
    { lang: 'nl' },
  ),
  tongue(
    'tongue: Dutch, the password',
    DIALOG('<h2>App-wachtwoord</h2><p>Wachtwoord: <b>nvqwztmrhbkxpdga</b></p><button data-mark>Gereed</button>'),
    captured('nvqwztmrhbkxpdga'),
    { lang: 'nl' },
  ),
  tongue(
    'tongue: French, the button',
    '<h1>Informations de sécurité</h1><a href="#" role="button" data-mark>Ajouter une méthode de connexion</a>',
    ring('open-app-passwords'),
    { lang: 'fr' },
  ),
  tongue(
    'tongue: French, the name in capitals by style',
    DIALOG(
      '<h2 style="text-transform:uppercase">Mot de passe d’application</h2><label>Nom<br><input data-mark></label><button style="text-transform:uppercase">Suivant</button>',
    ),
    ring('name-the-password'),
    { lang: 'fr' },
  ),
  tongue(
    'tongue: Spanish, the password',
    DIALOG(
      '<h2>Contraseña de aplicación</h2><p>Contraseña</p><input readonly value="rvqwztmhbknxpdga"><button data-mark>Listo</button>',
    ),
    captured('rvqwztmhbknxpdga'),
    { lang: 'es' },
  ),
  tongue(
    'tongue: Brazilian, the card beside the password',
    DIALOG(
      '<h2>Adicionar método</h2><button>Senha</button><button data-mark>Senha de aplicativo</button><button>Excluir Senha de aplicativo</button>',
    ),
    ring('create'),
    { lang: 'pt-BR' },
  ),
  tongue(
    'tongue: Polish, the button with its plus',
    '<h1>Informacje zabezpieczające</h1><div role="button" tabindex="0" data-mark>+Dodaj metodę logowania</div>',
    ring('open-app-passwords'),
    { lang: 'pl' },
  ),
  tongue(
    'tongue: a German page that kept English words',
    DIALOG(
      '<h2>Add a sign-in method</h2><button>Telefon</button><button data-mark>App-Kennwort</button><button>Kennwort</button>',
    ),
    ring('create'),
    { lang: 'de' },
  ),
  tongue(
    'tongue: German, the old button',
    '<h1>Sicherheitsinformationen</h1><button data-mark>Methode hinzufügen</button><p>App-Kennwort</p><button>Löschen</button>',
    ring('open-app-passwords'),
    { lang: 'de' },
  ),
];
