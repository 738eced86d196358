import { afterEach, expect, it, vi } from 'vitest';
import { changesLayers } from '../../../utils/look/changes-layers';
import { hasNewPasswordText } from '../../../utils/password/has-new-password-text';
import { looksLikePassword } from '../../../utils/password/password-token';
import { readPassword } from '../../../utils/password/read-password';
import { watchPage } from '../../../utils/watch/watch-page';
import { waitFor } from '../wait-for';

const P = 'qwrtzplkjhgfdsay';
let stop = new AbortController();

afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.innerHTML = '';
});

function watch({ isExpecting = false, onChange = () => {} }: { isExpecting?: boolean; onChange?: () => void } = {}) {
  const seen: string[] = [];
  const changes = vi.fn<() => void>(onChange);
  const texts = vi.fn<() => boolean>(() => {
    const sight = readPassword(document, { name: 'CloudFinder' });
    if (sight.kind === 'one') seen.push(sight.reading.value);
    return sight.kind === 'one';
  });
  watchPage(
    document,
    {
      onChange: changes,
      isUrgent: changesLayers,
      texts: { isNewIn: hasNewPasswordText, isIn: looksLikePassword, onText: texts },
      isExpectingPassword: () => isExpecting,
    },
    stop.signal,
  );
  return { seen, changes, texts };
}

/** One turn of the microtask queue: mutation observers have run, no frame has. */
const turn = () => Promise.resolve();

/** Changes the text node itself, as frameworks do. */
function writeInto(selector: string): void {
  const node = document.querySelector(selector)?.firstChild;
  if (node instanceof Text) node.data = P;
}

it('looks once at the start', async () => {
  const { changes } = watch();
  await waitFor(() => expect(changes).toHaveBeenCalledTimes(1));
});

