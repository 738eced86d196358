/** What the person is asked to point at, in their language. */
export interface PickQuestion {
  text: string;
  /** What came of the pick before: what was remembered, or why it was not. */
  note?: string;
  /** Only a form's text fields can be meant. */
  isField: boolean;
  /** The person may go on without pointing. */
  canSkip: boolean;
  /** Elements that were pointed at before and stay framed. */
  learnt: readonly Element[];
}

/** The element that the person pointed at, or why there is none. */
export type PickAnswer = { kind: 'element'; element: Element } | { kind: 'skip' } | { kind: 'cancelled' };
