import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFilesWith } from '../../e2e/harness/profile-search.ts';
import { waitUntil } from '../../e2e/harness/wait-until.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** A running Firefox of its own profile, every host mapped to the practice server. */
export interface Firefox {
  marionette: Marionette;
  /**
   * Installs the extension from a folder, allowed in private windows; in the place of the one that is installed, as an
   * update does.
   */
  install(extensionDir: string): Promise<void>;
  /** Files of the profile that hold the text; also after `close`. */
  filesWith(text: string): Promise<string[]>;
  /** Closes the browser; its profile stays. */
  close(): Promise<void>;
  /** Closes the browser and removes what it wrote. */
  discard(): Promise<void>;
}

export const EXTENSION_ID = 'app-password-courier@app-password-courier.dev';
/** In ms. A slow disk, and a browser's first start. */
const START_PATIENCE_MS = 60_000;

/**
 * @param executable path of Firefox
 * @param port of the practice server
 */
export async function launchFirefox({ executable, port }: { executable: string; port: number }): Promise<Firefox> {
  const scratch = await mkdtemp(join(tmpdir(), 'courier-firefox-'));
  const profileDir = join(scratch, 'profile');
  await mkdir(profileDir);
  await writeFile(join(profileDir, 'user.js'), writePrefs(port));
  // Without access to the system, neither the toolbar nor the popup nor the browser's own question can be seen.
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profileDir];
  const size = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
  const program = spawn(executable, args, { stdio: 'ignore', env: { ...process.env, ...size, HOME: scratch } });
  const ended = new Promise<void>((resolve) => {
    program.once('exit', () => resolve());
    program.once('error', () => resolve());
  });
  const marionette = await connectTo(program, profileDir);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await allowInPrivateWindows(marionette);

  const close = async (): Promise<void> => {
    if (program.exitCode === null)
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    marionette.disconnect();
    await ended;
  };
  return {
    marionette,
    async install(path) {
      await marionette.send('Addon:Install', { path, temporary: true });
    },
    filesWith: (text) => findFilesWith(profileDir, text),
    close,
    async discard() {
      await close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connectTo(program: ChildProcess, profileDir: string): Promise<Marionette> {
  try {
    return await waitUntil(
      'Firefox to listen',
      async () => {
        const port = Number(await readFile(join(profileDir, 'MarionetteActivePort'), 'utf8'));
        return { is: await connectMarionette(port) };
      },
      START_PATIENCE_MS,
    );
  } catch (error) {
    program.kill('SIGKILL');
    throw error;
  }
}

/** As the person's switch does; the order to install has one, too, but reloads the extension in the midst of its first start. */
async function allowInPrivateWindows(marionette: Marionette): Promise<void> {
  const script = `const [id, done] = arguments;
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }).then(() => done());`;
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [EXTENSION_ID], sandbox: 'system' });
  await marionette.send('Marionette:SetContext', { value: 'content' });
}

/** The profile's `user.js`. */
function writePrefs(port: number): string {
  const prefs = {
    // Any free port; the browser writes down which.
    'marionette.port': 0,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    // Hosts are withheld until the person says yes, as they are after an update that wants more of them.
    'extensions.originControls.grantByDefault': false,
    // A button of the browser's question can be pressed at once.
    'security.notification_enable_delay': 0,
    'signon.rememberSignons': false,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
