import { render } from 'preact';
import { browserNameOf } from '../../utils/pages/popup/browser-name';
import { openExtensionPage } from '../../utils/pages/popup/browser-popup-port';
import { readBrowserSetUp } from '../../utils/pages/welcome/browser-set-up';
import { useReducedMotion } from '../../utils/pages/welcome/use-reduced-motion';
import { useSetUp } from '../../utils/pages/welcome/use-set-up';
import { Welcome } from '../../utils/pages/welcome/Welcome';

function LiveWelcome() {
  return (
    <Welcome
      setUp={useSetUp(readBrowserSetUp)}
      browserName={browserNameOf(import.meta.env.BROWSER)}
      isStill={useReducedMotion()}
      onOpenExtensionPage={openExtensionPage && (() => void openExtensionPage?.())}
    />
  );
}

const root = document.getElementById('welcome');
if (root) render(<LiveWelcome />, root);
