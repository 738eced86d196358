import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { centreOf } from '../harness/find-button.ts';
import { findStillButton, waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { startGuide } from '../harness/start-guide.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { useAttack } from './use-attack.ts';

// CLK: pages that press, hide or take away what is ours, or load it themselves.

const BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');
const attack = useAttack(async (now) => {
  await startGuide(now);
  await waitForStep(now.microsoft, 'open-app-passwords', 'pointing');
});

it("a page's own clicks and keys press nothing of ours", async () => {
  const { courier, microsoft } = attack.now();
  const spot = centreOf(await waitUntil('the button Pause', () => findStillButton(microsoft, 'Pause')));
  const names = (await readOverlay(microsoft))?.buttons.map(({ name }) => name) ?? [];
  const opened = await microsoft.evaluate(
    ({ x, y }, downs) => {
      const host = document.querySelector('app-password-courier');
      const init = { bubbles: true, composed: true, cancelable: true };
      const at = { ...init, clientX: x, clientY: y, detail: 1 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host?.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, at) : new MouseEvent(type, at));
      // Where the page keeps the focus, our keys move and press by themselves.
      document.body.insertAdjacentHTML('beforeend', '<input id="inner">');
      const inner = document.querySelector<HTMLElement>('#inner');
      const trap = new AbortController();
      const hold = ({ target }: Event) => target !== inner && inner?.focus();
      document.addEventListener('focusin', hold, { capture: true, signal: trap.signal });
      inner?.focus();
      const keys = [
        { code: 'KeyC', key: 'C', altKey: true, shiftKey: true },
        ...Array.from({ length: downs }, () => ({ code: 'ArrowDown', key: 'ArrowDown' })),
        { code: 'Enter', key: 'Enter' },
      ];
      for (const key of keys)
        for (const type of ['keydown', 'keyup']) inner?.dispatchEvent(new KeyboardEvent(type, { ...init, ...key }));
      trap.abort();
      inner?.remove();
      if (host instanceof HTMLElement) {
        host.focus();
        host.click();
      }
      return host?.shadowRoot ?? null;
    },
    spot,
    names.indexOf('Pause'),
  );
  // The room of ours stays closed to the page.
  expect(opened).toBeNull();
  // A guide that was paused says so here: the popup asks after all that the page has told.
  const popup = await courier.openPopup(microsoft);
  await popup.waitForText((text) => /Pause guide|Resume guide/.test(text));
  expect(await popup.buttons()).toContain('Pause guide');
  await popup.close();
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');

  // The spot was the right one: the person's own press there does it.
  await microsoft.mouse.click(spot.x, spot.y);
  await waitForStep(microsoft, 'open-app-passwords', 'paused');
  const resuming = await courier.openPopup(microsoft);
  await resuming.press('Resume guide');
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  await resuming.close();
});

it('a page can load none of our files', async () => {
  const { courier, microsoft } = attack.now();
  const files = (await readdir(BUILD, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1));
  expect(files).toContain('popup.html');
  const urls = files.map((file) => `chrome-extension://${courier.extensionId}/${file}`);
  const loaded = await microsoft.evaluate(async (all) => {
    const got: string[] = [];
    for (const url of all) {
      await fetch(url)
        .then(() => got.push(`fetched ${url}`))
        .catch(() => undefined);
      await new Promise<void>((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => {
          got.push(`image ${url}`);
          resolve();
        });
        image.addEventListener('error', () => resolve());
        image.src = url;
      });
      await new Promise<void>((resolve) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.addEventListener('load', () => {
          got.push(`ran ${url}`);
          resolve();
        });
        script.addEventListener('error', () => resolve());
        script.src = url;
        document.head.append(script);
      });
    }
    return got;
  }, urls);
  expect(loaded).toEqual([]);
});

it('a page can frame none of our pages', async () => {
  const { courier, microsoft } = attack.now();
  const framed = await courier.page('https://evil.test/');
  for (const name of ['popup.html', 'sidepanel.html', 'options.html']) {
    const src = `chrome-extension://${courier.extensionId}/${name}`;
    await framed.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      const settled = new Promise<void>((resolve) => {
        frame.addEventListener('load', () => resolve(), { once: true });
        frame.addEventListener('error', () => resolve(), { once: true });
      });
      document.body.append(frame);
      await settled;
    }, src);
  }
  const texts = await Promise.all(
    framed
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')),
  );
  expect(texts.join('\n')).not.toMatch(/App Password Courier|Start guide|Keep a password for/);
  await framed.close();
  await microsoft.bringToFront();
});

it('a page that takes the overlay away for good is reported in the popup', async () => {
  const { courier, microsoft } = attack.now();
  await microsoft.evaluate(() => {
    new MutationObserver(() => document.querySelector('app-password-courier')?.remove()).observe(
      document.documentElement,
      { childList: true },
    );
    document.querySelector('app-password-courier')?.remove();
  });
  await waitUntil('the overlay to be gone', async () =>
    (await microsoft.$('app-password-courier')) ? { not: 'it is there' } : { is: true },
  );
  const popup = await courier.openPopup(microsoft);
  expect(await popup.waitForText("The page removed the guide's bubble.")).toContain('Pause guide');
  await popup.close();
});
