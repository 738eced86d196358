import { i18n } from '#i18n';
import type { Command } from '../../journey/commands';
import type { BrowserName } from '../browser-name';
import { type ShortcutsPort, useShortcuts } from './use-shortcuts';

const NAMES = {
  _execute_action: 'options.shortcuts.open',
  'toggle-guide': 'commands.toggleGuide',
  'send-password': 'commands.sendPassword',
} as const satisfies Record<Command, string>;

const PLACES = {
  chrome: 'options.shortcuts.placeChrome',
  edge: 'options.shortcuts.placeEdge',
  firefox: 'options.shortcuts.placeFirefox',
} as const satisfies Record<BrowserName, string>;

interface ShortcutsProps {
  port: ShortcutsPort;
  browserName: BrowserName;
}

/** The keyboard shortcuts as they are set in the browser, and where to change them. */
export function Shortcuts({ port, browserName }: ShortcutsProps) {
  const shortcuts = useShortcuts(port);
  const openPlace = port.openPlace;
  return (
    <>
      <ul class="rows">
        {shortcuts.map(({ command, keys }) => (
          <li key={command}>
            <div>
              <p>{i18n.t(NAMES[command])}</p>
              {command === 'send-password' && <p class="muted">{i18n.t('options.shortcuts.sendHint')}</p>}
            </div>
            {keys === '' ? <span class="muted">{i18n.t('options.shortcuts.none')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p class="muted">{i18n.t(PLACES[browserName])}</p>
      {openPlace && (
        <div class="control">
          <button type="button" onClick={() => void openPlace()}>
            {i18n.t('options.shortcuts.change')}
          </button>
        </div>
      )}
    </>
  );
}
