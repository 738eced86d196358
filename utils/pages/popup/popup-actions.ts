import { i18n } from '#i18n';
import type { HeldPassword } from '../../journey/held-password';
import type { ReadOutcome } from '../../journey/outcomes';
import type { ReportOutcome } from '../../journey/report-outcome';
import type { Told } from '../../journey/told';
import type { ReplyTo, Request, RequestType } from '../../messages/contract';
import type { Destination, PopupState } from '../../messages/popup-state';
import { writeTicketNote } from '../ticket-note';
import type { PopupEvent, SendOrder } from './popup-model';
import type { PopupPort } from './popup-port';
import { tellForgotten } from './tell-forgotten';
import { tellRead } from './tell-read';
import { tellRefusal } from './tell-refusal';

/** Everything that the person can order in the popup. */
export interface PopupActions {
  /**
   * Starts the guide for an account that is ready, or from its preparation on. Must be called within the click: what the
   * browser withholds (`origins`) is asked for first, and without a yes nothing starts.
   */
  start: (isAccountReady: boolean, doesSteps: boolean, origins: string[]) => void;
  /** Whether "Do the steps for me" was left switched on before the start. */
  recallDoesSteps: () => boolean;
  rememberDoesSteps: (isOn: boolean) => void;
  pause: () => void;
  resume: () => void;
  stop: () => void;
  /** Begins the next journey, with nothing left of the one that is done. */
  nextClient: () => void;
  answerReady: (isAccountReady: boolean) => void;
  switchDoSteps: (isOn: boolean) => void;
  readPage: () => void;
  takeSelection: () => void;
  chooseDestination: (passwordId: string, tabId: number) => void;
  send: (passwordId: string, destination: Destination, order: SendOrder) => void;
  /** "Not this one": the form that was asked about stays empty. */
  declineForm: () => void;
  /** Brings the form that is asked about to the front. */
  showForm: () => void;
  /** Takes back the offer to "Send anyway". */
  dropWarning: () => void;
  /** Opens one of several passwords, or closes the one that is open (`null`). */
  open: (id: string | null) => void;
  reveal: (id: string) => void;
  hide: () => void;
  forget: (password: HeldPassword) => void;
  forgetAll: (passwords: readonly HeldPassword[]) => void;
  /** The person saw that x360Cloud took the password. */
  confirmSaved: (id: string) => void;
  nameAccount: (id: string, account: string) => void;
  openX360Cloud: () => void;
  /** Opens Security info in a private window. */
  openSignIn: () => void;
  /** Opens the Microsoft 365 admin center, where the account is prepared. */
  openAdminCenter: () => void;
  /** Must be called within the click. Copies what there is to tell of the last hand-over, without the password. */
  copyTicketNote: (state: PopupState) => void;
  reportPage: () => void;
  /** Must be called within the click: the browser asks the person. */
  allowOrigins: (origins: string[]) => void;
  openOptions: () => void;
  /** Opens the options, ready to add a host. */
  addAddress: (host: string) => void;
  openExtensionPage: (() => void) | null;
}

/** What the actions work with. */
export interface ActionContext {
  port: PopupPort;
  dispatch: (event: PopupEvent) => void;
  /** Reads the state again. */
  refresh: () => Promise<void>;
  tabId: () => number | null;
}

