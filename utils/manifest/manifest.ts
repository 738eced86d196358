import type { UserManifest } from 'wxt';
import type { Command } from '../journey/commands';
import { hostsOf, matchPatterns } from '../sites/hosts';

/** `URL.parse` came with Chromium 126 and Firefox 126 (MDN compatibility data, 2026-11); the other needs are older. */
const OLDEST_CHROMIUM = '126';

/**
 * The shortcuts, with the keys that are suggested: none of a browser's own, as far as they are documented (2026-11). Sending
 * has none, so that nobody sends by a slip of the hand: whoever wants it sets it.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
  'toggle-guide': {
    suggested_key: { default: 'Alt+Shift+G' },
    description: '__MSG_commands_toggleGuide__',
  },
  'send-password': { description: '__MSG_commands_sendPassword__' },
} as const satisfies Record<Command, object>;

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The manifest: the least that does the job. Each permission has its reason in the README, and a test compares the
 * built manifest with a reviewed list.
 *
 * @param browser WXT's target name: `chrome`, `edge` or `firefox`.
 */
export function buildManifest(browser: string): UserManifest {
  // Firefox's sidebar needs no permission.
  const panel = browser === 'firefox' ? [] : ['sidePanel'];
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [...panel, 'activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'storage'],
    commands: COMMANDS,
    host_permissions: matchPatterns([...hostsOf('microsoft', 'world'), ...hostsOf('x360cloud', 'world')]),
    optional_host_permissions: [
      ...matchPatterns([...hostsOf('microsoft', 'usGovernment'), ...hostsOf('microsoft', 'china')]),
      'https://*/*',
    ],
    incognito: 'spanning',
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'app-password-courier@app-password-courier.dev',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROMIUM, storage: { managed_schema: 'managed-schema.json' } }),
  };
}
