import { render } from 'preact';
import { browserNameOf } from '../../utils/pages/browser-name';
import { readBrowserSetUp } from '../../utils/pages/browser-set-up';
import { openExtensionPage } from '../../utils/pages/open-extension-page';
import { useSetUp } from '../../utils/pages/use-set-up';
import { useReducedMotion } from '../../utils/pages/welcome/use-reduced-motion';
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
