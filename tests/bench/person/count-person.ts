/** A point in a window, in CSS pixels from the corner of its page; the browser's own bars lie above 0. */
export interface Point {
  x: number;
  y: number;
}

/** One thing that the person's hands did: a button of the mouse, or a key, in one of the windows. */
export type Input = { kind: 'press'; window: string; at: Point } | { kind: 'key'; window: string };

/** What one decision sets off, with all its inputs in their order. */
export interface Act {
  name: string;
  inputs: readonly Input[];
}

/** What a way costs the person. */
export interface PersonCost {
  acts: number;
  clicks: number;
  keys: number;
  /** Changes from one window to another. */
  switches: number;
  /** The least that the pointer travels: straight lines from press to press, in CSS pixels. */
  travel: number;
  /** Keystroke-level time in seconds: the hands and the head, without waiting for pages. */
  seconds: number;
}

/**
 * Operators of the keystroke-level model in seconds: Card, Moran and Newell, "The keystroke-level model for user
 * performance time with interactive systems", Communications of the ACM 23 (1980), figure 1. K is a key, or a button of
 * the mouse, of an average skilled typist; P points with a mouse; H moves the hand between keyboard and mouse; M is the
 * mental preparation. M stands before each act, and not within one (their rules 1 and 2).
 */
export const OPERATORS = { K: 0.2, P: 1.1, H: 0.4, M: 1.35 } as const;

/** Alt and Tab. */
const KEYS_OF_A_SWITCH = 2;
/** Two presses of a double click are one pointing. */
const SAME_PLACE_PX = 4;
/** The pointer rests in the middle of the first window, the hand on the mouse. */
const START: Point = { x: 640, y: 400 };

/** Counts what the acts cost, by their inputs. The first window is the one of the first input. */
export function countPerson(acts: readonly Act[]): PersonCost {
  const cost = { acts: acts.length, clicks: 0, keys: 0, switches: 0, travel: 0, seconds: 0 };
  let hand: 'mouse' | 'keyboard' = 'mouse';
  let at = START;
  let window: string | undefined;
  const reachFor = (device: typeof hand): void => {
    if (hand !== device) cost.seconds += OPERATORS.H;
    hand = device;
  };
  for (const { inputs } of acts) {
    cost.seconds += OPERATORS.M;
    for (const input of inputs) {
      if (window !== undefined && window !== input.window) {
        cost.switches += 1;
        reachFor('keyboard');
        cost.seconds += KEYS_OF_A_SWITCH * OPERATORS.K;
      }
      window = input.window;
      cost.seconds += OPERATORS.K;
      reachFor(input.kind === 'key' ? 'keyboard' : 'mouse');
      if (input.kind === 'key') {
        cost.keys += 1;
        continue;
      }
      const way = Math.hypot(input.at.x - at.x, input.at.y - at.y);
      cost.clicks += 1;
      cost.travel += way;
      if (way > SAME_PLACE_PX) cost.seconds += OPERATORS.P;
      at = input.at;
    }
  }
  return { ...cost, travel: Math.round(cost.travel), seconds: Math.round(10 * cost.seconds) / 10 };
}
