import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { browserNameOf } from '../../utils/popup/browser-name';
import { createBrowserPopupPort } from '../../utils/popup/browser-popup-port';
import { usePopup } from '../../utils/popup/use-popup';

const port = createBrowserPopupPort();
const browserName = browserNameOf(import.meta.env.BROWSER);

function LivePopup() {
  const popup = usePopup(port);
  return <Popup {...popup} browserName={browserName} onReport={popup.actions.reportPage} />;
}

const root = document.getElementById('popup');
if (root) render(<LivePopup />, root);
