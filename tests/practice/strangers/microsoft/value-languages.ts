import type { StrangerPage } from '../stranger-page.ts';
import { dialog, showing } from './showing-password.ts';

/** The password in the languages that are known, and in two that are not. */
export const VALUE_LANGUAGE_PAGES: StrangerPage[] = [
  showing({
    title: 'German',
    lang: 'de',
    body: (value) =>
      dialog(`<h2>App-Kennwort</h2><div>Kennwort</div><div>${value}</div>`, '<button data-mark>Fertig</button>'),
  }),
  showing({
    title: 'French',
    lang: 'fr',
    body: (value) =>
      dialog(
        `<h2>Mot de passe d'application</h2><p><b>Mot de passe :</b> ${value}</p>`,
        '<button data-mark>Terminé</button>',
      ),
  }),
  showing({
    title: 'Spanish',
    lang: 'es',
    body: (value) =>
      dialog(`<h2>Contraseña de aplicación</h2><p>Contraseña</p><p>${value}</p>`, '<button data-mark>Listo</button>'),
  }),
  showing({
    title: 'Brazilian Portuguese',
    lang: 'pt-BR',
    body: (value) =>
      dialog(
        `<h2>Senha de aplicativo</h2><label>Senha<input readonly value="${value}"></label>`,
        '<button data-mark>Concluído</button>',
      ),
  }),
  showing({
    title: 'Japanese',
    lang: 'ja',
    body: (value) =>
      dialog(`<h2>アプリ パスワード</h2><p>パスワード： ${value}</p>`, '<button data-mark>完了</button>'),
  }),
  showing({
    title: 'Dutch',
    lang: 'nl',
    body: (value) =>
      dialog(`<h2>App-wachtwoord</h2><p>Wachtwoord</p><p>${value}</p>`, '<button data-mark>Gereed</button>'),
  }),
  showing({
    title: 'Polish',
    lang: 'pl',
    body: (value) => dialog(`<h2>Hasło aplikacji</h2><p>Hasło</p><p>${value}</p>`, '<button data-mark>Gotowe</button>'),
  }),
  showing({
    title: 'Italian',
    lang: 'it',
    body: (value) => dialog(`<h2>Password dell’app</h2><p>Password</p><p>${value}</p>`, '<button>Fine</button>'),
    hasDone: false,
  }),
  showing({
    title: 'Korean',
    lang: 'ko',
    body: (value) => dialog(`<h2>앱 암호</h2><p>암호</p><p>${value}</p>`, '<button>완료</button>'),
    hasDone: false,
  }),
  showing({
    title: 'Traditional Chinese',
    lang: 'zh-TW',
    body: (value) => dialog(`<h2>應用程式密碼</h2><p>密碼</p><p>${value}</p>`, '<button data-mark>完成</button>'),
  }),
  showing({
    title: 'Hungarian, only the frame is known',
    lang: 'hu',
    body: (value) =>
      dialog(
        `<h2 data-testid="reskin-step-title">Alkalmazásjelszó</h2><p>Jelszó</p><p>${value}</p>`,
        '<button data-testid="reskin-step-next-button" data-mark>Kész</button>',
      ),
  }),
  showing({
    title: 'Hebrew from right to left, only the frame is known',
    lang: 'he',
    body: (value) =>
      `<div dir="rtl">${dialog(`<h2 data-testid="reskin-step-title">סיסמת אפליקציה</h2><p>סיסמה: <bdi>${value}</bdi></p>`, '<button data-testid="reskin-step-next-button" data-mark>סיום</button>')}</div>`,
  }),
];
