import type { Page } from 'puppeteer';
import type { PracticeServer } from '../../practice/server.ts';
import type { Courier } from './launch-courier.ts';
import { launchCourier } from './launch-courier.ts';

/** Where a password is created: a browser with Microsoft's page open. */
export interface CreateStage {
  courier: Courier;
  server: PracticeServer;
  microsoft: Page;
  /** Called whenever there is something to see, such as the open popup; `name` is the view's own. */
  look: (page: Page, name: string) => Promise<void>;
}

/** Where the whole journey is played: both products are open. */
export interface Stage extends CreateStage {
  x360cloud: Page;
}

export interface StageOptions {
  server: PracticeServer;
  /** Whether Microsoft's page opens in a private window. */
  isPrivate: boolean;
  headless?: boolean;
  /** Folder of the extension; the production build unless given. */
  extensionDir?: string;
}

export const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
export const X360CLOUD = 'https://app.cloudfinder.com/';
/** The account that the app password is for, and whose row is the right one in x360Cloud. */
export const ACCOUNT = 'courier-svc@contoso.onmicrosoft.com';

/** Starts a browser and opens both products. */
export async function openStage({ headless = true, extensionDir, ...options }: StageOptions): Promise<Stage> {
  const { port } = options.server;
  const courier = await launchCourier({ port, headless, ...(extensionDir ? { extensionDir } : {}) });
  return openPages(courier, options);
}

/** Opens x360Cloud in a normal window, then Microsoft's Security info. */
export async function openPages(
  courier: Courier,
  { server, isPrivate }: Pick<StageOptions, 'server' | 'isPrivate'>,
): Promise<Stage> {
  server.microsoft.configure({ account: { name: 'Courier Service', email: ACCOUNT } });
  const x360cloud = await courier.page(X360CLOUD);
  const microsoft = await courier.page(SECURITY_INFO, { incognito: isPrivate });
  return { courier, server, microsoft, x360cloud, look: async () => undefined };
}
