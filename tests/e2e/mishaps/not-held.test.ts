import { expect, it } from 'vitest';
import { createPassword } from '../harness/hold-password.ts';
import { waitForStep } from '../harness/overlay.ts';
import '../harness/extension-chrome.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { readSession, writeSession } from '../harness/session.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { heldPasswords } from '../harness/vault.ts';
import { waitUntil } from '../harness/wait-until.ts';

// A password is on the screen and cannot be held: that is said at once, and it is held as soon as it can be.

const mishaps = useMishaps();

it('is held once the browser’s store works again', async () => {
  const stage = await beginGuided();
  const { courier, microsoft } = stage;
  const mend = await breakStore(stage);
  await createPassword(microsoft);
  await waitForWords(stage, 'Not held: do not close this dialog. The guide tries again by itself.');
  expect(await heldPasswords(courier)).toEqual([]);
  await mend();
  await waitForCapture(stage);
});

it('is held once there is room, which one act makes', async () => {
  const stage = await beginGuided();
  const { courier, microsoft } = stage;
  await createPassword(microsoft);
  await waitForCapture(stage);
  await fillStore(stage);
  await microsoft.reload();
  await createPassword(microsoft);
  await waitForWords(stage, 'Not held: do not close this dialog. There is no room for another password');
  const popup = await courier.openPopup(microsoft);
  await popup.press('Forget all passwords');
  await popup.close();
  await waitForCapture(stage);
  expect(await heldPasswords(courier)).toHaveLength(1);
});

async function beginGuided(): Promise<CreateStage> {
  const stage = await mishaps.begin();
  await startGuide(stage);
  await waitForStep(stage.microsoft, 'open-app-passwords', 'pointing');
  return stage;
}

/** Lets the browser refuse to store anything; resolves with the way back. */
async function breakStore({ courier }: CreateStage): Promise<() => Promise<unknown>> {
  const worker = await courier.background.worker();
  await worker.evaluate(() => {
    const { session } = chrome.storage;
    const former = session.set.bind(session);
    session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    Reflect.set(globalThis, 'mendStore', () => void (session.set = former));
  });
  return () => worker.evaluate(() => (Reflect.get(globalThis, 'mendStore') as () => void)());
}

/** As many as are ever held: the one that is held, under other names. */
async function fillStore({ courier }: CreateStage): Promise<void> {
  const { state, ...rest } = (await readSession(courier)) as { state: { held: { id: string }[] } };
  const [first] = state.held;
  if (!first) throw new Error('Nothing is held to be copied.');
  const held = Array.from({ length: 20 }, (_, at) => (at === 0 ? first : { ...first, id: `copy-${at}` }));
  const secrets = held.map(({ id }, at) => [
    `secret:${id}`,
    at === 0 ? Reflect.get(rest, `secret:${id}`) : `copyofpassword${at}`,
  ]);
  await writeSession(courier, { ...rest, ...Object.fromEntries(secrets), state: { ...state, held } });
}

function waitForWords({ microsoft }: CreateStage, words: string): Promise<true> {
  return waitUntil(`the bubble to say "${words}"`, async () => {
    const seen = await readOverlay(microsoft);
    return seen?.text.includes(words) ? { is: true } : { not: `it says "${seen?.text}"` };
  });
}

async function waitForCapture({ courier, microsoft, server }: CreateStage): Promise<void> {
  await waitForStep(microsoft, 'read-the-password', 'captured');
  expect(await heldPasswords(courier)).toContain(server.microsoft.shown.at(-1)?.password);
}