/** Ties the person's orders to requests; each ends in a sentence. */
export function createPopupActions({ port, dispatch, refresh, tabId }: ActionContext): PopupActions {
  /** What was ordered and not answered yet, by its kind and the password that it is about. */
  const unanswered = new Set<string>();
  /** Counts what was asked to be shown or hidden: an answer that comes after a "Hide" is dropped. */
  let shows = 0;

  /** Sends one request, tells a refusal, and reads the state again. A second click while it is under way is ignored. */
  async function order<T extends RequestType>(
    request: Extract<Request, { type: T }>,
    onAnswer: (reply: ReplyTo<T>) => PopupEvent | null,
  ): Promise<void> {
    const key = 'id' in request ? `${request.type} ${request.id}` : request.type;
    if (unanswered.has(key)) return;
    unanswered.add(key);
    try {
      const answer = await port.send<T>(request);
      const event = answer.ok ? onAnswer(answer.value) : tell(tellRefusal(answer.refusal));
      if (event) dispatch(event);
    } finally {
      unanswered.delete(key);
    }
    await refresh();
  }

  function hide(): void {
    shows += 1;
    dispatch({ type: 'hidden' });
  }

  function orderInTab(type: 'password:read-page' | 'password:use-selection'): void {
    const tab = tabId();
    if (tab === null) return dispatch(tell(tellRead({ kind: 'none' })));
    void order<typeof type>({ type, tabId: tab }, (outcome: ReadOutcome) => tell(tellRead(outcome)));
  }

  return {
    start: (isAccountReady, doesSteps, origins) => void start(isAccountReady, doesSteps, origins),
    recallDoesSteps: () => port.recallDoesSteps(),
    rememberDoesSteps: (isOn) => port.rememberDoesSteps(isOn),
    pause: () => void order({ type: 'guide:pause' }, () => info(i18n.t('popup.told.paused'))),
    resume: () => void order({ type: 'guide:resume' }, () => info(i18n.t('popup.told.resumed'))),
    stop: () => void order({ type: 'guide:stop' }, () => info(i18n.t('popup.told.stopped'))),
    nextClient: () => void order({ type: 'journey:end', isNext: true }, () => info(i18n.t('popup.told.nextClient'))),
    answerReady: (isAccountReady) =>
      void order({ type: 'guide:answer', isAccountReady }, () =>
        info(i18n.t(isAccountReady ? 'popup.told.ready' : 'popup.told.notReady')),
      ),
    switchDoSteps: (isOn) =>
      void order({ type: 'guide:do-steps', isOn }, () =>
        info(i18n.t(isOn ? 'popup.told.stepsByItself' : 'popup.told.stepsByHand')),
      ),
    readPage: () => orderInTab('password:read-page'),
    takeSelection: () => orderInTab('password:use-selection'),
    chooseDestination: (passwordId, tab) => dispatch({ type: 'destination-chosen', passwordId, tabId: tab }),
    send(passwordId, destination, sent) {
      const { tabId: tab, host, view } = destination;
      void order({ type: 'password:send', id: passwordId, tabId: tab, host, view, ...sent }, (outcome) => ({
        type: 'sent',
        passwordId,
        destination,
        order: sent,
        outcome,
      }));
    },
    declineForm: () => void order({ type: 'form:decline' }, () => info(i18n.t('popup.question.declined'))),
    showForm: () => void order({ type: 'form:show' }, () => null),
    dropWarning: () => dispatch({ type: 'warning-dropped' }),
    open(id) {
      hide();
      dispatch({ type: 'opened', id });
    },
    reveal(id) {
      shows += 1;
      const asked = shows;
      void order({ type: 'password:reveal', id }, ({ value }) =>
        asked === shows ? { type: 'revealed', id, value } : null,
      );
    },
    hide,
    forget(password) {
      hide();
      void order({ type: 'password:forget', id: password.id }, () => forgotten([password]));
    },
    forgetAll(passwords) {
      hide();
      void order({ type: 'password:forget-all' }, () => forgotten(passwords));
    },
    confirmSaved(id) {
      hide();
      void order({ type: 'password:saved', id }, () => null);
    },
    nameAccount: (id, account) =>
      void order({ type: 'account:name', id, account }, () => info(i18n.t('popup.told.named'))),
    reportPage: () =>
      void order<'page:report'>({ type: 'page:report', tabId: tabId() }, (outcome) => tell(tellReport(outcome))),
    openSignIn: () =>
      void order<'sign-in:open'>({ type: 'sign-in:open', tabId: tabId() }, () =>
        info(i18n.t('popup.told.signInOpened')),
      ),
    openAdminCenter: () =>
      void order<'admin-center:open'>({ type: 'admin-center:open', tabId: tabId() }, () =>
        info(i18n.t('popup.told.adminCenterOpened')),
      ),
    openX360Cloud: () => void order({ type: 'x360cloud:open' }, () => info(i18n.t('popup.told.opened'))),
    allowOrigins: (origins) => void allowOrigins(origins),
    copyTicketNote: (state) => void copyTicketNote(state),
    openOptions: () => void port.openOptions(),
    addAddress: (host) => void port.addAddress(host),
    openExtensionPage: port.openExtensionPage && (() => void port.openExtensionPage?.()),
  };

  async function copyTicketNote({ handedOver, ticketNote }: PopupState): Promise<void> {
    if (!handedOver) return;
    const isCopied = await port.copy(writeTicketNote(ticketNote, handedOver)).then(
      () => true,
      () => false,
    );
    const text = i18n.t(isCopied ? 'popup.note.copied' : 'popup.note.notCopied');
    dispatch(tell({ text, tone: isCopied ? 'good' : 'warning' }));
  }

  async function start(isAccountReady: boolean, doesSteps: boolean, origins: string[]): Promise<void> {
    if (origins.length > 0 && !(await isGrantedNow(origins))) {
      dispatch(tell({ text: i18n.t('popup.permission.notStarted'), tone: 'warning' }));
      return refresh();
    }
    await order({ type: 'guide:start', isAccountReady, doesSteps }, () =>
      info(i18n.t(isAccountReady ? 'popup.told.ready' : 'popup.told.notReady')),
    );
  }

  /** Nothing may be awaited before it within the click. */
  function isGrantedNow(origins: string[]): Promise<boolean> {
    return port.requestOrigins(origins).catch(() => false);
  }

  async function allowOrigins(origins: string[]): Promise<void> {
    const isGranted = await isGrantedNow(origins);
    const text = i18n.t(isGranted ? 'popup.permission.granted' : 'popup.permission.denied');
    dispatch(tell({ text, tone: isGranted ? 'good' : 'warning' }));
    await refresh();
  }
}

function tell(told: Extract<PopupEvent, { type: 'told' }>['told']): PopupEvent {
  return { type: 'told', told };
}

/** What went unused is still valid at Microsoft: the way to where it is deleted is what is next. */
function forgotten(passwords: readonly HeldPassword[]): PopupEvent {
  const isUnused = passwords.some(
    ({ delivery, mayBeUsed }) => !mayBeUsed && (delivery.kind === 'none' || delivery.kind === 'refused'),
  );
  return { type: 'forgotten', told: { text: tellForgotten(passwords, isUnused), tone: 'info' }, isUnused };
}

function info(text: string): PopupEvent {
  return tell({ text, tone: 'info' });
}

/** The sentence for what became of "Report this page". */
function tellReport(outcome: ReportOutcome): Told {
  switch (outcome.kind) {
    case 'opened':
      return { text: i18n.t('report.opened'), tone: 'info' };
    case 'wrong-page':
      return { text: i18n.t('report.wrongPage'), tone: 'warning' };
    case 'unreadable':
      return { text: i18n.t('report.unreadable'), tone: 'warning' };
  }
}
