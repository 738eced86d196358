import type { StepId } from './step-ids';

/** The guide as the person set it: one for the whole browser. */
export interface GuideSettings {
  status: 'idle' | 'running' | 'paused';
  /** Whether the service account is ready, as the person said at the start; `null` where nobody did. Decides whether Prepare is shown. */
  isAccountReady: boolean | null;
  /** The step of Prepare that is next, once the person said that the account is not ready; `null` otherwise. */
  preparing: StepId | null;
  /** The service account's e-mail address, as Create's pages said it last; tells its row on the administrator's pages. */
  account: string | null;
  /** "Do the steps for me": Create's steps run by themselves. */
  doesSteps: boolean;
  /** Another password is made by the person's own hand: one was read since the journey began, or since they last switched the steps on. */
  leavesCreateToPerson: boolean;
}

/** The guide of a browser in which nobody asked for it. */
export const IDLE_GUIDE: GuideSettings = {
  status: 'idle',
  isAccountReady: null,
  preparing: null,
  account: null,
  doesSteps: false,
  leavesCreateToPerson: false,
};
