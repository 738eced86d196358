import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForNoOverlay, waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';

const mishaps = useMishaps();

// From one tab to the other; how it stops, and Create alone, stand on the stage of the page tests.

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
  // On a busy machine a step may be done before anybody saw it; each that was seen names the tenant.
  const said = new Set<string>();
  await waitUntil('the ring on Submit', async () => {
    const seen = await readOverlay(x360cloud);
    if (seen) said.add(seen.text);
    return seen?.step === 'submit' && seen.ring ? { is: seen } : { not: `it shows ${seen?.step}` };
  });
  expect([...said].filter((text) => !text.includes('contoso.onmicrosoft.com'))).toEqual([]);
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

async function switchOn(stage: CreateStage): Promise<void> {
  await startGuide(stage);
  const popup = await stage.courier.openPopup(stage.microsoft);
  await popup.page.locator('[role="switch"]').click();
  await popup.close();
  await stage.microsoft.bringToFront();
}
