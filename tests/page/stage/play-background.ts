import { createConsequences } from '../../../utils/background/consequences';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { type MessageSender, receiveRequest } from '../../../utils/background/receive-request';
import { openStateStore } from '../../../utils/background/state-store';
import type { OpenTab } from '../../../utils/browser/ports';
import type { Answer, Request } from '../../../utils/messages/contract';
import type { PageMessage } from '../../../utils/messages/page-messages';
import { siteOwnerOf } from '../../../utils/sites/hosts';
import type { Held } from '../../e2e/harness/session';
import { createFakeBrowser } from '../../unit/background/fake-ports';
import type { SaidByPage } from './fake-runtime';

// The product's own background: only the process and the browser's storage are missing.

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const POPUP: MessageSender = { id: OWN.id, url: `${OWN.origin}/popup.html`, origin: OWN.origin };
/** The tab that a password was read in, and that of the page that the test is about. */
const [SOURCE_TAB, TAB] = [1, 2];

/** A page that shares its thread with others may take so many times as long to answer as one of its own. */
const PATIENCE = 5;

/** What the background does to the rest of the stage. */
export interface Surroundings {
  /** Sends to the page's script; to one of its documents where that is named. */
  sendToPage(documentId: string | null, message: PageMessage): Promise<unknown>;
  /** From now on the page's script belongs into the page, the open one too. */
  onScriptStarted(): void;
  /** A tab was brought to the front: a popup closes. */
  onTabRaised(): void;
  /** The popup is told that something changed. */
  onNews(): void;
}

/** What is under way when the page opens. */
export interface Beginning {
  isGuiding: boolean;
  /** What was said of the account when the guide was started; unless given, nothing. */
  isAccountReady?: boolean;
  /** "Do the steps for me" is on. */
  doesSteps?: boolean;
  /** The one password that is held, and whose it is. */
  holds?: Held;
}

/** A background with a Microsoft page in one tab and the page of the test in the next. */
export interface PlayedBackground {
  tabId: number;
  /** Answers what the popup says. */
  order(request: Request): Promise<Answer<unknown>>;
  /** The tab shows another document. */
  moveTo(url: string): void;
  /** Answers what the page's script says in one of its documents, once what is under way has begun. */
  hear(documentId: string, said: SaidByPage): Promise<Answer<unknown>>;
  /** Whether a script that runs on x360Cloud's pages has told what form this one shows. */
  knowsPage(): Promise<boolean>;
  /** Every held password with its account, oldest first. */
  held(): Promise<Held[]>;
}

/** Wakes a background in which something is under way already. */
export function playBackground(
  url: string,
  { isGuiding, isAccountReady, doesSteps = false, holds }: Beginning,
  surroundings: Surroundings,
): PlayedBackground {
  const open = { title: '', isPrivate: false, isActive: false };
  const tab: OpenTab = { ...open, id: TAB, url, isActive: true };
  const fake = createFakeBrowser([
    { ...open, id: SOURCE_TAB, url: 'https://mysignins.microsoft.com/security-info' },
    tab,
  ]);
  fake.now = () => Date.now();
  fake.sendToPage = ({ tabId, documentId }, message, limitMs) =>
    tabId === TAB ? inTime(surroundings.sendToPage(documentId, message), limitMs * PATIENCE) : Promise.resolve(null);
  fake.sendToPopup = () => surroundings.onNews();
  fake.scripts.start = async (owner) => {
    fake.running.add(owner);
    if (siteOwnerOf(tab.url) === owner) surroundings.onScriptStarted();
  };
  fake.tabs.bringToFront = async () => surroundings.onTabRaised();
  const courier = { ports: fake, store: openStateStore(fake, createConsequences(fake)) };
  const rateLimit = createRateLimit(() => Date.now());
  const order = (request: Request): Promise<Answer<unknown>> => receiveRequest(courier, request, POPUP, OWN, rateLimit);
  const runsOn = (address: string): boolean => {
    const owner = siteOwnerOf(address);
    return owner !== undefined && fake.running.has(owner);
  };
  const begun = begin();

  async function begin(): Promise<void> {
    if (isGuiding) await order({ type: 'guide:start', isAccountReady, doesSteps });
    if (!holds) return;
    fake.reading = { kind: 'one', value: holds.password, certainty: 'sure', account: holds.account };
    await order({ type: 'password:read-page', tabId: SOURCE_TAB });
  }

  return {
    tabId: TAB,
    async order(request) {
      await begun;
      return order(request);
    },
    moveTo: (to) => void (tab.url = to),
    async hear(documentId, { message, url: at, title }) {
      await begun;
      Object.assign(tab, { url: at, title });
      // Every page of the tests carries the script; where the browser would have put none, nobody listens to it.
      if (!runsOn(at)) return { ok: false, refusal: 'not-allowed' };
      const sender = { id: OWN.id, url: at, frameId: 0, tab: { id: TAB }, documentId };
      return receiveRequest(courier, message, sender, OWN, rateLimit);
    },
    async knowsPage() {
      await begun;
      if (siteOwnerOf(tab.url) !== 'x360cloud' || !runsOn(tab.url)) return true;
      const { views } = await courier.store.read();
      return Object.values(views).some(({ tabId, told }) => tabId === TAB && told);
    },
    async held() {
      await begun;
      const { held } = await courier.store.read();
      return held.map(({ id, account }) => ({ account, password: String(fake.storage.get(`secret:${id}`)) }));
    },
  };
}

async function inTime(answer: Promise<unknown>, limitMs: number): Promise<unknown> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), limitMs);
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer));
}
