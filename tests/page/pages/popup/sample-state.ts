import type { FillOutcome } from '../../../../utils/journey/form-sight';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import type { HeldPassword } from '../../../../utils/journey/held-password';
import type { Destination, PopupState } from '../../../../utils/messages/popup-state';

/** The moment at which the samples are looked at, epoch ms. */
export const NOW = 1_800_000_000_000;

export function samplePassword(changes: Partial<HeldPassword> = {}): HeldPassword {
  return {
    id: 'password-1',
    account: 'backup@contoso.onmicrosoft.com',
    name: 'CloudFinder',
    certainty: 'sure',
    capturedAt: NOW - 19_000,
    expiresAt: NOW + 581_000,
    delivery: { kind: 'none' },
    ...changes,
  };
}

export function sampleDestination(changes: Partial<Destination> = {}): Destination {
  return {
    tabId: 7,
    title: 'Cloudfinder — Manage Services',
    host: 'app.cloudfinder.com',
    isPrivate: false,
    isActive: false,
    isHere: false,
    view: 'view-0001',
    organization: 'Contoso Ltd',
    sight: sampleForm('contoso.onmicrosoft.com'),
    ...changes,
  };
}

export function sampleForm(tenant: string | null): Extract<Destination['sight'], { kind: 'credentials' }> {
  return {
    kind: 'credentials',
    verdict: 'sure',
    why: { rule: 'password-label', words: 'Office 365 Admin Password' },
    form: 'form-1',
    purpose: 'change',
    tenant,
    account: null,
    fields: { email: 'editable', hasConfirm: true },
    foreignTarget: null,
  };
}

export function sampleFilled(tenant: string | null): Extract<FillOutcome, { kind: 'filled' }> {
  return { kind: 'filled', tenant, replaced: null, submit: 'enabled' };
}

/** The popup of someone who has done nothing yet, with these changes. */
export function sampleState(changes: Partial<PopupState> = {}): PopupState {
  return {
    guide: IDLE_GUIDE,
    progress: null,
    passwords: [],
    destinations: [],
    waitingSend: null,
    asking: null,
    handedOver: null,
    ticketNote: '',
    isDelivered: false,
    page: { kind: 'other', host: 'example.com' },
    isPrivateAllowed: true,
    missingOrigins: [],
    missingToPrepare: [],
    notice: null,
    ...changes,
  };
}

/** A held password and these pages to send it to. */
export function sendingState(destinations: Destination[], password: Partial<HeldPassword> = {}): PopupState {
  return sampleState({ passwords: [samplePassword(password)], destinations });
}
