import { render } from 'preact';
import { browserNameOf } from '../../utils/pages/browser-name';
import { createBrowserPanelPort } from '../../utils/pages/popup/browser-panel-port';
import { LivePopup } from '../../utils/pages/popup/LivePopup';

const port = createBrowserPanelPort();

const root = document.getElementById('popup');
if (root) render(<LivePopup port={port} browserName={browserNameOf(import.meta.env.BROWSER)} />, root);
