import { it } from 'vitest';
import { useStage } from './harness/use-stage.ts';
import { waitUntil } from './harness/wait-until.ts';
import { waitForText } from './options/open-options.ts';

const stage = useStage({ isPrivate: false });

it('the popup makes room for the side panel, which follows the tab in front', async () => {
  const { courier, microsoft, x360cloud } = stage.now();
  const popup = await courier.openPopup(microsoft);
  await popup.press('Keep open beside the page');
  const target = await waitUntil('the side panel to open', async () => {
    const found = courier.browser.targets().find((one) => one.url().endsWith('/sidepanel.html'));
    return found ? { is: found } : { not: 'no side panel is there' };
  });
  await waitUntil('the popup to close', async () => (popup.isOpen() ? { not: 'it is open' } : { is: true }));
  const panel = await target.asPage();
  // A panel stands within the browser's window; a small window is all page.
  await panel.waitForFunction(() => window.outerWidth > window.innerWidth + 100);
  await waitForText(panel, 'Did you get to the password on your own?');
  await x360cloud.bringToFront();
  await waitUntil('the panel to follow', async () => {
    const text = await panel.evaluate(() => document.body.innerText);
    return text.includes('Did you get to the password') ? { not: text } : { is: text };
  });
  await microsoft.bringToFront();
  await waitForText(panel, 'Did you get to the password on your own?');
});
