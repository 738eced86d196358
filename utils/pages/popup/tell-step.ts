import { i18n } from '#i18n';
import type { OverlayState } from '../../journey/overlay-view';
import { sentenceKey } from '../../journey/sentence-key';
import type { Phase, StepId } from '../../journey/step-ids';
import { showText } from '../show-text';

const PHASE_KEYS = {
  prepare: 'popup.phases.prepare',
  'sign-in': 'popup.phases.sign_in',
  create: 'popup.phases.create',
  transfer: 'popup.phases.transfer',
} as const satisfies Record<Phase, string>;

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

/** The steps of Transfer name the tenant, where it is known. */
const FOR_TENANT = {
  'open-manage-services': 'popup.stepsFor.open_manage_services',
  'open-credentials': 'popup.stepsFor.open_credentials',
  'fill-credentials': 'popup.stepsFor.fill_credentials',
  submit: 'popup.stepsFor.submit',
} as const satisfies Partial<Record<StepId, string>>;

/** A step as one order to the person. */
export function tellStep(step: StepId, tenant: string | null): string {
  const isNamed = tenant !== null && hasTenant(step);
  return isNamed ? i18n.t(FOR_TENANT[step], { tenant: showText(tenant) }) : i18n.t(`popup.steps.${sentenceKey(step)}`);
}

function hasTenant(step: StepId): step is keyof typeof FOR_TENANT {
  return Object.hasOwn(FOR_TENANT, step);
}

/** What else to know of the guide's state on the page; `null` while it points. */
export function tellOverlay(state: OverlayState): string | null {
  const key = OVERLAY_KEYS[state];
  return key === null ? null : i18n.t(key);
}
