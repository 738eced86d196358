import type { Refusal } from '../messages/contract';

/** Thrown where something may not be done that was asked. */
export class RefusedError extends Error {
  readonly refusal: Extract<Refusal, 'not-allowed' | 'full'>;

  constructor(refusal: RefusedError['refusal'] = 'not-allowed') {
    super(refusal);
    this.refusal = refusal;
  }
}
