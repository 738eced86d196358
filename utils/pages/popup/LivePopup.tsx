import type { BrowserName } from '../browser-name';
import { Popup } from './Popup';
import type { PopupPort } from './popup-port';
import { usePopup } from './use-popup';

interface LivePopupProps {
  port: PopupPort;
  browserName: BrowserName;
  /** Opens the same page where it stays; absent where it does stay. */
  onKeepOpen?: (() => void) | undefined;
}

/** The popup over a port: as the toolbar's popup, in the side panel and in a small window alike. */
export function LivePopup({ port, browserName, onKeepOpen }: LivePopupProps) {
  const popup = usePopup(port);
  return <Popup {...popup} browserName={browserName} onReport={popup.actions.reportPage} onKeepOpen={onKeepOpen} />;
}
