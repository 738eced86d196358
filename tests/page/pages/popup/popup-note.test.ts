import { expect, test } from 'vitest';
import type { HandOverRecord } from '../../../../utils/journey/hand-over-record';
import { readButtonNames, readStatus } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { NOW, samplePassword, sampleState } from './sample-state';

const HANDED_OVER: HandOverRecord = {
  id: 'one',
  at: NOW,
  account: 'backup@contoso.onmicrosoft.com',
  tenant: 'contoso.onmicrosoft.com',
  name: 'CloudFinder',
  outcome: 'closed',
};
const COPY = 'Copy ticket note';

test('after a delivery the note is copied, in the person’s own wording', async () => {
  const opened = await openPopup(
    sampleState({ handedOver: HANDED_OVER, ticketNote: 'Handed over for {account}: {outcome}' }),
  );
  await press(COPY);
  expect(opened.copied).toEqual([
    'Handed over for backup@contoso.onmicrosoft.com: Submitted, and the page took it or closed the form. x360Cloud tries it at its next scan.',
  ]);
  expect(readStatus()).toBe('The ticket note is copied. It holds no password.');
  // Seen as well, and copied by hand where the browser does not let us.
  expect(document.querySelector('.note')?.textContent).toBe(opened.copied[0]);
});

test.each([
  ['filled', true, false],
  ['filled', false, true],
  ['emptied', true, false],
  ['submitted', true, true],
  ['refused', true, true],
] as const)('%s, still held: %s: offered: %s', async (outcome, isHeld, isOffered) => {
  const passwords = isHeld ? [samplePassword()] : [];
  await openPopup(sampleState({ handedOver: { ...HANDED_OVER, outcome }, passwords }));
  expect(readButtonNames().includes(COPY)).toBe(isOffered);
});

test('before any delivery there is no note', async () => {
  await openPopup(sampleState());
  expect(readButtonNames()).not.toContain(COPY);
});
