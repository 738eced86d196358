import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { manifestKeys } from '../../packages/manifest-keys.ts';
import { useAttack } from './use-attack.ts';

// BLD and PRM: what the build asks for, and what happens where the browser withholds it.

const BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

const REVIEWED = {
  manifest_version: 3,
  incognito: 'spanning',
  permissions: ['activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'sidePanel', 'storage'],
  host_permissions: [
    'https://account.activedirectory.windowsazure.com/*',
    'https://admin.cloud.microsoft/*',
    'https://admin.microsoft.com/*',
    'https://app.cloudfinder.com/*',
    'https://cloudfinder.axcient.com/*',
    'https://entra.microsoft.com/*',
    'https://myaccount.microsoft.com/*',
    'https://mysignins.microsoft.com/*',
    'https://portal.office.com/*',
  ],
  optional_host_permissions: [
    'https://*/*',
    'https://account.activedirectory.windowsazure.cn/*',
    'https://account.activedirectory.windowsazure.us/*',
    'https://myaccount.azure.us/*',
    'https://myaccount.windowsazure.cn/*',
    'https://mysignins.azure.us/*',
    'https://mysignins.windowsazure.cn/*',
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
};

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
});

it('the built manifest asks for what was reviewed, and nothing else', async () => {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(BUILD, 'manifest.json'), 'utf8')));
  expect(Object.keys(manifest).toSorted()).toEqual(manifestKeys('chrome'));
  expect({
    ...manifest,
    permissions: manifest.permissions.toSorted(),
    host_permissions: manifest.host_permissions.toSorted(),
    optional_host_permissions: manifest.optional_host_permissions.toSorted(),
  }).toMatchObject(REVIEWED);
});

it('no built script evaluates text, asks the network, or holds a letter that the browser refuses to load', async () => {
  const files = (await readdir(BUILD, { recursive: true })).filter((file) => file.endsWith('.js'));
  expect(files).toEqual(expect.arrayContaining(['background.js', 'microsoft.js', 'read-page.js', 'x360cloud.js']));
  const texts = await Promise.all(files.map((file) => readFile(join(BUILD, file), 'utf8')));
  const faults = files.flatMap((file, index) =>
    Object.entries(FORBIDDEN)
      .filter(([, pattern]) => pattern.test(texts[index] ?? ''))
      .map(([fault]) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

const FORBIDDEN: Record<string, RegExp> = {
  eval: /\beval\(|new Function\(/,
  network: /\b(?:fetch|importScripts|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\(/,
  'a non-character': /\p{Noncharacter_Code_Point}/u,
};

const attack = useAttack(undefined, { hasOwnBrowser: true });

it('where the browser withholds a host, the popup asks for it, and nothing runs there', async () => {
  const { courier, microsoft } = attack.now();
  const settings = await courier.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(options: object): Promise<void> };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, courier.extensionId);
  await settings.close();
  const popup = await courier.openPopup(microsoft);
  const text = await popup.waitForText('Your permission is needed');
  expect(text).toContain('mysignins.microsoft.com');
  expect(await popup.buttons()).toContain('Allow on these pages');
});
