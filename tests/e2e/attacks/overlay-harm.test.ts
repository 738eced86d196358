import type { Page } from 'puppeteer';
import { beforeEach, describe, expect, it } from 'vitest';
import { waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { startGuide } from '../harness/start-guide.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { useAttack } from './use-attack.ts';

// CLK: pages that style away, cover, close or fight what is ours, and pages that do not let go of the focus.

const attack = useAttack(async (now) => {
  await startGuide(now);
});

beforeEach(async () => {
  const { microsoft } = attack.now();
  await microsoft.reload();
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
});

/** Which pixels the bubble's inside has, its edges left out. */
async function paintBubble(page: Page): Promise<string> {
  const bubble = (await readOverlay(page))?.bubble;
  if (!bubble) throw new Error('there is no bubble');
  const clip = { x: bubble.x + 12, y: bubble.y + 12, width: bubble.width - 24, height: bubble.height - 24 };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** Runs inside the page: the share of pixels that differ to the eye. The edges of letters may be drawn a little otherwise. */
async function shareOfOtherPixels(...paints: string[]): Promise<number> {
  const [one, other] = await Promise.all(
    paints.map(async (paint) => {
      const bytes = Uint8Array.from(atob(paint), (letter) => letter.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data;
    }),
  );
  if (!one || !other || one.length !== other.length) return 1;
  return one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 64).length / one.length;
}

const EVERYTHING = `display: none !important; visibility: hidden !important; opacity: 0 !important;
  filter: opacity(0) !important; clip-path: inset(50%) !important; mask: linear-gradient(transparent, transparent) !important;
  transform: scale(0) !important; translate: -9999px !important; content-visibility: hidden !important;
  z-index: -1 !important; width: 0 !important; height: 0 !important; overflow: hidden !important`;

describe('what a page does once changes nothing of what is seen', () => {
  it.each<[string, (rules: string) => void]>([
    [
      'every rule there is, on the host',
      (rules) => document.head.insertAdjacentHTML('beforeend', `<style>app-password-courier { ${rules} }</style>`),
    ],
    [
      'the same inline',
      (rules) => document.querySelector<HTMLElement>('app-password-courier')?.setAttribute('style', rules),
    ],
    [
      'an animation of the host',
      () => {
        const still = { opacity: 0, transform: 'scale(0)', filter: 'opacity(0)' };
        document.querySelector('app-password-courier')?.animate([still, still], { duration: 1e9 });
      },
    ],
    ['a transparent root element', () => document.documentElement.style.setProperty('opacity', '0.01', 'important')],
    ['a blurred root element', () => document.documentElement.style.setProperty('filter', 'blur(20px)', 'important')],
    ['a clipped root element', () => document.documentElement.style.setProperty('clip-path', 'inset(50%)')],
    [
      'the largest number of all above it',
      () =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div style="position: fixed; inset: 0; z-index: 2147483647; background: red"></div>',
        ),
    ],
    [
      'a popover over everything',
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div id="cover" popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; background: red"></div>',
        );
        document.querySelector<HTMLElement>('#cover')?.showPopover();
      },
    ],
    ['closing it', () => document.querySelector<HTMLElement>('app-password-courier')?.hidePopover()],
  ])('%s', async (_, harm) => {
    const { microsoft } = attack.now();
    const before = await waitUntil('the bubble to stand still', async () => {
      const paints = [await paintBubble(microsoft)];
      for (let more = 0; more < 9; more += 1) {
        await microsoft.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        paints.push(await paintBubble(microsoft));
      }
      const [one = ''] = paints;
      return paints.every((paint) => paint === one) ? { is: one } : { not: 'it changes' };
    });
    await microsoft.evaluate(harm, EVERYTHING);
    const after = await waitUntil('the same bubble', async () => {
      const seen = await paintBubble(microsoft);
      const share = await microsoft.evaluate(shareOfOtherPixels, before, seen);
      return share < 0.01 ? { is: share } : { not: `${share} of it looks different` };
    });
    expect(after).toBeLessThan(0.01);
  });
});

