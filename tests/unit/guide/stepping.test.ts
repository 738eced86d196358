import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Plan } from '../../../utils/guide/plan';
import { startStepping } from '../../../utils/guide/stepping';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Stands for an element: stepping only compares it. */
const BUTTON = {} as Element;
const CREATE: Plan = { step: 'create', state: 'pointing', target: BUTTON, say: { kind: 'point' }, act: 'click' };

function start() {
  const stop = new AbortController();
  const act = vi.fn<() => void>();
  const onUnexpected = vi.fn<() => void>();
  return { stop, act, onUnexpected, stepping: startStepping(act, onUnexpected, stop.signal) };
}

test('a step is done once, after a pause in which it can be seen', () => {
  const { stepping, act } = start();
  stepping.consider(CREATE);
  expect(act).not.toHaveBeenCalled();
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('the next step, or another element, is done too', () => {
  const { stepping, act, onUnexpected } = start();
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  stepping.consider({ ...CREATE, target: {} as Element });
  vi.advanceTimersByTime(2_000);
  stepping.consider({ ...CREATE, step: 'name-the-password', act: 'type' });
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(3);
  expect(onUnexpected).not.toHaveBeenCalled();
});

test('a page that does not move on leaves the rest to the person', () => {
  const { stepping, onUnexpected } = start();
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  expect(onUnexpected).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(onUnexpected).toHaveBeenCalledTimes(1);
});

test.each<[string, Partial<Plan>]>([
  ['words', { state: 'words', target: null, say: { kind: 'words' } }],
  ['a missing option', { state: 'stuck', say: { kind: 'missing' } }],
  ['an error of the page', { say: { kind: 'page-error', text: 'Name is taken' } }],
])('%s: nothing that was about to happen happens', (_, unexpected) => {
  const { stepping, act, onUnexpected } = start();
  stepping.consider(CREATE);
  stepping.consider({ ...CREATE, ...unexpected });
  vi.advanceTimersByTime(20_000);
  expect(act).not.toHaveBeenCalled();
  expect(onUnexpected).toHaveBeenCalledTimes(1);
});

test.each<[string, Partial<Plan>]>([
  ['only the person may do', { act: null }],
  ['nothing stands for', { target: null }],
  ['belongs to Prepare', { step: 'enable-mfa' }],
  ['belongs to Transfer', { step: 'submit' }],
])('what %s is not done', (_, other) => {
  const { stepping, act } = start();
  stepping.consider({ ...CREATE, ...other });
  vi.advanceTimersByTime(20_000);
  expect(act).not.toHaveBeenCalled();
});

test('stopping lets go of what is about to happen', () => {
  const { stepping, stop, act } = start();
  stepping.consider(CREATE);
  stepping.cancel();
  stepping.consider(CREATE);
  stop.abort();
  vi.advanceTimersByTime(20_000);
  expect(act).not.toHaveBeenCalled();
});

test('while the password may be on the screen it waits, and goes on once it is held', () => {
  const { stepping, act, onUnexpected } = start();
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  const danger: Plan = { ...CREATE, step: 'read-the-password', state: 'words', say: { kind: 'unseen' }, target: null };
  stepping.consider({ ...danger, act: null, isInDanger: true });
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(1);
  expect(onUnexpected).not.toHaveBeenCalled();
  stepping.consider({ ...danger, state: 'captured', target: {} as Element });
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test('what was about to happen before such a moment happens after it', () => {
  const { stepping, act } = start();
  stepping.consider(CREATE);
  stepping.consider({ ...CREATE, state: 'waiting', target: null, act: null, isInDanger: true });
  vi.advanceTimersByTime(20_000);
  expect(act).not.toHaveBeenCalled();
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('what the person is asked about is not done, and waited for', () => {
  const { stepping, act, onUnexpected } = start();
  stepping.consider({ ...CREATE, isAsking: true });
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
  expect(onUnexpected).not.toHaveBeenCalled();
});

test('a refusal of the page ends it in the danger zone too', () => {
  const { stepping, onUnexpected } = start();
  stepping.consider({ ...CREATE, say: { kind: 'page-refusal', text: 'Limit reached' }, isInDanger: true });
  expect(onUnexpected).toHaveBeenCalledTimes(1);
});
