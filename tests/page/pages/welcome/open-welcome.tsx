import { render } from 'preact';
import { onTestFinished } from 'vitest';
import '../../../../components/theme.css';
import '../../../../utils/pages/welcome/welcome.css';
import type { BrowserName } from '../../../../utils/pages/browser-name';
import type { SetUp } from '../../../../utils/pages/set-up';
import { useSetUp } from '../../../../utils/pages/use-set-up';
import { Welcome } from '../../../../utils/pages/welcome/Welcome';
import { settle } from '../popup/settle';

interface Played {
  setUp?: SetUp;
  browserName?: BrowserName;
  isStill?: boolean;
  /** Whether the browser lets its own page about the extension be opened. */
  canOpenExtensionPage?: boolean;
}

/** The welcome page over a browser that is played; gives back what that browser answers and was asked. */
export async function openWelcome({
  setUp = { isPinned: false, isPrivateAllowed: false },
  browserName = 'chrome',
  isStill = false,
  canOpenExtensionPage = true,
}: Played = {}) {
  const played = { setUp, asked: 0, opened: 0 };
  const readSetUp = async (): Promise<SetUp> => {
    played.asked += 1;
    return played.setUp;
  };

  function LiveWelcome() {
    return (
      <Welcome
        setUp={useSetUp(readSetUp)}
        browserName={browserName}
        isStill={isStill}
        onOpenExtensionPage={canOpenExtensionPage ? () => void (played.opened += 1) : null}
      />
    );
  }

  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  await settle(() => render(<LiveWelcome />, root));
  return played;
}
