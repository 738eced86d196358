import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { createPassword } from '../harness/hold-password.ts';
import { waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { startGuide } from '../harness/start-guide.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { useAttack } from './use-attack.ts';

// XSS: pages that write markup, quotes, turned-around and invisible letters where the extension shows texts.

const BEACON = 'https://evil.test/beacon';
const MARKUP = `<img src="${BEACON}" onerror="document.title='hacked'"><script>document.title='hacked'</script>`;
const ACCOUNT = `"'><svg onload=alert(1)>@contoso.onmicrosoft.com`;
/** Turns the reading direction around, so that a name could end in another domain than it seems to. */
const TURN = '\u202E';

const attack = useAttack();

/** Fails where a page of ours took a text for more than a text. */
async function expectTextOnly(page: Page): Promise<void> {
  expect(await page.$$eval('img[src*="evil"], svg[onload], script:not([src]), iframe', (found) => found.length)).toBe(
    0,
  );
  expect(await page.title()).not.toContain('hacked');
}

it('an account, a title and a tenant that hold markup are shown as text', async () => {
  const { courier, microsoft, server } = attack.now();
  const account = { name: `${MARKUP}${TURN}Ω😀`, email: ACCOUNT };
  const query = new URLSearchParams({ name: account.name, email: account.email });
  await microsoft.goto(`https://mysignins.microsoft.com/security-info?${query.toString()}`);
  await createPassword(microsoft);
  await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
  const popup = await courier.openPopup(microsoft);
  await popup.press('Read the password on this page');
  await courier.waitForBadge('1');
  await expectTextOnly(popup.page);
  await popup.close();

  const title = `&lt;img src=${BEACON} onerror=alert(1)&gt;&#x202e;moc.evil`;
  const quoted = MARKUP.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  server.serve(
    FORM_ADDRESS,
    pageWith(
      `<form onsubmit="return false"><h2>Change credentials for ${quoted}${TURN}.onmicrosoft.com</h2>
      <label>Office 365 Admin Email <input name="email" value="${quoted}"></label>
      <label>Office 365 Admin Password <input name="password" type="password"></label><button>Submit</button></form>`,
      title,
    ),
  );
  const page = await courier.page(FORM_ADDRESS);
  const over = await courier.openPopup(page);
  // The title is there, letter by letter, and nothing in it turns the line around.
  const text = await over.waitForText(`<img src=${BEACON} onerror=alert(1)>`);
  expect(text).not.toContain(TURN);
  await expectTextOnly(over.page);
  // With a password in hand the guide would have nothing to point at on Microsoft's page.
  await over.press('Forget password');
  await courier.waitForBadge('');
  await over.close();
});

it("a page's own error that holds markup is text in the bubble", async () => {
  const { microsoft } = attack.now();
  await microsoft.goto('https://mysignins.microsoft.com/security-info');
  await startGuide(attack.now());
  await waitForStep(microsoft, 'open-app-passwords');
  // No token as long as a password: such a message is never repeated.
  const markup = '<svg onload=a()>';
  await microsoft.evaluate((text) => {
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.dataset['testid'] = 'message-bar-error';
    alert.style.cssText = 'position:fixed;top:0;left:0;padding:20px;background:#fff';
    alert.textContent = `Something failed ${text}`;
    document.body.append(alert);
  }, markup);
  const seen = await waitForErrorInBubble(microsoft);
  expect(seen).toContain(markup);
});

it('and no text made the extension ask for anything', async () => {
  const { courier, server } = attack.now();
  expect(server.requests.filter(({ host }) => host === 'evil.test')).toEqual([]);
  expect(await courier.extensionRequests()).toEqual([]);
});

async function waitForErrorInBubble(page: Page): Promise<string> {
  return waitUntil("the page's error in the bubble", async () => {
    const text = (await readOverlay(page))?.text ?? '';
    return text.includes('Something failed') ? { is: text } : { not: text };
  });
}