it('an inert page takes the ring off what cannot be pressed, leaves the bubble in sight, and gets it back', async () => {
  const { microsoft } = attack.now();
  await microsoft.evaluate(() => document.documentElement.setAttribute('inert', ''));
  const seen = await waitUntil('the ring to go', async () => {
    const now = await readOverlay(microsoft);
    return now?.ring === null ? { is: now } : { not: `it stands at ${now?.ring.x}` };
  });
  expect(seen.bubble).not.toBeNull();
  await microsoft.evaluate(() => document.documentElement.removeAttribute('inert'));
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
});

describe('a page that fights is given its way, and the popup says so', () => {
  it.each<[string, string, (count: () => void) => void]>([
    [
      'closing it again and again',
      "The page hid the guide's bubble.",
      () => {
        const close = () => {
          const host = document.querySelector<HTMLElement>('app-password-courier');
          if (host?.matches(':popover-open')) host.hidePopover();
        };
        document.addEventListener('toggle', close, true);
        close();
      },
    ],
    [
      'making it inert again and again',
      "The page hid the guide's bubble.",
      () => {
        const host = document.querySelector('app-password-courier');
        if (!host) return;
        new MutationObserver(() => host.hasAttribute('inert') || host.setAttribute('inert', '')).observe(host, {
          attributes: true,
        });
        host.setAttribute('inert', '');
      },
    ],
    [
      'covering it again and again',
      "The page kept covering the guide's bubble.",
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div id="cover" popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh"></div>',
        );
        const cover = document.querySelector<HTMLElement>('#cover');
        const rise = () => {
          if (!document.querySelector('app-password-courier')) return;
          if (cover?.matches(':popover-open')) cover.hidePopover();
          cover?.showPopover();
          requestAnimationFrame(rise);
        };
        rise();
      },
    ],
  ])('%s', async (_, said, fight) => {
    const { courier, microsoft } = attack.now();
    await microsoft.evaluate(() => {
      const host = document.querySelector('app-password-courier');
      const count = (records: MutationRecord[]) => {
        document.body.dataset.changes = String(Number(document.body.dataset.changes ?? 0) + records.length);
      };
      if (host) new MutationObserver(count).observe(host, { attributes: true });
    });
    await microsoft.evaluate(fight, () => undefined);
    await waitUntil('the overlay to be gone', async () =>
      (await microsoft.$('app-password-courier')) ? { not: 'it is there' } : { is: true },
    );
    // Each of a handful of repairs changes a few attributes: nothing loops.
    expect(Number(await microsoft.$eval('body', ({ dataset }) => dataset.changes ?? 0))).toBeLessThan(300);
    const popup = await courier.openPopup(microsoft);
    await popup.waitForText(said);
    await popup.close();
  });
});

it('a page that does not let go of the focus still lets the keys through', async () => {
  const { courier, microsoft } = attack.now();
  await microsoft.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div id="trap"><input id="inner"><button>Inner</button></div>');
    const trap = document.querySelector('#trap');
    const inner = document.querySelector<HTMLElement>('#inner');
    const hold = (event: Event) => {
      if (!(event.target instanceof Node) || trap?.contains(event.target)) return;
      event.stopImmediatePropagation();
      inner?.focus();
    };
    document.addEventListener('focusin', hold, true);
    document.addEventListener('focusout', () => setTimeout(() => inner?.focus()), true);
    inner?.focus();
  });
  await microsoft.keyboard.down('Alt');
  await microsoft.keyboard.down('Shift');
  await microsoft.keyboard.press('KeyC');
  await microsoft.keyboard.up('Shift');
  await microsoft.keyboard.up('Alt');
  const names = (await readOverlay(microsoft))?.buttons.map(({ name }) => name) ?? [];
  for (let at = 0; at < names.indexOf('Pause'); at += 1) await microsoft.keyboard.press('ArrowDown');
  await microsoft.keyboard.press('Enter');
  await waitForStep(microsoft, 'open-app-passwords', 'paused');
  expect(await microsoft.$eval('#inner', (field) => (field as HTMLInputElement).value)).toBe('');
  const popup = await courier.openPopup(microsoft);
  await popup.press('Resume guide');
  await popup.close();
});
