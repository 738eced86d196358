import { expect, test } from 'vitest';
import { inWords, type Plan } from '../../../utils/guide/plan';
import { createPlanDisplay } from '../../../utils/guide/plan-display';

const PLAN: Plan = { ...inWords('create', { kind: 'words' }), account: 'svc@contoso.onmicrosoft.com' };

test('tells of what it shows once, of another account, and anew when the page comes back from the cache', () => {
  const told: (string | null)[] = [];
  const stop = new AbortController();
  const listener = { onAction() {}, onLost() {}, onShown: ({ account }: Plan) => void told.push(account) };
  const display = createPlanDisplay(document, listener, stop.signal);
  display.show(PLAN);
  display.show(PLAN);
  expect(told).toEqual(['svc@contoso.onmicrosoft.com']);
  display.show({ ...PLAN, account: 'svc@fabrikam.example' });
  expect(told).toHaveLength(2);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  display.show({ ...PLAN, account: 'svc@fabrikam.example' });
  expect(told).toHaveLength(3);
  stop.abort();
});
