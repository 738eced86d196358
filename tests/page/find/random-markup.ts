import fc from 'fast-check';

/** What no description may hold: a password, an address, a name, numbers. */
export const SECRETS = ['qwertyuiopasdfgh', 'jane.doe@contoso.com', 'contoso.onmicrosoft.com', '4711', 'jdoe'];

const CAPTIONS = ['Add', 'Next', 'App password', 'Weiter', 'アプリ', 'Dodaj način prijave', 'Change', ...SECRETS];
const IDS = ['save', 'TextField12', 'add-method', 'reskin-step-next-button', 's2id_autogen3', ':r1:', ...SECRETS];

const control = fc
  .record({
    kind: fc.constantFrom('button', 'a', 'input', 'password', 'div', 'span', 'checkbox', 'row'),
    caption: fc.constantFrom(...CAPTIONS),
    attribute: fc.constantFrom('id', 'data-testid', 'name', 'class', 'aria-label'),
    hook: fc.constantFrom(...IDS),
    value: fc.constantFrom('', ...SECRETS),
  })
  .map(({ kind, caption, attribute, hook, value }) => {
    const own = `${attribute}="${hook}"`;
    if (kind === 'input') return `<label>${caption} <input ${own} value="${value}"></label>`;
    if (kind === 'password') return `<label>${caption} <input type="password" ${own} value="${value}"></label>`;
    if (kind === 'checkbox') return `<label><input type="checkbox" ${own}> ${caption}</label>`;
    if (kind === 'row') return `<div role="row" ${own}>${caption} <input value="${value}" readonly></div>`;
    if (kind === 'a') return `<a href="#" ${own}>${caption}</a>`;
    if (kind === 'div') return `<div tabindex="0" ${own}><b>${caption}</b><p>Something ${value}</p></div>`;
    return `<${kind} ${own}>${caption}</${kind}>`;
  });

const box = fc
  .record({
    tag: fc.constantFrom('div', 'section', 'ul', 'nav', 'form'),
    hook: fc.constantFrom('', ...IDS),
    inside: fc.array(control, { minLength: 1, maxLength: 4 }),
  })
  .map(({ tag, hook, inside }) => `<${tag} data-testid="${hook}">${inside.join('\n')}</${tag}>`);

/** A random page of controls, many of them alike, and which of its elements the person points at. */
export const pointedPages = fc.record({
  html: fc.array(box, { minLength: 1, maxLength: 5 }).map((boxes) => boxes.join('\n')),
  place: fc.nat(200),
});
