import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Plan, pointAt } from '../../../utils/guide/plan';
import { startStepping } from '../../../utils/guide/stepping';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Stands for an element: stepping only compares it. */
const BUTTON = {} as Element;
const CREATE = pointAt('create', BUTTON, { kind: 'point' }, 'click');

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
  ['belongs to Prepare', pointAt('enable-mfa', BUTTON, { kind: 'point' }, 'click')],
  ['belongs to Transfer', pointAt('submit', BUTTON, { kind: 'point' }, 'click')],
])('what %s is not done', (_, other) => {
  const { stepping, act } = start();
  stepping.consider({ ...CREATE, ...other });
  vi.advanceTimersByTime(20_000);
  expect(act).not.toHaveBeenCalled();
});

describe('in Transfer', () => {
  const WAY: Plan = { ...CREATE, step: 'open-manage-services', goesByItself: true };
  const WORDS: Plan = { ...WAY, state: 'words', target: null, act: null, say: { kind: 'login' } };

  test('what is sure is done, and nothing else', () => {
    const { stepping, act } = start();
    stepping.consider({ ...WAY, goesByItself: false });
    vi.advanceTimersByTime(20_000);
    expect(act).not.toHaveBeenCalled();
    stepping.consider(WAY);
    vi.advanceTimersByTime(2_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('what is not sure any more does not happen, and what is again does', () => {
    const { stepping, act } = start();
    stepping.consider(WAY);
    stepping.consider({ ...WAY, goesByItself: false });
    vi.advanceTimersByTime(20_000);
    expect(act).not.toHaveBeenCalled();
    stepping.consider(WAY);
    vi.advanceTimersByTime(2_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('it waits for what only the person does there', () => {
    const { stepping, act, onUnexpected } = start();
    stepping.consider(WORDS);
    vi.advanceTimersByTime(60_000);
    stepping.consider(WAY);
    vi.advanceTimersByTime(2_000);
    expect(act).toHaveBeenCalledTimes(1);
    stepping.consider({ ...WAY, step: 'fill-credentials', act: null, goesByItself: false });
    vi.advanceTimersByTime(60_000);
    expect(onUnexpected).not.toHaveBeenCalled();
  });

  test('a page that leads in a circle is left to the person', () => {
    const { stepping, act } = start();
    for (let round = 0; round < 5; round += 1) {
      stepping.consider({ ...WAY, target: {} as Element });
      vi.advanceTimersByTime(2_000);
    }
    expect(act).toHaveBeenCalledTimes(2);
    stepping.consider({ ...WORDS, step: 'submit' });
    stepping.consider(WAY);
    vi.advanceTimersByTime(2_000);
    expect(act).toHaveBeenCalledTimes(3);
  });
});

test('a page that goes on within the press is waited for no longer', () => {
  const { stepping, act, onUnexpected } = start();
  const next: Plan = { ...CREATE, step: 'name-the-password', act: 'type' };
  act.mockImplementationOnce(() => stepping.consider(next));
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  stepping.consider({ ...next, state: 'waiting', target: null, act: null, isInDanger: true });
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(2);
  expect(onUnexpected).not.toHaveBeenCalled();
});

test('a page that is not understood yet is waited for', () => {
  const { stepping, act, onUnexpected } = start();
  stepping.consider({ ...CREATE, state: 'words', target: null, act: null, say: { kind: 'words' } });
  vi.advanceTimersByTime(60_000);
  expect(onUnexpected).not.toHaveBeenCalled();
  stepping.consider(CREATE);
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(1);
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
