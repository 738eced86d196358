import { browser } from '@wxt-dev/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { talkToBackground } from '../../../utils/guide/talk-to-background';

const GONE = new Error('Could not establish connection. Receiving end does not exist.');
const TOLD = { type: 'form:closed', view: 'view-0001' } as const;

afterEach(() => vi.useRealTimers());

/** What the background answers. */
function answerWith(answer: () => Promise<unknown>): { sent: unknown[] } {
  const sent: unknown[] = [];
  const hear = async (message: unknown): Promise<unknown> => {
    sent.push(message);
    return answer();
  };
  // oxlint-disable-next-line no-misused-promises -- the stand-in's type knows no promise
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(hear);
  return { sent };
}

test.each([
  ['could not be reached', () => Promise.reject(GONE), 3],
  ['failed', async () => ({ ok: false, refusal: 'failed' }), 3],
  ['heard it', async () => ({ ok: true, value: null }), 1],
  ['refused it', async () => ({ ok: false, refusal: 'not-allowed' }), 1],
])('what a background that %s was told is told as often as it helps', async (_, answer, times) => {
  vi.useFakeTimers();
  const { sent } = answerWith(answer);
  talkToBackground('view-0001', () => undefined).tell(TOLD);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual(Array.from({ length: times }, () => TOLD));
});

test('what was not heard in a page’s last moment is told again before any timer', async () => {
  vi.useFakeTimers();
  const { sent } = answerWith(() => Promise.reject(GONE));
  talkToBackground('view-0001', () => undefined).tell(TOLD);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([TOLD, TOLD]);
});

test('a page that nobody heard when it opened is guided all the same', async () => {
  vi.useFakeTimers();
  const answers = [
    { ok: false, refusal: 'failed' },
    { ok: true, value: 'what to know' },
  ];
  answerWith(async () => answers.shift());
  const opening = talkToBackground('view-0001', () => undefined).open();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await opening).toBe('what to know');
});
