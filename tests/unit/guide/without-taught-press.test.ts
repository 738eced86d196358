import { expect, test, vi } from 'vitest';
import type { Sight } from '../../../utils/find/sight';
import { type Plan, pointAt } from '../../../utils/guide/plan';
import { withoutTaughtPress } from '../../../utils/guide/without-taught-press';
import type { Knowledge } from '../../../utils/sites/knowledge';
import { MICROSOFT_PAGES } from '../../../utils/sites/microsoft-pages';
import { NO_KNOWLEDGE } from '../../../utils/sites/no-knowledge';
import type { Page, Target } from '../../../utils/sites/site-schema';
import { samplePack } from '../sites/sample-pack';

const [page] = MICROSOFT_PAGES as [Page];
const button = { tagName: 'BUTTON' } as unknown as Element;
const other = { tagName: 'A' } as unknown as Element;
const plan = pointAt('create', button, { kind: 'point' }, 'click');
const locators: Target['locators'] = [{ by: 'css', css: '#a', evidence: { kind: 'own', seen: '2026-11-22' } }];
const found = (changes: Partial<Extract<Sight, { kind: 'found' }>> = {}): Sight => ({
  kind: 'found',
  step: 'create',
  page,
  element: button,
  target: { act: 'click', locators },
  ...changes,
});
const packs: Knowledge = { picks: {}, packs: [samplePack()] };
const picks: Knowledge = { picks: { create: { locators, caption: null, date: '2026-11-22' } }, packs: [] };

test('where nothing was taught the page is not looked at twice', () => {
  const look = vi.fn<() => Sight>(() => found());
  expect(withoutTaughtPress(plan, NO_KNOWLEDGE, look)).toBe(plan);
  expect(look).not.toHaveBeenCalled();
});

test.for([
  ['a pack', packs],
  ['a pick', picks],
] as const)('beside %s is pressed what the built-in data finds itself', ([, knowledge]) => {
  expect(withoutTaughtPress(plan, knowledge, () => found())).toBe(plan);
});

test('nor is an option chosen for them in a native list, whatever the pack calls the act', () => {
  const list = { tagName: 'SELECT' } as unknown as Element;
  const typed: Plan = { ...plan, target: list, act: 'type' };
  const sight = found({ element: list, target: { act: 'click', locators } });
  expect(withoutTaughtPress(typed, packs, () => sight)).toEqual({ ...typed, act: null });
  expect(withoutTaughtPress({ ...typed, act: 'click' }, packs, () => sight).act).toBe('click');
});

test.for<[string, Sight]>([
  ['nothing', { kind: 'nothing', step: 'create', page }],
  ['another element', found({ element: other })],
  ['it for another step', found({ step: 'open-security' })],
  ['something to look at', found({ target: { act: 'look', locators } })],
])('what a pack or a pick points at is not pressed where the built-in data finds %s', ([, sight]) => {
  for (const knowledge of [packs, picks]) {
    expect(withoutTaughtPress(plan, knowledge, () => sight)).toEqual({ ...plan, act: null });
  }
});
