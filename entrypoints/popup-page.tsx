import '../utils/pages/popup/popup-page.css';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserNameOf } from '../utils/pages/browser-name';
import { createBrowserPanelPort, isPanel, keepOpen } from '../utils/pages/popup/browser-panel-port';
import { createBrowserPopupPort } from '../utils/pages/popup/browser-popup-port';
import { LivePopup } from '../utils/pages/popup/LivePopup';

/** The toolbar's popup, and the same page where it stays: a script of its own for both, whole in one file. */
export default defineUnlistedScript(() => {
  const stays = isPanel(location.pathname);
  const port = stays ? createBrowserPanelPort() : createBrowserPopupPort();
  const browserName = browserNameOf(import.meta.env.BROWSER);
  const onKeepOpen = stays ? undefined : () => void keepOpen();
  const root = document.getElementById('popup');
  if (root) render(<LivePopup port={port} browserName={browserName} onKeepOpen={onKeepOpen} />, root);
});
