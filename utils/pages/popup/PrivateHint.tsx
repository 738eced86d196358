import { i18n } from '#i18n';
import type { BrowserName } from '../browser-name';

const WORDS = {
  chrome: 'popup.privateWindows.chrome',
  edge: 'popup.privateWindows.edge',
  firefox: 'popup.privateWindows.firefox',
} as const satisfies Record<BrowserName, string>;

interface PrivateHintProps {
  browserName: BrowserName;
  /** Opens the browser's page about the extension, where the browser lets it. */
  onOpen: (() => void) | null;
}

/** How to let the extension into private windows, in the browser's own words. */
export function PrivateHint({ browserName, onOpen }: PrivateHintProps) {
  return (
    <section class="card" aria-labelledby="private-windows">
      <h2 id="private-windows">{i18n.t('popup.privateWindows.heading')}</h2>
      <p class="muted">{i18n.t(WORDS[browserName])}</p>
      {onOpen && (
        <button type="button" onClick={onOpen}>
          {i18n.t('popup.privateWindows.open')}
        </button>
      )}
    </section>
  );
}
