import { beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { HELD } from '../stage/held';
import { onStage } from '../stage/on-stage';

const PAGE = {
  url: 'https://app.cloudfinder.com/settings/services',
  html: `<!doctype html><title>Services</title><form onsubmit="return false">
    <h2>Change credentials for contoso.onmicrosoft.com</h2>
    <label>Office 365 Admin Email <input id="e" type="email"></label>
    <label>Office 365 Admin Password <input id="p" type="password"></label><button id="s">Submit</button></form>
    <div id="layer" hidden style="position:fixed;inset:0;background:#fff"><p>Your session ends soon.</p></div>`,
};

beforeAll(() => commands.servePages([PAGE]));

test('a filled form that something lies over is still filled, and its Submit is followed once that is gone', async () => {
  await onStage({ url: PAGE.url, page: 0 }, { isGuiding: true, holds: HELD }, async (stage) => {
    await stage.fill('#s');
    await stage.run(() => document.getElementById('layer')?.removeAttribute('hidden'));
    // As soon as the page has settled without a form in sight.
    await stage.waitForStep('submit', ['words']);
    await stage.run(() => document.getElementById('layer')?.remove());
    await stage.waitFor({ kind: 'ring', step: 'submit', on: '#s' }, { isHolding: true });
    expect(await stage.held()).toEqual([HELD]);
  });
});
