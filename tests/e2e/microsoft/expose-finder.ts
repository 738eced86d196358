import { findStep } from '../../../utils/find/find-step.ts';
import { readMessageOf } from '../../../utils/find/read-page-message.ts';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { learnCaptions } from '../../../utils/look/captions.ts';
import { findPasswordElements, readPassword } from '../../../utils/password/read-password.ts';
import { hostGroupOf } from '../../../utils/sites/hosts.ts';
import { LABELS } from '../../../utils/sites/labels.ts';
import { PAGES } from '../../../utils/sites/pages.ts';

/** What the product's finder sees, held against the page's own annotation. */
export interface FinderSight {
  kind: string;
  step: string | null;
  /** Whether the found element is the annotated one (or Done, once the password stands there), or a control inside it. */
  isAnswer: boolean;
  /** The found element's markup, for the message of a failing test. */
  markup: string;
  /** The markup of every annotated element, for the same. */
  annotated: string[];
}

declare global {
  interface Window {
    /** One look of the product's finder at this page; only in the test of the practice pages. */
    lookForStep(tenant: string, latest: StepId): FinderSight;
    /** One reading of the product's reader. */
    readNewPassword(): string;
  }
}

learnCaptions(LABELS);

window.lookForStep = (tenant, latest) => {
  const own = { tenant, name: 'CloudFinder', findPasswords: findPasswordElements, readMessage: readMessageOf };
  const context = { ...own, hostGroup: hostGroupOf(location.href), picks: {}, latest };
  const sight = findStep(document, location.href, PAGES, context);
  const step = 'step' in sight ? sight.step : null;
  const all = Array.from(document.querySelectorAll('[data-answer], [aria-expanded]'), (one) =>
    one.outerHTML.slice(0, 160),
  );
  if (sight.kind !== 'found') return { kind: sight.kind, step, isAnswer: false, markup: '', annotated: all };
  const annotated = sight.element.closest(`[data-answer="${step}"], [data-answer-then="${step}"]`);
  return {
    kind: 'found',
    step,
    isAnswer: annotated !== null,
    markup: sight.element.outerHTML.slice(0, 160),
    annotated: all,
  };
};

window.readNewPassword = () => {
  const sight = readPassword(document, { name: 'CloudFinder' });
  return sight.kind === 'one' ? `${sight.reading.certainty} ${sight.reading.value}` : sight.kind;
};
