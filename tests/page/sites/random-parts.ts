import fc from 'fast-check';
import type { Words } from './words.ts';

// The parts of a page, each as several people would write it.

/** Draws one of several at random. */
export type Draw = fc.GeneratorValue;

/** What the right element carries. */
export const MARK = 'data-mark';
const BOX = 'position:fixed;top:80px;left:80px;width:420px;background:#fff;border:1px solid';
const GONE = ['display:none', 'visibility:hidden', 'position:absolute;left:-9999px', 'opacity:0', 'transform:scale(0)'];

/** Something to press, as different people write it. */
export function pressable(gen: Draw, caption: string, mark = '', description = ''): string {
  const more = description === '' ? '' : `<br><small>${description}</small>`;
  const below = description === '' ? '' : `<div>${description}</div>`;
  return gen(
    fc.constantFrom,
    `<button ${mark}>${caption}${more}</button>`,
    `<button ${mark} type="button" class="ms-Button"><span class="f"><span>${caption}</span></span>${more}</button>`,
    `<button ${mark}><i aria-hidden="true" data-icon-name="X">&#xE8D7;</i><b>${caption}</b>${below}</button>`,
    `<div ${mark} role="button" tabindex="0"><div>${caption}</div>${below}</div>`,
    `<div ${mark} role="button" tabindex="0"><svg width="9" height="9"><title>Icon</title></svg><h4>${caption}</h4>${below}</div>`,
    `<a ${mark} href="#x" style="display:block;text-transform:uppercase">${caption}${more}</a>`,
    `<a ${mark} href="#x" role="button"><span>${caption}</span>${more}</a>`,
    `<button ${mark} aria-label="${caption}"><span aria-hidden="true">${caption}</span></button>`,
    `<div ${mark} tabindex="0" style="cursor:pointer"><span>${caption}</span>${below}</div>`,
    `<div ${mark} style="cursor:pointer"><p>${caption}</p>${below}</div>`,
    `<button ${mark} aria-label="${caption}, button, 2 of 4">${caption}${below}</button>`,
    `<button ${mark}>${caption} <span class="badge">New</span>${below}</button>`,
    `<button ${mark}><span>${caption.replace(' ', '</span> <span>')}</span>${below}</button>`,
  );
}

/** A button of a dialog's last line. */
export function button(gen: Draw, caption: string, mark = ''): string {
  return gen(
    fc.constantFrom,
    `<button ${mark}>${caption}</button>`,
    `<input ${mark} type="submit" value="${caption}">`,
    `<button ${mark} class="ms-Button--primary"><span>${caption}</span></button>`,
    `<div ${mark} role="button" tabindex="0">${caption}</div>`,
    `<a ${mark} href="javascript:void 0">${caption}</a>`,
  );
}

/** A title. */
export function titled(gen: Draw, title: string): string {
  return gen(
    fc.constantFrom,
    `<h2>${title}</h2>`,
    `<h1>${title}</h1>`,
    `<div role="heading" aria-level="2">${title}</div>`,
    `<header><h2><span>${title}</span></h2></header>`,
    `<div class="title"><strong>${title}</strong></div>`,
    `<h2 data-testid="reskin-step-title">${title}</h2><h3>1 / 2</h3>`,
  );
}

/** Security info, with the button that adds a method. */
export function securityInfo(gen: Draw, words: Words, mark = ''): string {
  const rows = gen(
    fc.constantFrom,
    '',
    `<ul><li>${words.app} <span>Old one</span> <button aria-label="${words.delete} ${words.app}">${words.delete}</button></li></ul>`,
    `<table><tr><td>${words.others[0]}</td><td>+1 555 0100</td><td><button>${words.delete}</button></td></tr></table>`,
  );
  const add = pressable(gen, `${gen(fc.constantFrom, '', '+ ', '+')}${words.add}`, mark);
  return `<main><h1>${words.info}</h1>${add}${rows}</main>`;
}

/** What stands around, and must not matter. */
export function noise(gen: Draw, words: Words): string {
  const gone = gen(fc.constantFrom, ...GONE);
  return gen(
    fc.constantFrom,
    '',
    `<nav><a href="#a">${words.info}</a><a href="#b">${words.next}</a></nav>`,
    `<div style="position:fixed;bottom:0;left:0">We use cookies. <button>Accept</button></div>`,
    `<div style="${gone}" role="dialog"><h2>${words.app}</h2><label>Name <input></label><button>${words.next}</button></div>`,
    `<div style="${gone}" role="dialog"><h2>${words.app}</h2><p>${words.password}: qzkvwmtxnrhbpdzz</p><button>${words.done}</button></div>`,
    `<div role="dialog" style="position:fixed;bottom:0;left:0;background:#036"><p>What is new</p><button>${words.next}</button></div>`,
    `<div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;left:0;background:#eee"><p>We use cookies.</p><button>OK</button></div>`,
    `<div role="alert"></div><div role="status">Saved</div><header><input type="search" placeholder="Search"></header>`,
    `<aside style="position:fixed;bottom:0;right:0;width:150px"><h3>Help</h3><p>About the ${words.app}</p><a href="#h">Learn more</a></aside>`,
  );
}

