import { render } from 'preact';
import { browserNameOf } from '../../utils/pages/popup/browser-name';
import { createBrowserPopupPort } from '../../utils/pages/popup/browser-popup-port';
import { Popup } from '../../utils/pages/popup/Popup';
import { usePopup } from '../../utils/pages/popup/use-popup';

const port = createBrowserPopupPort();
const browserName = browserNameOf(import.meta.env.BROWSER);

function LivePopup() {
  const popup = usePopup(port);
  return <Popup {...popup} browserName={browserName} onReport={popup.actions.reportPage} />;
}

const root = document.getElementById('popup');
if (root) render(<LivePopup />, root);
