import { expect, it } from 'vitest';
import { waitForStep } from '../harness/overlay.ts';
import { CREDENTIALS_FORM, FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { findMarker } from './find-marker.ts';
import { markerOf, readFields, SEND } from './send.ts';
import { useAttackPage } from './use-attack-page.ts';

// FRM: the form stands in a frame, or the site itself is framed.

const FRAMING = 'https://app.cloudfinder.com/attack/framing';
const EVIL = 'https://evil.test/form';
const FORM_DOCUMENT = pageWith(CREDENTIALS_FORM);

const { attack, page, fill } = useAttackPage(({ server }) => {
  for (const address of [FORM_ADDRESS, EVIL]) server.serve(address, FORM_DOCUMENT);
});

const quoted = FORM_DOCUMENT.replaceAll('"', '&quot;');
const scriptText = JSON.stringify(FORM_DOCUMENT);
/** How the page frames the form, and whether the frame can be looked into: then it is named. */
const FRAMES: [string, string, boolean][] = [
  ['another origin', `<iframe src="${EVIL}"></iframe>`, false],
  ["the site's own origin", `<iframe src="${FORM_ADDRESS}"></iframe>`, true],
  ['srcdoc', `<iframe srcdoc="${quoted}"></iframe>`, true],
  [
    'about:blank',
    `<iframe></iframe><script>frames[0].document.write(${scriptText}); frames[0].document.close()</script>`,
    true,
  ],
  [
    'a blob',
    `<iframe></iframe><script>
document.querySelector('iframe').src = URL.createObjectURL(new Blob([${scriptText}], { type: 'text/html' }))</script>`,
    true,
  ],
  ['a sandbox', `<iframe sandbox="allow-scripts allow-forms" srcdoc="${quoted}"></iframe>`, false],
];

it.each(FRAMES)('a form in a frame of %s gets nothing', async (_, markup, isNamed) => {
  attack().server.serve(FRAMING, pageWith(markup));
  await page().goto(FRAMING);
  await page().waitForFrame(
    async (frame) => frame !== page().mainFrame() && (await frame.$('[name=confirm]')) !== null,
  );
  const popup = await attack().courier.openPopup(page());
  const text = await popup.waitForText(isNamed ? 'stands in a frame' : 'No credentials form is open yet');
  expect(text).not.toContain('Change credentials for');
  if (isNamed) await popup.close();
  else {
    await popup.press(SEND);
    await waitForStep(page(), 'open-manage-services');
  }
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
});

it('the site in a frame of a stranger gets nothing', async () => {
  const { courier, server } = attack();
  const address = 'https://evil.test/framing';
  server.serve(address, pageWith(`<iframe src="${FORM_ADDRESS}" width="800" height="600"></iframe>`));
  await page().goto(address);
  await page().waitForFrame(
    async (frame) => frame !== page().mainFrame() && (await frame.$('[name=confirm]')) !== null,
  );
  const popup = await courier.openPopup(page());
  await popup.waitForText('evil.test is not a known x360Cloud address');
  expect(await popup.buttons()).not.toContain(SEND);
  expect(await findMarker(page(), markerOf(attack()))).toEqual([]);
  await popup.close();
});

it('of the same form in the page and in a frame, only the one in the page is filled', async () => {
  const marker = markerOf(attack());
  attack().server.serve(FRAMING, pageWith(`${CREDENTIALS_FORM}<iframe src="${EVIL}"></iframe>`));
  await page().goto(FRAMING);
  const frame = await page().waitForFrame(EVIL);
  await frame.waitForSelector('[name=confirm]');
  await fill();
  expect(await readFields(page())).toMatchObject({ password: marker, confirm: marker });
  expect(await frame.$$eval('input', (fields) => fields.map(({ value }) => value))).toEqual(['', '', '']);
});
