import { i18n } from '#i18n';
import licence from '../../../LICENSE?raw';
import { LIFETIME_MINUTES } from '../../journey/held-password';
import type { BrowserName } from '../browser-name';

/** What the section tells, and what it can open. */
export interface AboutProps {
  /** Of this extension, such as "0.1.0". */
  version: string;
  browserName: BrowserName;
  /** Whether it may run in private windows; `null` before the browser told. */
  isPrivateAllowed: boolean | null;
  /** Opens the browser's page about the extension, where the browser lets it. */
  onOpenExtensionPage: (() => void) | null;
}

/** What it is, how it is helped, what becomes of data. Every link leads to a file of the extension's own. */
export function About({ version, browserName, isPrivateAllowed, onOpenExtensionPage }: AboutProps) {
  return (
    <div class="stack">
      <p>{i18n.t('options.about.version', { version })}</p>
      <h3>{i18n.t('options.about.help')}</h3>
      <p>
        <a href="/help.html">{i18n.t('options.about.helpPage')}</a>
        <br />
        <span class="muted">{i18n.t('options.about.helpHint')}</span>
      </p>
      <p>
        <a href="/welcome.html">{i18n.t('options.welcome')}</a>
        <br />
        <span class="muted">{i18n.t('options.about.welcomeHint')}</span>
      </p>
      <h3>{i18n.t('options.about.private')}</h3>
      {isPrivateAllowed !== null && (
        <p>{i18n.t(isPrivateAllowed ? 'options.about.privateAllowed' : `popup.privateWindows.${browserName}`)}</p>
      )}
      {isPrivateAllowed === false && onOpenExtensionPage && (
        <div class="control">
          <button type="button" onClick={onOpenExtensionPage}>
            {i18n.t('popup.privateWindows.open')}
          </button>
        </div>
      )}
      <h3>{i18n.t('welcome.privacy.heading')}</h3>
      <ul class="lines">
        <li>{i18n.t('welcome.privacy.memory', { minutes: LIFETIME_MINUTES })}</li>
        <li>{i18n.t('welcome.privacy.network')}</li>
        <li>{i18n.t('welcome.privacy.idle')}</li>
        <li>{i18n.t('welcome.privacy.list')}</li>
      </ul>
      <h3>{i18n.t('options.about.licence')}</h3>
      <details>
        <summary>{i18n.t('options.about.licenceText')}</summary>
        <p class="licence muted">{licence}</p>
      </details>
      <p>
        <a href="/THIRD-PARTY-NOTICES.txt">{i18n.t('options.about.notices')}</a>
      </p>
    </div>
  );
}
