import { describe, expect, test } from 'vitest';
import type { HeldPassword } from '../../../../utils/journey/held-password';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { nextOpen } from '../../../../utils/pages/popup/open-password';
import {
  NOW,
  sampleDestination,
  sampleForm,
  samplePassword,
  sampleState,
} from '../../../page/pages/popup/sample-state';

const contoso = samplePassword({ id: 'contoso' });
const fabrikam = samplePassword({ id: 'fabrikam', account: 'admin@fabrikam.onmicrosoft.com', capturedAt: NOW });
const unknown = samplePassword({ id: 'unknown', account: null, capturedAt: NOW - 1 });
const page = { kind: 'x360cloud', host: 'app.cloudfinder.com' } as const;

function holding(changes: Partial<PopupState> = {}, passwords: HeldPassword[] = [contoso, fabrikam, unknown]) {
  return sampleState({ passwords, ...changes });
}

function over(tenant: string | null, isActive = true): PopupState {
  return holding({ page, destinations: [sampleDestination({ isActive, sight: sampleForm(tenant) })] });
}

const asking = {
  passwordId: 'contoso',
  tabId: 7,
  view: 'view-0001',
  question: { kind: 'ask-form', form: 'form-1', why: null, account: null, tenant: null, isTenantUnnamed: true },
  until: NOW,
} as const;
const filled = samplePassword({ id: 'filled', delivery: { kind: 'filled', tenant: null, view: 'view-0001' } });
const waitingSend = { passwordId: 'unknown', tabId: 7, host: page.host, account: null, until: NOW };

describe('as the popup opens', () => {
  test.each<[string, PopupState, string | null]>([
    ['away from x360Cloud the newest', holding(), 'fabrikam'],
    ['over a form the one of its tenant', over('contoso.onmicrosoft.com'), 'contoso'],
    ['over another tenant’s form none', over('woodgrove.com'), null],
    ['over a form that names nobody none', over(null), null],
    ['over a page behind which a form lies the newest', over('contoso.onmicrosoft.com', false), 'fabrikam'],
    [
      'over Microsoft’s page the newest, whatever form another window shows',
      { ...over('contoso.onmicrosoft.com'), page: { kind: 'microsoft', host: 'mysignins.microsoft.com' } },
      'fabrikam',
    ],
    ['the one that is asked about', { ...over('fabrikam.onmicrosoft.com'), asking }, 'contoso'],
    ['the one that the form in front was filled with', { ...over(null), passwords: [fabrikam, filled] }, 'filled'],
    ['the one that waits for its form', holding({ waitingSend }), 'unknown'],
    ['the only one, whatever is in front', { ...over('woodgrove.com'), passwords: [contoso] }, 'contoso'],
  ])('%s is open', (_, state, open) => {
    expect(nextOpen(null, state, null)).toBe(open);
  });
});

describe('while the popup is open', () => {
  const before = over('contoso.onmicrosoft.com');

  test.each<[string, PopupState, string | null, string | null]>([
    ['what the person opened stays', before, 'fabrikam', 'fabrikam'],
    ['what the person closed stays closed', before, null, null],
    ['another form in front takes it along', over('fabrikam.onmicrosoft.com'), 'unknown', 'fabrikam'],
    ['a form that is for none of them leaves it', over('woodgrove.com'), 'unknown', 'unknown'],
    ['a new one opens by itself only where nothing was open before', holding(), 'unknown', 'unknown'],
    ['what is gone gives way', { ...before, passwords: [fabrikam, contoso] }, 'unknown', 'contoso'],
  ])('%s', (_, state, open, next) => {
    expect(nextOpen(before, state, open)).toBe(next);
  });
});
