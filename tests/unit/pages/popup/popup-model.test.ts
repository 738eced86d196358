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

function read(state: PopupState, tabId = 3): PopupEvent {
  return { type: 'state-read', state, tabId };
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

test('a question stands as soon as it is put', () => {
  const question: SendOutcome = {
    kind: 'ask-form',
    form: 'form-1',
    why: null,
    account: 'a@contoso.com',
    tenant: null,
    isTenantUnnamed: true,
  };
  const asked = after(read(sendingState([fabrikam])), sent(question));
  expect(asked.state?.asking).toMatchObject({ passwordId: 'password-1', tabId: 7, view: 'view-0001', question });
  expect(asked.told?.text).toContain('Is it contoso.com');
  const lapsed = nextModel(asked, read(sendingState([fabrikam])));
  expect([lapsed.state?.asking, lapsed.told]).toEqual([null, null]);
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
  const state = sampleState({ notice: { kind: 'expired', mayBeUsed: false } });
  const quiet = { type: 'told', told: null } as const;
  expect(after(read(state)).told).not.toBeNull();
  expect(after(read(state), quiet, read(state)).told).toBeNull();
});

test('a password in clear goes with its entry', () => {
  const revealed = { type: 'revealed', id: 'password-1', value: 'secret-value' } as const;
  expect(after(read(sendingState([])), revealed).revealed?.value).toBe('secret-value');
  expect(JSON.stringify(after(read(sendingState([])), revealed, read(sampleState())))).not.toContain('secret-value');
});

test('the x360Cloud page that comes to the front is the one that is meant; any other page changes nothing', () => {
  const state = sendingState([sampleDestination(), sampleDestination({ tabId: 8 })]);
  const chosen = { type: 'destination-chosen', passwordId: 'password-1', tabId: 7 } as const;
  const choiceAfter = (...events: PopupEvent[]) => after(read(state), chosen, ...events).choices['password-1'];
  expect(choiceAfter(read(state))).toBe(7);
  expect(choiceAfter(read(state, 8))).toBe(8);
  expect(choiceAfter(read(state, 4))).toBe(7);
  expect(choiceAfter(read(state, 8), chosen, read(state, 8))).toBe(7);
});
