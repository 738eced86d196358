import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/theme.css';
import help from '../../../docs/help.md?raw';
import '../../../modules/help-page/help.css';
import { renderHelp } from '../../../modules/help-page/render-help';

test.for([1, 2])('a window of 320 px shows the help in its width, at %i times the size of letters', async (zoom) => {
  await page.viewport(320, 640);
  document.documentElement.style.fontSize = `${14 * zoom}px`;
  onTestFinished(async () => {
    document.documentElement.style.fontSize = '';
    await page.viewport(1280, 800);
  });
  document.body.innerHTML = `<main class="help">${renderHelp(help)}</main>`;
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
