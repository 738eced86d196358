import { i18n } from '#i18n';
import type { Phase, StepId } from '../guide/step-ids';
import type { OverlayState } from '../overlay/overlay-view';

const PHASE_KEYS = {
  prepare: 'popup.phases.prepare',
  'sign-in': 'popup.phases.sign_in',
  create: 'popup.phases.create',
  transfer: 'popup.phases.transfer',
} as const satisfies Record<Phase, string>;

/** Browsers take no hyphen in a message's name, so the ids are spelt with underscores there. */
const STEP_KEYS = {
  'create-account': 'popup.steps.create_account',
  'assign-global-admin': 'popup.steps.assign_global_admin',
  'open-mfa': 'popup.steps.open_mfa',
  'enable-mfa': 'popup.steps.enable_mfa',
  'sign-in-private': 'popup.steps.sign_in_private',
  'verify-mfa': 'popup.steps.verify_mfa',
  'open-my-account': 'popup.steps.open_my_account',
  'open-security': 'popup.steps.open_security',
  'open-app-passwords': 'popup.steps.open_app_passwords',
  create: 'popup.steps.create',
  'name-the-password': 'popup.steps.name_the_password',
  'read-the-password': 'popup.steps.read_the_password',
  'open-manage-services': 'popup.steps.open_manage_services',
  'open-credentials': 'popup.steps.open_credentials',
  'fill-credentials': 'popup.steps.fill_credentials',
  submit: 'popup.steps.submit',
} as const satisfies Record<StepId, string>;

const OVERLAY_KEYS = {
  pointing: null,
  waiting: 'popup.guide.waiting',
  words: 'popup.guide.words',
  stuck: 'popup.guide.stuck',
  captured: 'popup.guide.captured',
  paused: 'popup.guide.pausedHint',
} as const satisfies Record<OverlayState, string | null>;

/** A phase's name. */
export function tellPhase(phase: Phase): string {
  return i18n.t(PHASE_KEYS[phase]);
}

/** A step as one order to the person. */
export function tellStep(step: StepId): string {
  return i18n.t(STEP_KEYS[step]);
}

/** What else to know of the guide's state on the page; `null` while it points. */
export function tellOverlay(state: OverlayState): string | null {
  const key = OVERLAY_KEYS[state];
  return key === null ? null : i18n.t(key);
}
