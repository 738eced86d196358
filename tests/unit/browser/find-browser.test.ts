import { describe, expect, it } from 'vitest';
import { findBrowser, findFirefox } from '../../browser/find-browser.ts';
import { fakeMachine } from './fake-machine.ts';

describe('a browser that is there', () => {
  it('is the one that BROWSER_PATH names, before any other', async () => {
    const machine = fakeMachine({
      env: { BROWSER_PATH: '/my/own', PATH: '/usr/bin' },
      files: ['/my/own', '/usr/bin/chromium'],
    });
    expect(await findBrowser(machine)).toBe('/my/own');
  });

  it('is not replaced silently when BROWSER_PATH is wrong', async () => {
    const machine = fakeMachine({ env: { BROWSER_PATH: '/gone', PATH: '/usr/bin' }, files: ['/usr/bin/chromium'] });
    await expect(findBrowser(machine)).rejects.toThrow('"/gone"');
  });

  it.each([
    ['Chromium before Chrome', ['/usr/bin/google-chrome', '/opt/bin/chromium'], '/opt/bin/chromium'],
    ['Edge before Chrome', ['/usr/bin/google-chrome', '/opt/bin/microsoft-edge'], '/opt/bin/microsoft-edge'],
    ['Chrome when it is alone', ['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable'],
    ['a usual place off the path', ['/opt/google/chrome/chrome'], '/opt/google/chrome/chrome'],
  ])('on Linux is %s', async (_, files, expected) => {
    const machine = fakeMachine({ env: { PATH: '/usr/bin:/opt/bin' }, files });
    expect(await findBrowser(machine)).toBe(expected);
    expect(machine.ran).toEqual([]);
  });

  it("on macOS is an app, also in the person's own folder", async () => {
    const edge = '/Users/kim/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const machine = fakeMachine({ platform: 'darwin', env: { HOME: '/Users/kim' }, files: [edge] });
    expect(await findBrowser(machine)).toBe(edge);
  });

  it('on Windows is a program in one of its three folders', async () => {
    const chrome = 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(await findBrowser(fakeMachine({ platform: 'win32', env, files: [chrome] }))).toBe(chrome);
  });
});

describe('a browser that is not there', () => {
  it('is downloaded with puppeteer, and that is said in one line', async () => {
    const machine = fakeMachine({
      programs: { puppeteer: { output: '/cache/chrome\n', adds: '/cache/chrome' }, '/cache/chrome': {} },
    });
    expect(await findBrowser(machine)).toBe('/cache/chrome');
    expect(machine.said).toHaveLength(1);
  });

  it("comes from Debian's packages when root and the download fails", async () => {
    const machine = fakeMachine({
      isRoot: true,
      osRelease: 'NAME="Debian GNU/Linux"\nID=debian\n',
      programs: { 'apt-get': { adds: '/usr/bin/chromium' } },
    });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran.map(([command, first]) => `${command} ${first}`)).toEqual([
      'node puppeteer',
      'apt-get update',
      'apt-get install',
    ]);
  });

  it("comes from Debian's packages when the downloaded one cannot start", async () => {
    const machine = fakeMachine({
      isRoot: true,
      osRelease: 'ID="debian"\n',
      programs: {
        puppeteer: { output: '/cache/chrome', adds: '/cache/chrome' },
        'apt-get': { adds: '/usr/bin/chromium' },
      },
    });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
  });

  it.each([
    ['not root', { isRoot: false, osRelease: 'ID=debian\n' }],
    ['not Debian', { isRoot: true, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' }],
    ['without packages', { isRoot: true, osRelease: 'ID=debian\n', programs: {} }],
  ])('ends with what to do when %s', async (_, world) => {
    const programs = 'programs' in world ? world.programs : { 'apt-get': { adds: '/usr/bin/chromium' } };
    await expect(findBrowser(fakeMachine({ ...world, programs }))).rejects.toThrow('BROWSER_PATH');
  });

  it('is installed once by two who ask at the same time', async () => {
    const machine = fakeMachine({
      isRoot: true,
      osRelease: 'ID=debian',
      programs: { 'apt-get': { adds: '/usr/bin/chromium' } },
    });
    const both = await Promise.all([findBrowser(machine), findBrowser(machine)]);
    expect(both).toEqual(['/usr/bin/chromium', '/usr/bin/chromium']);
    expect(machine.ran.filter(([, first]) => first === 'install')).toHaveLength(1);
  });
});

describe('Firefox', () => {
  const SNAP = '#!/bin/sh\nexec /snap/bin/firefox "$@"\n';

  it.each([
    ['the one that FIREFOX_PATH names', ['/my/own', '/usr/bin/firefox-esr'], { FIREFOX_PATH: '/my/own' }, '/my/own'],
    ['the slow channel before the fast', ['/usr/bin/firefox', '/usr/bin/firefox-esr'], {}, '/usr/bin/firefox-esr'],
    ['the fast channel when it is alone', ['/usr/bin/firefox'], {}, '/usr/bin/firefox'],
  ])('is %s', async (_, files, named, expected) => {
    const machine = fakeMachine({ env: { PATH: '/usr/bin', ...named }, files });
    expect(await findFirefox(machine)).toBe(expected);
    expect(machine.ran).toEqual([]);
  });

  it('is never a snap, which cannot see our profile', async () => {
    const machine = fakeMachine({
      env: { PATH: '/usr/bin:/snap/bin' },
      files: ['/usr/bin/firefox', '/snap/bin/firefox'],
    });
    machine.readText = async (path) => (path === '/usr/bin/firefox' ? SNAP : '');
    expect(await findFirefox(machine)).toBeUndefined();
  });

  it("comes from Debian's packages when root and the download fails", async () => {
    const programs = { 'apt-get': { adds: '/usr/bin/firefox-esr' } };
    const machine = fakeMachine({ isRoot: true, osRelease: 'ID=debian', programs });
    expect(await findFirefox(machine)).toBe('/usr/bin/firefox-esr');
  });

  it('is missing without an error where it cannot be installed, but not where FIREFOX_PATH is wrong', async () => {
    expect(await findFirefox(fakeMachine())).toBeUndefined();
    await expect(findFirefox(fakeMachine({ env: { FIREFOX_PATH: '/gone' } }))).rejects.toThrow('"/gone"');
  });
});
