import type { CourierState } from './courier-state';

/** Epoch ms, and how long a password is held, in ms. */
export interface Now {
  now: number;
  lifetimeMs: number;
}

/** What each event of one part makes of the state. Pure: what has run out is gone already, and time comes in with the event. */
export type Transitions<Event extends { type: string }> = {
  [Type in Event['type']]: (state: CourierState, event: Event & { type: Type }, time: Now) => CourierState;
};
