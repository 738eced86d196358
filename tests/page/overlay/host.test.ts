import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { waitFor } from '../wait-for';
import { pressAt, pressReachKey } from './press';
import { type SeenOverlay, seeOverlay, showPage, viewOn } from './see-overlay';

const PAGE = '<main id="main"><button id="target" style="margin: 120px">Add</button></main>';

/** Red, green and blue of the window's pixel at a point. */
async function readPixel(x: number, y: number): Promise<number[]> {
  const base64: string = await page.screenshot({ save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  return [...(context?.getImageData(x * scale, y * scale, 1, 1).data ?? [])].slice(0, 3);
}

/** Whether a press in the middle of the bubble would meet it, and nothing of the page's. */
function isOnTop({ bubble, host }: SeenOverlay): boolean {
  const { x, y, width, height } = bubble().getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === host;
}

test('stands in a closed room of its own under the root element', () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(PAGE)));
  expect(overlay.host.parentElement).toBe(document.documentElement);
  expect(overlay.host.localName).toBe('app-password-courier');
  expect(overlay.host.shadowRoot).toBeNull();
  expect(overlay.host.matches(':popover-open')).toBe(true);
});

test('changes nothing of the page, and leaves nothing', async () => {
  const target = showPage(PAGE);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  await pressReachKey();
  await userEvent.keyboard('{Tab}{Escape}');
  overlay.render(viewOn(null, { state: 'stuck' }));
  overlay.end();
  changes.push(...observer.takeRecords());
  observer.disconnect();
  const strange = changes.filter(({ target: changed, addedNodes, removedNodes }) => {
    const nodes = [...addedNodes, ...removedNodes];
    return changed !== overlay.host && !(nodes.length > 0 && nodes.every((node) => node === overlay.host));
  });
  expect(strange).toEqual([]);
  expect(document.querySelector('app-password-courier')).toBeNull();
});

test('after the end no key, press or timer of ours is left', async () => {
  const target = showPage('<input id="target">');
  const overlay = seeOverlay();
  overlay.render(viewOn(target));
  overlay.end();
  const heard: string[] = [];
  document.addEventListener('keydown', (event) => heard.push(event.code), { once: true });
  target.focus();
  await userEvent.keyboard('{Escape}');
  overlay.render(viewOn(target));
  expect(heard).toEqual(['Escape']);
  expect(overlay.host.isConnected).toBe(false);
});

test('the page cannot style it away', () => {
  const overlay = seeOverlay();
  const target = showPage(`${PAGE}<style>app-password-courier, * { display: none !important; opacity: 0 !important }
    html, body, main, button { display: block !important; opacity: 1 !important }</style>`);
  overlay.render(viewOn(target));
  overlay.host.style.cssText =
    'display: none !important; transform: translateX(9999px) !important; opacity: 0 !important';
  expect(overlay.bubble().checkVisibility({ opacityProperty: true })).toBe(true);
  expect(overlay.bubble().getBoundingClientRect().left).toBeLessThan(innerWidth);
});

test.each([
  ['removed', (host: HTMLElement) => host.remove()],
  ['moved', (host: HTMLElement) => document.body.append(host)],
  ['closed', (host: HTMLElement) => host.hidePopover()],
  ['made inert', (host: HTMLElement) => host.setAttribute('inert', '')],
  ['stripped', (host: HTMLElement) => host.removeAttribute('popover')],
])('comes back when it is %s', async (_, harm) => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(PAGE)));
  harm(overlay.host);
  await waitFor(() => expect(isOnTop(overlay)).toBe(true));
  expect(overlay.losses).toEqual([]);
});

test('gives up after a few returns, and says why', async () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(PAGE)));
  const remover = new MutationObserver(() => document.querySelector('app-password-courier')?.remove());
  remover.observe(document.documentElement, { childList: true });
  overlay.host.remove();
  await waitFor(() => expect(overlay.losses).toEqual(['removed']));
  remover.disconnect();
  expect(overlay.host.isConnected).toBe(false);
  overlay.render(viewOn(document.querySelector('#target')));
  expect(overlay.host.isConnected).toBe(false);
});

const LAYERS = `${PAGE}<dialog id="dialog" style="width: 90vw; height: 90vh"><input id="field"><p>Text</p></dialog>
  <div id="menu" popover style="position: fixed; inset: 0; width: 100vw; height: 100vh">Menu</div>`;

test('rises above a popover that opens later', async () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(LAYERS)));
  document.querySelector<HTMLElement>('#menu')?.showPopover();
  await waitFor(() => expect(isOnTop(overlay)).toBe(true));
  expect(document.querySelector('#menu:popover-open')).not.toBeNull();
  expect(overlay.losses).toEqual([]);
});

test('rises above a popover inside a shadow tree', async () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(`${PAGE}<div id="widget"></div>`)));
  const room = document.querySelector('#widget')?.attachShadow({ mode: 'open' });
  if (room) room.innerHTML = '<div popover style="position: fixed; inset: 0; width: 100vw; height: 100vh">Menu</div>';
  room?.querySelector<HTMLElement>('div')?.showPopover();
  await waitFor(() => expect(isOnTop(overlay)).toBe(true));
});

test('behind a modal dialog the mouse and the keys still act, and the dialog keeps the focus', async () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(LAYERS)));
  const dialog = document.querySelector<HTMLDialogElement>('#dialog');
  const clicks: Event[] = [];
  dialog?.addEventListener('click', (event) => clicks.push(event));
  dialog?.showModal();
  await waitFor(() => expect(overlay.host.matches(':popover-open')).toBe(true));
  // What it pointed at lies beneath the dialog: it leaves that, and stands still then.
  await waitFor(() => expect(overlay.bubble().textContent).toContain('The page lies over what to press'));
  await pressAt(overlay.button('I am stuck'));
  expect(overlay.actions).toEqual(['stuck']);
  expect(clicks).toEqual([]);
  await pressReachKey();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(overlay.actions).toEqual(['stuck', 'looks-different']);
  await userEvent.keyboard('{Escape}');
  expect(dialog?.open).toBe(true);
  await userEvent.keyboard('x');
  expect(document.querySelector<HTMLInputElement>('#field')?.value).toBe('x');
  dialog?.close();
});

test('is painted above a modal dialog', async () => {
  const overlay = seeOverlay();
  overlay.render(viewOn(showPage(LAYERS)));
  document.querySelector<HTMLDialogElement>('#dialog')?.showModal();
  // Inert, it cannot be hit: what is painted tells.
  await waitFor(async () => {
    const { x, y, height } = overlay.button('Do it for me').getBoundingClientRect();
    expect(await readPixel(x + 6, y + height / 2)).toEqual([0x1f, 0x3a, 0x8a]);
  });
});

test('a press beside the bubble is the page’s', async () => {
  const overlay = seeOverlay();
  const target = showPage(PAGE);
  const clicks: Event[] = [];
  target.addEventListener('click', (event) => clicks.push(event));
  overlay.render(viewOn(target));
  await pressAt(target);
  expect(clicks).toHaveLength(1);
  expect(overlay.actions).toEqual([]);
});
