import { beforeAll, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { onStage } from '../stage/on-stage';

const URL = 'https://mysignins.microsoft.com/security-info';
/** What is hidden between the groups keeps the texts from telling of a password; who reads what is shown sees one. */
const PAGE = `<!doctype html><html lang="en"><title>Security info</title><main><h1>App password</h1>
<p>Password: qwrt zplk<span hidden> or the other half </span> jhgf dsay</p></main></html>`;

beforeAll(() => commands.servePages([{ url: URL, html: PAGE }]));

it('reads what shows also where no text tells of it, once the page stood a while', async () => {
  await onStage({ url: URL, page: 0, isInFrame: true }, { isGuiding: true }, async ({ held }) => {
    await expect.poll(async () => (await held()).map(({ password }) => password)).toEqual(['qwrtzplkjhgfdsay']);
  });
});
