import fc from 'fast-check';
import {
  button,
  type Draw,
  dialog,
  field,
  labelled,
  MARK,
  noise,
  PASSWORD,
  pressable,
  securityInfo,
  titled,
  value,
} from './random-parts.ts';
import { WORDS, type Words } from './words.ts';

/** A page made at random: its markup, and what is right on it. */
export interface RandomPage {
  html: string;
  /** The step that is next, whose element carries `data-mark`; `null` where nothing may be pointed at, `any` where that is not the question. */
  step: 'open-app-passwords' | 'create' | 'name-the-password' | 'read-the-password' | 'any' | null;
  /** The password on show. */
  password: string | null;
}

function words(gen: Draw): Words {
  return gen(fc.constantFrom, ...WORDS);
}

/** Pages of each step and of none. */
export const RANDOM_PAGES: Readonly<Record<string, (gen: Draw) => RandomPage>> = {
  'Security info': (gen) => {
    const own = words(gen);
    return { html: `${securityInfo(gen, own, MARK)}${noise(gen, own)}`, step: 'open-app-passwords', password: null };
  },
  'the list of methods': (gen) => {
    const own = words(gen);
    const others = own.others.map((name) => pressable(gen, name, '', gen(fc.constantFrom, '', 'One more way')));
    const bad = gen(fc.constantFrom, '', pressable(gen, `${own.delete} ${own.app}`), pressable(gen, own.password));
    const right = pressable(gen, own.app, MARK, gen(fc.constantFrom, '', 'For apps of old'));
    const cards = [...others, bad, right].map((card) => `<div>${card}</div>`);
    const shuffled = gen(() => fc.shuffledSubarray(cards, { minLength: cards.length }));
    return { html: dialog(gen, own, own.title, shuffled.join('')), step: 'create', password: null };
  },
  'a list without it': (gen) => {
    const own = words(gen);
    const cards = [...own.others, own.password].map((name) => `<div>${pressable(gen, name)}</div>`);
    return { html: dialog(gen, own, own.title, cards.join('')), step: null, password: null };
  },
  'the empty name': (gen) => {
    const own = words(gen);
    const inner = `${field(gen, own, '', MARK)}<p>${button(gen, own.next)}</p>`;
    return { html: dialog(gen, own, own.app, inner), step: 'name-the-password', password: null };
  },
  'the filled name': (gen) => {
    const own = words(gen);
    const inner = `${field(gen, own, 'CloudFinder', '')}<p>${button(gen, own.next, MARK)}</p>`;
    return { html: dialog(gen, own, own.app, inner), step: 'name-the-password', password: null };
  },
  'the password': (gen) => {
    const own = words(gen);
    const password = gen(() => PASSWORD);
    const inner = `${value(gen, own, password)}<p>${button(gen, own.done, MARK)}</p>`;
    return { html: dialog(gen, own, own.app, inner), step: 'read-the-password', password };
  },
  'the password on the page itself': (gen) => {
    const own = words(gen);
    const password = gen(() => PASSWORD);
    const inner = `${titled(gen, own.app)}${labelled(gen, own, password)}<p>${button(gen, own.done, MARK)}</p>`;
    return { html: `<main>${inner}</main>${noise(gen, own)}`, step: 'read-the-password', password };
  },
  'a radio to choose, then Next': (gen) => {
    const own = words(gen);
    const isChosen = gen(fc.boolean);
    const radios = [...own.others, own.app].map((name) => {
      const isRight = name === own.app;
      const mark = isRight && !isChosen ? MARK : '';
      const checked = isRight && isChosen;
      return gen(
        fc.constantFrom,
        `<div ${mark} role="radio" tabindex="0" aria-checked="${checked}"><b>${name}</b><div>One way</div></div>`,
        `<label ${mark}><input type="radio" name="m" style="position:absolute;opacity:0" ${checked ? 'checked' : ''}>${name}</label>`,
        `<div ${mark} role="option" tabindex="0" aria-selected="${checked}">${name}</div>`,
      );
    });
    const next = button(gen, own.next, isChosen ? MARK : '');
    return { html: dialog(gen, own, own.title, `${radios.join('')}<p>${next}</p>`), step: 'create', password: null };
  },
  'a secret of another method': (gen) => {
    const own = words(gen);
    const secret = gen(() => PASSWORD);
    const text = gen(fc.constantFrom, `<p>${secret}</p>`, `<p>Key: ${secret}</p>`, `<code>${secret}</code>`);
    const [other] = own.others;
    return { html: dialog(gen, own, other, `${text}${button(gen, own.done)}`), step: 'any', password: null };
  },
  'another secret': (gen) => {
    const own = words(gen);
    const secret = gen(() => PASSWORD);
    const [other] = own.others;
    const text = gen(
      fc.constantFrom,
      `<p>${secret}</p>`,
      `<code>${secret}</code>`,
      `<input readonly value="${secret}">`,
    );
    const inner = `<canvas width="120" height="120"></canvas>${text}<p>${button(gen, own.next)}</p>`;
    return { html: dialog(gen, own, other, inner), step: 'any', password: null };
  },
};
