/** A password that was handed over, named without its value. */
export interface Delivered {
  account: string | null;
  /** Empty where nobody knows it. */
  name: string;
}

/** The form that the person is asked about, for the page to show it. */
export interface AskedForm {
  view: string;
  /** As in `FormSight`. */
  form: string;
}

/** A "Send to x360Cloud" that waits for the person to open the form. */
export interface WaitingSend {
  passwordId: string;
  tabId: number;
  /** The host that the tab was on: the form is filled there and nowhere else. */
  host: string;
  account: string | null;
  /** Epoch ms after which it lapses. */
  until: number;
}
