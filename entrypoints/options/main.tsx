import { render } from 'preact';
import { browserNameOf } from '../../utils/pages/browser-name';
import { readBrowserSetUp } from '../../utils/pages/browser-set-up';
import { openExtensionPage } from '../../utils/pages/open-extension-page';
import { browserOptionsPorts, readVersion } from '../../utils/pages/options/browser-options-port';
import { browserShortcutsPort } from '../../utils/pages/options/browser-shortcuts-port';
import { OptionsPage } from '../../utils/pages/options/OptionsPage';
import { Shortcuts } from '../../utils/pages/options/Shortcuts';
import { useSetUp } from '../../utils/pages/use-set-up';

/** A host that the popup hands over in the address; it is only put into the field, never added by itself. */
const offeredAddress = new URLSearchParams(location.hash.slice(1)).get('address') ?? '';

function LiveOptions() {
  const { isPrivateAllowed } = useSetUp(readBrowserSetUp);
  const browserName = browserNameOf(import.meta.env.BROWSER);
  const about = {
    version: readVersion(),
    browserName,
    isPrivateAllowed,
    onOpenExtensionPage: openExtensionPage && (() => void openExtensionPage?.()),
  };
  return (
    <OptionsPage
      ports={browserOptionsPorts}
      offeredAddress={offeredAddress}
      shortcuts={<Shortcuts port={browserShortcutsPort} browserName={browserName} />}
      about={about}
    />
  );
}

const root = document.getElementById('options');
if (root) render(<LiveOptions />, root);
