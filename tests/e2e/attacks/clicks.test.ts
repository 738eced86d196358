import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitForStep } from '../harness/overlay.ts';
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
  const { microsoft } = attack.now();
  const seen = await readOverlay(microsoft);
  expect(seen?.buttons.map(({ name }) => name)).toEqual(expect.arrayContaining(['Do it for me', 'Pause']));
  const opened = await microsoft.evaluate(
    (spots) => {
      const host = document.querySelector('app-password-courier');
      const init = { bubbles: true, composed: true, cancelable: true };
      for (const { x, y } of spots) {
        const at = { ...init, clientX: x, clientY: y, button: 0 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host?.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, at) : new MouseEvent(type, at));
      }
      for (const target of [host, document, window, document.body])
        for (const key of ['Enter', ' ', 'Escape', 'Tab'])
          for (const type of ['keydown', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
      if (host instanceof HTMLElement) {
        host.focus();
        host.click();
      }
      return host?.shadowRoot ?? null;
    },
    seen?.buttons.map(({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })) ?? [],
  );
  // The room of ours stays closed to the page.
  expect(opened).toBeNull();
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  expect(await microsoft.$('[data-answer="create"]')).toBeNull();
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
  for (const name of ['popup.html', 'options.html']) {
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
