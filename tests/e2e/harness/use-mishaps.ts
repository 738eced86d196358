import { afterAll, afterEach, beforeAll } from 'vitest';
import type { PracticeServer } from '../../practice/server.ts';
import type { Courier } from './launch-courier.ts';
import { leaveNothing } from './leave-nothing.ts';
import { ACCOUNT, type CreateStage, SECURITY_INFO, type Stage, X360CLOUD } from './stage.ts';
import { type BrowserChoice, giveBack, type PracticeCourier, takeBrowser } from './worker-browser.ts';

type MicrosoftOptions = Parameters<PracticeServer['microsoft']['configure']>[0];

/** How a mishap begins. */
export interface Beginning {
  /** What is different on Microsoft's pages. */
  options?: MicrosoftOptions;
  /** Microsoft's page that is open; Security info unless given. */
  url?: string;
  isPrivate?: boolean;
  prepare?: (server: PracticeServer) => void;
}

interface Mishaps {
  courier(): Courier;
  /** Opens Microsoft's page on practice sites in their seed state. */
  begin(beginning?: Beginning): Promise<CreateStage>;
  /** Opens x360Cloud too, in a normal window. */
  beginBoth(beginning?: Beginning): Promise<Stage>;
}

/** One browser for all tests of a file; after each, the extension is as after its installation and every page is closed. */
export function useMishaps(choice: BrowserChoice = {}): Mishaps {
  let practice: PracticeCourier;
  let server: PracticeServer;
  let courier: Courier;
  beforeAll(async () => {
    practice = await takeBrowser(choice);
    ({ server, courier } = practice);
  });
  afterEach(() => leaveNothing(courier));
  afterAll(() => (choice.hasOwnBrowser ? giveBack(practice, choice) : undefined));
  const setUp = ({ options = {}, prepare }: Beginning) => {
    server.reset();
    server.microsoft.configure({ account: { name: 'Courier Service', email: ACCOUNT }, ...options });
    prepare?.(server);
  };
  const open = async ({ url = SECURITY_INFO, isPrivate = false }: Beginning): Promise<CreateStage> => {
    const microsoft = await courier.page(url, { incognito: isPrivate });
    return { courier, server, microsoft, look: async () => undefined };
  };
  return {
    courier: () => courier,
    async begin(beginning = {}) {
      setUp(beginning);
      return open(beginning);
    },
    async beginBoth(beginning = {}) {
      setUp(beginning);
      const x360cloud = await courier.page(X360CLOUD);
      return { ...(await open(beginning)), x360cloud };
    },
  };
}
