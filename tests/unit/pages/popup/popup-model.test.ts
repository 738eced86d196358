import { expect, test } from 'vitest';
import type { SendOutcome } from '../../../../utils/journey/outcomes';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { INITIAL_MODEL, nextModel, type PopupEvent, type PopupModel } from '../../../../utils/pages/popup/popup-model';
import { sampleDestination, sampleForm, sampleState, sendingState } from '../../../page/pages/popup/sample-state';

const fabrikam = sampleDestination({ sight: sampleForm('fabrikam.onmicrosoft.com') });
const other: SendOutcome = { kind: 'other-tenant', account: 'a@contoso.com', tenant: 'fabrikam.onmicrosoft.com' };

function after(...events: PopupEvent[]): PopupModel {
  return events.reduce(nextModel, INITIAL_MODEL);
}

function read(state: PopupState): PopupEvent {
  return { type: 'state-read', state };
}

function sent(outcome: SendOutcome): PopupEvent {
  return {
    type: 'sent',
    passwordId: 'password-1',
    destination: fabrikam,
    order: { form: null, confirmed: [] },
    outcome,
  };
}

test('a warning is kept while its form stands there', () => {
  const warned = after(read(sendingState([fabrikam])), sent(other), read(sendingState([fabrikam])));
  expect(warned.warning).toMatchObject({ passwordId: 'password-1', tabId: 7, view: 'view-0001' });
});

test.for([
  ['another document', { ...fabrikam, view: 'view-0002' }],
  ['another tenant', { ...fabrikam, sight: sampleForm('woodgrove.com') }],
  ['another kind of form', { ...fabrikam, sight: { kind: 'none' } as const }],
  ['another tab', { ...fabrikam, tabId: 8 }],
] as const)('a warning is dropped for %s', ([, destination]) => {
  const model = after(read(sendingState([fabrikam])), sent(other), read(sendingState([destination])));
  expect(model.warning).toBeNull();
});

test('a warning is dropped with its password, with another choice, and with a later outcome', () => {
  const warned = [read(sendingState([fabrikam])), sent(other)];
  expect(after(...warned, read(sampleState({ destinations: [fabrikam] }))).warning).toBeNull();
  const choice = { type: 'destination-chosen', passwordId: 'password-1', tabId: 8 } as const;
  expect(after(...warned, choice).warning).toBeNull();
  expect(after(...warned, sent({ kind: 'tab-changed' })).warning).toBeNull();
});

test('an outcome is not overwritten by a state without news', () => {
  const model = after(read(sendingState([fabrikam])), sent({ kind: 'gone' }), read(sendingState([fabrikam])));
  expect(model.told?.text).toContain('The form closed before it was filled.');
});

test('the same notice is told once', () => {
  const state = sampleState({ notice: { kind: 'expired' } });
  const quiet = { type: 'told', told: null } as const;
  expect(after(read(state)).told).not.toBeNull();
  expect(after(read(state), quiet, read(state)).told).toBeNull();
});

test('a password in clear goes with its entry', () => {
  const revealed = { type: 'revealed', id: 'password-1', value: 'secret-value' } as const;
  expect(after(read(sendingState([])), revealed).revealed?.value).toBe('secret-value');
  expect(JSON.stringify(after(read(sendingState([])), revealed, read(sampleState())))).not.toContain('secret-value');
});