it.each([
  ['added', () => document.body.insertAdjacentHTML('beforeend', `<main>Password: ${P}</main>`)],
  ['written into a text node', () => writeInto('#v')],
  [
    'between other texts without a blank',
    () =>
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div role="dialog"><p>Name: CloudFinder</p><div>Password</div><b>${P}</b><button>Done</button></div>`,
      ),
  ],
  ['shown by an attribute', () => document.querySelector('#h')?.removeAttribute('hidden')],
  [
    'built letter by letter',
    () => {
      for (const letter of P)
        document.querySelector('#l')?.append(Object.assign(document.createElement('span'), { textContent: letter }));
    },
  ],
  ['in an input’s attribute', () => document.querySelector('#i')?.setAttribute('value', P)],
])('reads in the same task what is %s, before any frame', async (_how, act) => {
  document.body.innerHTML = `<div><b>Password:</b> <span id="v">…</span><p id="l"></p><p id="h" hidden>Password: ${P}</p></div><label>Password<input id="i" readonly></label>`;
  const { seen } = watch();
  act();
  await turn();
  expect(new Set(seen)).toStrictEqual(new Set([P]));
});

it('reads one that is gone again at once', async () => {
  const { seen } = watch();
  document.body.innerHTML = `<div role="dialog">Password: ${P}</div>`;
  await turn();
  document.body.innerHTML = '';
  await turn();
  expect(seen).toStrictEqual([P]);
});

it('reads in one of the next frames what only fades in, without another look', async () => {
  const { seen } = watch();
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.animate({ opacity: [0, 0, 1] }, 80);
  dialog.role = 'dialog';
  dialog.textContent = `Password: ${P}`;
  await turn();
  expect(seen).toStrictEqual([]);
  await waitFor(() => expect(seen).toStrictEqual([P]));
});

it('gives up a text that is none', async () => {
  const { texts } = watch();
  document.body.innerHTML = `<p hidden>Password: ${P}</p>`;
  for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
  const calls = texts.mock.calls.length;
  expect(calls).toBeGreaterThan(1);
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  expect(texts).toHaveBeenCalledTimes(calls);
});

it('sees into open shadow roots, also ones added later', async () => {
  const { seen } = watch();
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  await turn();
  root.innerHTML = `<p>Password: ${P}</p>`;
  await turn();
  expect(seen).toStrictEqual([P]);
});

it('notices a value that a script set, while a password is expected', async () => {
  document.body.innerHTML = '<div role="dialog"><label>Password<input readonly></label></div>';
  const { seen, changes } = watch({ isExpecting: true });
  await waitFor(() => expect(changes).toHaveBeenCalled());
  const input = document.querySelector('input');
  if (input) input.value = P;
  await waitFor(() => expect(seen).toStrictEqual([P]));
});

it('leaves values alone while none is expected', async () => {
  document.body.innerHTML = '<div role="dialog"><label>Password<input readonly></label></div>';
  const { seen, changes } = watch();
  await waitFor(() => expect(changes).toHaveBeenCalled());
  const input = document.querySelector('input');
  const get = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  expect(get).not.toHaveBeenCalled();
  get.mockRestore();
  expect(input).not.toBeNull();
  expect(seen).toStrictEqual([]);
});

it('ignores what we do ourselves', async () => {
  const { changes, texts } = watch();
  await waitFor(() => expect(changes).toHaveBeenCalledTimes(1));
  const ours = document.documentElement.appendChild(document.createElement('app-password-courier'));
  ours.setAttribute('class', 'x');
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  ours.remove();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(changes).toHaveBeenCalledTimes(1);
  expect(texts).not.toHaveBeenCalled();
});

it('does not take ordinary words for news', async () => {
  const { texts } = watch();
  document.body.innerHTML =
    '<main><h1>Security info</h1><p>Microsoft Authenticator, adele@contoso.onmicrosoft.com</p></main>';
  await turn();
  expect(texts).not.toHaveBeenCalled();
});

it('coalesces a storm of changes and never misses the last one', async () => {
  let last = '';
  const { changes } = watch({ onChange: () => void (last = document.body.textContent ?? '') });
  for (let round = 0; round < 60; round++) {
    document.body.textContent = `round ${round}`;
    await Promise.resolve();
  }
  expect(changes.mock.calls.length).toBeLessThan(5);
  await waitFor(() => expect(last).toBe('round 59'));
});

it('rests in proportion to what a look costs', async () => {
  const starts: number[] = [];
  const { changes } = watch({
    onChange: () => {
      starts.push(performance.now());
      while (performance.now() - (starts.at(-1) ?? 0) < 40);
    },
  });
  const churn = setInterval(() => (document.body.textContent = String(Math.random())), 1);
  await waitFor(() => expect(changes.mock.calls.length).toBeGreaterThanOrEqual(3));
  clearInterval(churn);
  const gaps = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(200);
});

it.each([
  [
    'a dialog comes',
    () => document.body.insertAdjacentHTML('beforeend', '<div role="dialog">Add a method</div>'),
    true,
  ],
  ['one goes with what holds it', () => document.querySelector('main')?.remove(), true],
  ['one is shown', () => document.querySelector('main')?.removeAttribute('hidden'), true],
  ['anything else changes', () => document.body.insertAdjacentHTML('beforeend', '<p>News</p>'), false],
])('rests after a long look, and less where it must: %s', async (_what, act, isCut) => {
  document.body.innerHTML = '<main hidden><div role="dialog">Methods</div></main>';
  const order: string[] = [];
  watch({
    onChange: () => {
      order.push('look');
      const start = performance.now();
      while (performance.now() - start < 200);
    },
  });
  await waitFor(() => expect(order).toStrictEqual(['look']));
  // The rest is as long as the look, 200 ms, or 1,500; the clock is the same for both.
  setTimeout(() => order.push('later'), 900);
  document.body.insertAdjacentHTML('beforeend', '<p>News</p>');
  await turn();
  act();
  await waitFor(() => expect(order.length).toBeGreaterThanOrEqual(3));
  expect(order.slice(0, 3)).toStrictEqual(isCut ? ['look', 'look', 'later'] : ['look', 'later', 'look']);
});

it('leaves nothing behind when stopped', async () => {
  const { changes, texts } = watch({ isExpecting: true });
  await waitFor(() => expect(changes).toHaveBeenCalled());
  stop.abort();
  const count = changes.mock.calls.length;
  document.body.innerHTML = `<p>Password: ${P}</p>`;
  document.dispatchEvent(new Event('focusin'));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(changes).toHaveBeenCalledTimes(count);
  expect(texts).not.toHaveBeenCalled();
});
