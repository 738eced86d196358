import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SAMPLE } from '../../../unit/settings/sample-settings-file';
import { findAllByRole, findByRole, readButtonNames, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { openPage } from './open-page';

const SECTIONS = ['Journey', 'x360Cloud addresses', 'Taught and remembered', 'History', 'Export and import', 'About'];

test('every section is a region with its heading, and the list of links names them in their order', async () => {
  await openPage();
  expect(findAllByRole('region').map((region) => region.querySelector('h2')?.textContent)).toEqual(SECTIONS);
  const links = findAllByRole('link').filter((link) => link.closest('nav'));
  expect(links.map((link) => link.textContent)).toEqual(SECTIONS);
  expect(findAllByRole('navigation', 'On this page')).toHaveLength(1);
});

test('no heading is of a level that skips one', async () => {
  await openPage({ picks: SAMPLE.picks, packs: { readable: SAMPLE.packs, unreadable: [] } });
  const levels = findAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
});

test('a link takes the keyboard to its section', async () => {
  await openPage();
  await userEvent.tab();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toBe('History');
  await userEvent.tab();
  expect(document.activeElement).toBe(findByRole('switch', 'Keep a list of recent hand-overs'));
});

test('what a policy holds is shown as such, section by section', async () => {
  await openPage({
    managed: [
      'lifetimeMinutes',
      'appPasswordName',
      'doesSubmit',
      'forgetsOnLock',
      'addresses',
      'remembersHandOvers',
      'ticketNote',
    ],
    settings: { addresses: ['a.example.com'] },
  });
  const locked = [...findAllByRole('textbox'), ...findAllByRole('switch')].filter((one) => one.matches(':disabled'));
  expect(locked).toHaveLength(6);
  expect(readText().split('Set by your administrator.')).toHaveLength(8);
  // What is left to press changes nothing.
  expect(readButtonNames()).toEqual(['Export settings', expect.stringContaining('MIT licence')]);
});

test('the last section says version, help, privacy and licence, and leads nowhere but to our own files', async () => {
  await openPage();
  const about = findByRole('region', 'About');
  expect(about.innerText).toContain('App Password Courier 1.2.3');
  expect(about.innerText).toContain('It may run in private windows.');
  expect(about.innerText).toContain('makes no network request at all');
  findByRole('region', 'About').querySelector('summary')?.click();
  await expect.poll(() => about.innerText).toContain('Permission is hereby granted, free of charge');
  const links = [...about.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/help.html', '/welcome.html', '/THIRD-PARTY-NOTICES.txt']);
  expect(findByRole('link', 'Read the help')).toHaveAttribute('href', '/help.html');
  expect(findByRole('link', 'Open the welcome page')).toHaveAttribute('href', '/welcome.html');
});

test('where private windows are not allowed it says how, and leads there where the browser lets it', async () => {
  const opened: string[] = [];
  await openPage({
    about: { browserName: 'edge', isPrivateAllowed: false, onOpenExtensionPage: () => void opened.push('page') },
  });
  expect(readText()).toContain('tick “Allow in InPrivate”');
  await press('Open that page');
  expect(opened).toEqual(['page']);
  await openPage({ about: { browserName: 'firefox', isPrivateAllowed: false } });
  expect(readText()).toContain('set “Run in Private Windows” to Allow');
  expect(findAllByRole('button', 'Open that page')).toEqual([]);
  await openPage({ about: { isPrivateAllowed: null } });
  expect(readText()).not.toContain('Incognito');
});

test.for([1, 2])('a window of 320 px shows all of it in its width, at %i times the size of letters', async (zoom) => {
  await page.viewport(320, 640);
  document.documentElement.style.fontSize = `${15 * zoom}px`;
  await openPage({
    settings: { addresses: ['a-rather-long-name-of-a-host.backup.customers.example.com'] },
    picks: SAMPLE.picks,
    packs: { readable: SAMPLE.packs, unreadable: [] },
    handOvers: SAMPLE.handOvers,
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  await page.viewport(1280, 800);
  document.documentElement.style.fontSize = '';
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
