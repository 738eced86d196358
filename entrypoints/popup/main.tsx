import { render } from 'preact';
import { browserNameOf } from '../../utils/pages/browser-name';
import { keepOpen } from '../../utils/pages/popup/browser-panel-port';
import { createBrowserPopupPort } from '../../utils/pages/popup/browser-popup-port';
import { LivePopup } from '../../utils/pages/popup/LivePopup';

const port = createBrowserPopupPort();
const browserName = browserNameOf(import.meta.env.BROWSER);

const root = document.getElementById('popup');
if (root) render(<LivePopup port={port} browserName={browserName} onKeepOpen={() => void keepOpen()} />, root);
