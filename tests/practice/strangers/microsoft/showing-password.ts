import { captured, documentOf, type StrangerPage } from '../stranger-page.ts';

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const LAYER =
  '.layer{position:fixed;inset:0;background:#0006}.box{position:absolute;left:20%;top:8%;width:560px;background:#fff;padding:24px}';
const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** Sixteen letters, others for each number. */
function secret(seed: number): string {
  return Array.from(
    { length: 16 },
    (_, place) => LETTERS[(seed * 7 + place * ((seed % 9) + 3) + place * place) % 20],
  ).join('');
}

let count = 0;

interface Telling {
  title: string;
  lang?: string;
  url?: string;
  style?: string;
  password?: string;
  accounts?: (string | null)[];
  /** Without one, nothing that leads on can be known. */
  hasDone?: boolean;
  body(password: string): string;
}

/** A page that shows a password of its own. */
export function showing({
  title,
  lang = 'en',
  url = URL_G3,
  style = '',
  password,
  accounts,
  hasDone = true,
  body,
}: Telling): StrangerPage {
  const value = password ?? secret(++count);
  return {
    title,
    url,
    html: documentOf(body(value), { lang, style: LAYER + style }),
    moments: captured(value, accounts, hasDone ? undefined : null),
  };
}

/** A dialog over the whole page. */
export const dialog = (inside: string, done = '<button data-mark>Done</button>'): string =>
  `<div class="layer"><div class="box" role="dialog" aria-modal="true">${inside}${done}</div></div>`;
