import { containsDeep } from '../dom/composed-tree';
import { isConnected } from '../dom/native-dom';
import { compareTenants } from '../journey/compare-tenants';
import { readDomains } from '../journey/read-domains';
import { type Look, openLook } from '../look/open-look';
import { findAnswers, type PageAnswer } from './find-answers';
import { isErrorPage } from './is-error-page';
import { drawnButton } from './read-controls';
import type { RecognisedForm, Recognition } from './recognised-form';

/** How a form that was sent has ended: it is closed where the page closed it, or says that it took it. */
export type Ending = { kind: 'closed' } | { kind: 'refused'; text: string };

/** A form that was sent and has not been answered yet. */
export interface Submission {
  /** What has come of it; `'leaving'` while the form is away for a moment only, `null` while nothing has. */
  look: (now: Recognition, look: Look) => Ending | 'leaving' | null;
  /** Takes what the person does meanwhile; `submit` is the form's button as it is drawn now. Tells whether the form may go for that reason from now on. */
  heed: (act: Event, submit: HTMLElement | null) => boolean;
  /** Takes it that the person went back or forth, from where the form may go too. Tells the same. */
  leave: () => boolean;
}

/** Milliseconds that a form must be away: one that is drawn anew, or hidden while it is saved, comes back. */
export const GONE_MS = 2_000;
/** Milliseconds after which a form that is away is looked for again. */
export const LEAVING_MS = 300;
/** Signs of a page that is still at it. */
const BUSY = '[aria-busy="true" i], [role="progressbar" i], progress';

/**
 * Begins to wait for a page's answer to a form. What stands there now is no answer; what goes and comes back is one. A form
 * that merely stays, emptied or shut, has not been answered: only the person can tell. So it is with one that may have gone
 * for another reason: the person pressed something else first, or a login or an error came in its place.
 */
export function watchAnswer(document: Document, { password, container, submit, tenant }: RecognisedForm): Submission {
  const near = container.parentElement;
  const read = (look: Look): PageAnswer[] => findAnswers(look, near && isConnected(near) ? near : document.body);
  const atFirst = openLook(document);
  let former = read(atFirst).map(({ text }) => text);
  /** Bars that stand there all the time, of storage or a licence, wait for nothing. */
  const standing = new Set(atFirst.query(BUSY).filter(atFirst.isVisible));
  let goneSince = 0;
  let hasFormNotOurs = false;
  let isUnsure = false;

  function leave(): boolean {
    if (isUnsure || isAway(password)) return false;
    isUnsure = true;
    return true;
  }

  return {
    look(now, look) {
      const shown = read(look);
      const fresh = shown.filter(({ text }) => !former.includes(text));
      former = former.filter((text) => shown.some((answer) => answer.text === text));
      const refusal = fresh.find(({ kind }) => kind === 'refused');
      if (refusal) return { kind: 'refused', text: refusal.text };
      hasFormNotOurs ||= now.sight.kind === 'not-ours';
      // What a login says is about signing in.
      if (hasFormNotOurs) return null;
      if (fresh.some(({ text }) => compareTenants(tenant, readDomains(text).join(', ')) !== 'different'))
        return { kind: 'closed' };
      if (now.form || !isAway(password)) {
        goneSince = 0;
        return null;
      }
      isUnsure ||= isErrorPage(look);
      if (isUnsure) return null;
      if (look.query(BUSY).some((bar) => !standing.has(bar) && look.isVisible(bar))) {
        goneSince = 0;
        return 'leaving';
      }
      goneSince ||= performance.now();
      return performance.now() - goneSince >= GONE_MS ? { kind: 'closed' } : 'leaving';
    },
    heed: (act, now) => act.isTrusted && isLeaving(act, [now, submit]) && leave(),
    leave,
  };
}

/** Whether what a person does can make a form go: a press on anything but its Submit, or Esc. */
function isLeaving(act: Event, submits: readonly (HTMLElement | null)[]): boolean {
  if (act instanceof KeyboardEvent) return act.key === 'Escape';
  const [target] = act.composedPath();
  // A scroll bar is pressed as the whole page.
  if (!(target instanceof Node) || target instanceof HTMLHtmlElement) return false;
  return !submits.some((submit) => submit && containsDeep(drawnButton(submit), target));
}

/** Whether a field is gone or not drawn; one that a spinner covers is still there. */
export function isAway(field: HTMLInputElement): boolean {
  return !isConnected(field) || !Element.prototype.checkVisibility.call(field, { visibilityProperty: true });
}
