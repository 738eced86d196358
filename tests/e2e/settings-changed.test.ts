import { expect, it } from 'vitest';
import { asPerson } from './harness/as-person.ts';
import { waitForStep } from './harness/overlay.ts';
import { waitForRing } from './harness/ring.ts';
import { startGuide } from './harness/start-guide.ts';
import { useStage } from './harness/use-stage.ts';

const stage = useStage({ isPrivate: false });

interface ExtensionGlobal {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

it('a changed setting reaches an open page, whose bubble stays where it is', async () => {
  const { courier, microsoft } = stage.now();
  await startGuide(stage.now());
  await waitForRing(microsoft, 'open-app-passwords');
  await microsoft.evaluate(() => document.querySelector('app-password-courier')?.setAttribute('data-seen', 'before'));

  const worker = await courier.background.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set({
      settings: { appPasswordName: 'Nightly backup' },
    }),
  );
  await asPerson.click(microsoft, 'open-app-passwords');
  await waitForRing(microsoft, 'create');
  await asPerson.click(microsoft, 'create');
  const { text } = await waitForStep(microsoft, 'name-the-password', 'pointing');
  expect(text).toContain('Nightly backup');
  const seen = await microsoft.$eval('app-password-courier', (host) => host.getAttribute('data-seen'));
  expect(seen).toBe('before');
});
