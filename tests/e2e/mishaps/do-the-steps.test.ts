import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForNoOverlay, waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';

const mishaps = useMishaps();

it('does the steps of Create one after another, visibly, to a held password', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft, server } = stage;
  await switchOn(stage);
  for (const step of ['open-app-passwords', 'create', 'name-the-password'] as const) {
    await waitForStep(microsoft, step, 'pointing');
  }
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await courier.waitForBadge('1');
  expect(server.microsoft.shown).toMatchObject([{ name: 'CloudFinder' }]);
});

it('goes on in x360Cloud, once the password is sent, to the filled form of its own row, and leaves Submit', async () => {
  const stage = await mishaps.beginBoth();
  const { courier, microsoft, x360cloud, server } = stage;
  await switchOn(stage);
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await courier.waitForBadge('1');
  // Nobody looks at it yet.
  expect(x360cloud.url()).not.toContain('settings');
  const popup = await courier.openPopup(microsoft);
  await popup.press('Send to x360Cloud');
  for (const step of ['open-manage-services', 'open-credentials'] as const) {
    expect((await waitForStep(x360cloud, step, 'pointing')).text).toContain('contoso.onmicrosoft.com');
  }
  await waitForRing(x360cloud, 'submit');
  expect(server.x360cloud.received).toEqual([]);
  await asPerson.click(x360cloud, 'submit');
  await courier.waitForBadge('');
  const [shown] = server.microsoft.shown;
  expect(server.x360cloud.received).toMatchObject([
    { tenant: 'contoso.onmicrosoft.com', purpose: 'change', password: shown?.password },
  ]);
  const { text, buttons } = await waitForStep(x360cloud, 'submit', 'words');
  expect(text).toContain('contoso.onmicrosoft.com');
  expect(buttons.map(({ name }) => name)).toContain('Next client');
  // The account that is done gets no second password, unless the person begins one.
  await waitForStep(microsoft, 'submit', 'words');
  expect(server.microsoft.shown).toHaveLength(1);
  await pressInBubble(x360cloud, 'Stop');
  await waitForNoOverlay(x360cloud);
});

it('does not stop at a success that the page announces, and goes on where the bubble leads', async () => {
  const stage = await mishaps.beginBoth();
  const { courier, microsoft, x360cloud } = stage;
  await microsoft.evaluate(() => {
    const toast = document.createElement('div');
    toast.setAttribute('role', 'alert');
    toast.textContent = "App password created. You can't see the old one again.";
    document.body.append(toast);
  });
  await switchOn(stage);
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await courier.waitForBadge('1');
  const { text } = await waitUntil('what comes next', async () => {
    const seen = await waitForStep(microsoft, 'read-the-password', 'captured');
    return seen.text.includes('Go to x360Cloud') ? { is: seen } : { not: `it says "${seen.text}"` };
  });
  expect(text).not.toContain('App password created');
  await pressInBubble(microsoft, 'Go to x360Cloud');
  // Open, and nothing sent: that is the popup's.
  await waitForRing(x360cloud, 'fill-credentials');
  expect(
    await x360cloud.$eval('.modal input[name="password"]', (field) => field instanceof HTMLInputElement && field.value),
  ).toBe('');
});

it('stops at Esc', async () => {
  const stage = await mishaps.begin({ options: { delayMs: 400 } });
  const { microsoft, server } = stage;
  await switchOn(stage);
  await waitForStep(microsoft, 'create', 'pointing');
  await microsoft.keyboard.press('Escape');
  await waitForSwitchedOff(stage);
  expect(server.microsoft.shown).toEqual([]);
});

it('stops by itself where a step is not there', async () => {
  const stage = await mishaps.begin({ options: { withoutAppPassword: true } });
  const { microsoft } = stage;
  await switchOn(stage);
  await waitForStep(microsoft, 'create', 'stuck');
  await waitForSwitchedOff(stage);
});

it('stops by itself at an error of the page', async () => {
  const stage = await mishaps.begin({ options: { limitReached: true } });
  const { microsoft, server } = stage;
  await switchOn(stage);
  await waitForStep(microsoft, 'name-the-password');
  await microsoft.waitForSelector('[data-testid="message-bar-error"]', { visible: true });
  await waitForSwitchedOff(stage);
  expect(server.microsoft.shown).toEqual([]);
});

async function switchOn(stage: CreateStage): Promise<void> {
  await startGuide(stage);
  const popup = await stage.courier.openPopup(stage.microsoft);
  await popup.page.locator('[role="switch"]').click();
  await popup.close();
  await stage.microsoft.bringToFront();
}

/** The switch in the popup is off again. */
async function waitForSwitchedOff({ courier, microsoft }: CreateStage): Promise<void> {
  const popup = await courier.openPopup(microsoft);
  await waitUntil('the switch to be off', async () => {
    const isOn = await popup.page.$eval('[role="switch"]', (box) => box instanceof HTMLInputElement && box.checked);
    return isOn ? { not: 'it is on' } : { is: undefined };
  });
  await popup.close();
}
