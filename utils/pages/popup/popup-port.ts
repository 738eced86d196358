import type { Answer, ReplyTo, Request, RequestType } from '../../messages/contract';

/** What the popup needs of the browser, thin enough to be faked whole in a test. */
export interface PopupPort {
  send<T extends RequestType>(request: Extract<Request, { type: T }>): Promise<Answer<ReplyTo<T>>>;
  /** The tab that the popup was opened over; for the panel, which stays open, the one in front now. */
  findActiveTab(): Promise<number | null>;
  /** Asks for origins; must be called within the person's click. */
  requestOrigins(origins: string[]): Promise<boolean>;
  /** Calls the listener whenever the background says that something changed, or another tab came to the front of the panel's window. */
  onNews(listener: () => void, signal: AbortSignal): void;
  /** Puts a text that holds no password on the clipboard; must be called within the person's click. */
  copy(text: string): Promise<void>;
  /** Whether "Do the steps for me" was left switched on before the start; off where nothing can be kept. */
  recallDoesSteps(): boolean;
  /** Keeps the switch as the person left it, in this browser profile. */
  rememberDoesSteps(isOn: boolean): void;
  openOptions(): Promise<void>;
  /** Opens the options, ready to add a host. */
  addAddress(host: string): Promise<void>;
  /** Opens the browser's own page about the extension, or `null` where the browser does not allow that. */
  openExtensionPage: (() => Promise<void>) | null;
}