/** A dialog over Security info, of one kind or another. */
export function dialog(gen: Draw, words: Words, title: string, inner: string): string {
  const content = `${titled(gen, title)}${inner}`;
  const box = gen(
    fc.constantFrom,
    `<div role="dialog" aria-modal="true" style="${BOX}">${content}</div>`,
    `<div class="ms-Layer"><div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" aria-modal="true" style="${BOX}"><div>${content}</div></div></div>`,
    `<div role="dialog" style="${BOX}">${content}</div>`,
    `<dialog data-modal style="top:80px">${content}</dialog>`,
    `<div role="dialog" aria-labelledby="t" style="${BOX}"><div id="t">${title}</div>${inner}</div>`,
    `<div class="fui-DialogSurface" role="alertdialog" aria-modal="true" style="${BOX}">${content}<button aria-label="Close">X</button></div>`,
    `<div style="position:fixed;inset:0;background:#fff"><div>${titled(gen, title)}</div><div>${inner}</div></div>`,
    `<x-host><template shadowrootmode="open"><div role="dialog" aria-modal="true" style="${BOX}">${content}</div></template></x-host>`,
  );
  return `${securityInfo(gen, words)}${noise(gen, words)}${box}`;
}

/** Sixteen letters of which no page speaks. */
export const PASSWORD = fc
  .array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'.split('')), { minLength: 12, maxLength: 12 })
  .map((letters) => `${letters.join('')}qzkx`)
  .filter((text) => new Set(text).size >= 9);

/** A password behind its label. */
export function labelled(gen: Draw, words: Words, password: string): string {
  const label = words.password;
  return gen(
    fc.constantFrom,
    `<p>${label}: ${password}</p>`,
    `<div><b>${label}:</b> ${password}</div>`,
    `<div>${label}</div><div>${password}</div>`,
    `<label>${label} <input readonly value="${password}"></label>`,
    `<label for="v">${label}</label><textarea id="v" readonly>${password}</textarea>`,
    `<dl><dt>Name</dt><dd>CloudFinder</dd><dt>${label}</dt><dd>${password}</dd></dl>`,
    `<p>${label}</p><pre><code>${password}</code></pre>`,
    `<table><tr><th>${label}</th><td>${password}</td></tr></table>`,
    `<p>${label}</p><p>${password.split('').join('<wbr>')}</p>`,
    `<p>${label}</p><p>${password
      .split('')
      .map((letter) => `<span>${letter}</span>`)
      .join('')}</p>`,
    `<div><span>${label}</span><strong>${password}</strong><button aria-label="Copy">c</button></div>`,
    `<p>${label}</p><div role="textbox" aria-readonly="true">&#8203;${password}&nbsp;</div>`,
    `<label>${label} <input disabled value="${password}"></label>`,
    `<div>${label}</div><div contenteditable="false" style="user-select:all">${password}</div>`,
    `<label for="v">${label}</label><input id="v" type="password" readonly value="${password}"><button>Show</button>`,
    `<ul><li>${label}: <kbd>${password}</kbd></li><li>${words.name}: CloudFinder</li></ul>`,
  );
}

/** A password in a dialog that is about nothing else. */
export function value(gen: Draw, words: Words, password: string): string {
  const label = words.password;
  return gen(
    fc.constantFrom,
    labelled(gen, words, password),
    `<p>${password}</p>`,
    `<p>CloudFinder</p><code>${password}</code>`,
    `<div aria-hidden="true">${password}</div><div style="position:absolute;width:1px;height:1px;overflow:hidden">${label}: ${password}</div>`,
    `<p>${label}. Write it down. <b>${password}</b></p>`,
  );
}

/** The field of the name. */
export function field(gen: Draw, words: Words, text: string, mark: string): string {
  return gen(
    fc.constantFrom,
    `<label>${words.name} <input ${mark} value="${text}"></label>`,
    `<label for="n">${words.name}</label><input ${mark} id="n" type="text" value="${text}">`,
    `<input ${mark} type="text" placeholder="${words.name}" value="${text}">`,
    `<table><tr><td>${words.name}:</td><td><input ${mark} value="${text}"></td></tr></table>`,
    `<div>${words.name}</div><input ${mark} aria-label="${words.name}" maxlength="40" value="${text}">`,
  );
}
