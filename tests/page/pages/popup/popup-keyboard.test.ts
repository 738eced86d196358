import { computeAccessibleName } from 'dom-accessibility-api';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import { readStatus } from './find-by-role';
import { openPopup } from './open-popup';
import { sampleDestination, samplePassword, sampleState } from './sample-state';

const state = sampleState({
  guide: { ...IDLE_GUIDE, status: 'running' },
  passwords: [samplePassword()],
  destinations: [sampleDestination({ isActive: true }), sampleDestination({ tabId: 8, title: 'Other page' })],
  page: { kind: 'microsoft', host: 'mysignins.microsoft.com' },
});

test('the keyboard reaches everything in the order of sight', async () => {
  await openPopup(state);
  const names: string[] = [];
  for (let step = 0; step < 9; step++) {
    await userEvent.tab();
    if (document.activeElement) names.push(computeAccessibleName(document.activeElement));
  }
  expect(names).toEqual([
    expect.stringContaining('Cloudfinder — Manage Services'),
    'Send to x360Cloud',
    'Show password',
    'Forget password',
    'Do the steps for me',
    'Pause guide',
    'Stop guide',
    'Use selection as app password',
    'Options',
  ]);
});

test('the arrow keys choose another page, Enter sends, and the focus stays', async () => {
  const popup = await openPopup(state);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(readStatus).toContain('That tab has changed');
  expect(popup.requests).toMatchObject([{ type: 'password:send', tabId: 8 }]);
  expect(document.activeElement?.textContent).toBe('Send to x360Cloud');
});
