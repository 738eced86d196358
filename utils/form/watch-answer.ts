import { isConnected } from '../dom/native-dom';
import { openLook } from '../look/open-look';
import { findAnswers, type PageAnswer } from './find-answers';
import type { RecognisedForm, Recognition } from './recognised-form';

/** How a form that was sent has ended. */
export type Ending = { kind: 'closed' } | { kind: 'taken' } | { kind: 'refused'; text: string };

/** A form that was sent and has not been answered yet. */
export interface Submission {
  /** What has come of it; `'leaving'` while the form is away for a moment only, `null` while nothing has. */
  look: (now: Recognition) => Ending | 'leaving' | null;
}

/** Milliseconds that a form must be away: one that is drawn anew is away for a moment only. */
export const GONE_MS = 300;

/**
 * Begins to wait for a page's answer to a form. What stands there now is no answer; what goes and comes back is one. A form
 * that merely stays, emptied or shut, has not been answered: only the person can tell.
 */
export function watchAnswer(document: Document, { password, container }: RecognisedForm): Submission {
  const near = container.parentElement;
  const read = (): PageAnswer[] => findAnswers(openLook(document), near && isConnected(near) ? near : document.body);
  let former = read().map(({ text }) => text);
  let goneSince = 0;

  return {
    look(now) {
      const shown = read();
      const fresh = shown.filter(({ text }) => !former.includes(text));
      former = former.filter((text) => shown.some((answer) => answer.text === text));
      const refusal = fresh.find(({ kind }) => kind === 'refused');
      if (refusal) return { kind: 'refused', text: refusal.text };
      if (fresh.length > 0) return { kind: 'taken' };
      if (now.sight.kind === 'refused' || now.form || !isAway(password)) {
        goneSince = 0;
        return null;
      }
      goneSince ||= performance.now();
      return performance.now() - goneSince >= GONE_MS ? { kind: 'closed' } : 'leaving';
    },
  };
}

/** Whether a field is gone or not drawn; one that a spinner covers is still there. */
function isAway(field: HTMLInputElement): boolean {
  return !isConnected(field) || !Element.prototype.checkVisibility.call(field, { visibilityProperty: true });
}
