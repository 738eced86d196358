import { i18n } from '#i18n';
import { describeElement } from '../find/describe-element';
import { type Labels, learnCaptions } from '../look/captions';
import type { PickQuestion } from '../overlay/draw-picker';
import { pickElement } from '../overlay/pick-element';
import type { PickTarget, TaughtElement } from '../sites/knowledge';
import { pickLabel } from '../sites/known-pages';
import { askFor, isFormField, tellRemembered } from './tell-picks';

/** What the person taught by pointing, in the order of pointing. */
export type Learnt = ReadonlyMap<PickTarget, Element>;

/** How a page is taught. */
export interface Lesson {
  /** The built-in captions, which the script of the lessons does not carry. */
  labels: Labels;
  /** What is asked first. */
  question: string;
  /** What pointing at an element teaches: the first for itself, the others to ask for next. */
  targetsOf(element: Element): PickTarget[];
  /** Keeps one pick; a later one may follow. */
  remember(target: PickTarget, pick: TaughtElement): Promise<void>;
}

/**
 * "It looks different here": the person points at the element, and where it belongs to a form, at its neighbours, which
 * may be skipped. What cannot be told from other elements, or was pointed at before, is asked for again.
 */
export async function learnByPointing(document: Document, lesson: Lesson, signal: AbortSignal): Promise<Learnt> {
  learnCaptions(lesson.labels);
  const learnt = new Map<PickTarget, Element>();
  let wanted: PickTarget[] | null = null;
  let note = '';
  while (wanted === null || wanted.length > 0) {
    const answer = await pickElement(document, questionFor(lesson, wanted?.[0], learnt, note), signal);
    if (answer.kind === 'cancelled' || signal.aborted) break;
    note = tellRemembered([...learnt.keys()]);
    if (answer.kind === 'skip') {
      wanted?.shift();
      continue;
    }
    const { element } = answer;
    const targets: PickTarget[] = wanted ?? lesson.targetsOf(element);
    const [target] = targets;
    if (!target) break;
    const pick = describeElement(element, pickLabel(target), new Date());
    if ([...learnt.values()].includes(element)) note = i18n.t('overlay.pick.again');
    else if (pick.locators.length === 0) note = i18n.t('overlay.pick.notTold');
    else {
      await lesson.remember(target, pick);
      learnt.set(target, element);
      note = tellRemembered([...learnt.keys()]);
      wanted = targets.slice(1);
    }
  }
  return learnt;
}

function questionFor(lesson: Lesson, target: PickTarget | undefined, learnt: Learnt, note: string): PickQuestion {
  const text = target && isFormField(target) ? askFor(target) : lesson.question;
  return {
    text,
    isField: target !== undefined && isFormField(target),
    canSkip: learnt.size > 0,
    learnt: [...learnt.values()],
    ...(note === '' ? {} : { note }),
  };
}
