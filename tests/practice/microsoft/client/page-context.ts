import { createContext, useContext } from 'react';
import type { StepId } from '../../../../utils/journey/step-ids.ts';
import { caption, type LabelKey } from '../languages.ts';
import { DEFAULT_OPTIONS, type MicrosoftOptions } from '../options.ts';

/** The options of the page, for every component on it. */
export const PageContext = createContext<MicrosoftOptions>(DEFAULT_OPTIONS);

/** What a component needs of the page: its options, captions in its language, and the hooks that tests of the real pages use. */
export function usePage() {
  const options = useContext(PageContext);
  return {
    options,
    text: (key: LabelKey) => caption(options.language, key),
    /** Attributes that Microsoft's own tests find elements by; none on a page without hooks. */
    testId: (id: string) => (options.withoutHooks ? {} : { 'data-testid': id }),
  };
}

/** The annotation of the element that a step should point at, only while that element is the right one. */
export function answer(step: StepId, isRight = true): { 'data-answer'?: StepId } {
  return isRight ? { 'data-answer': step } : {};
}
