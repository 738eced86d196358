import { describe, expect, it } from 'vitest';
import { longestByMark, ownTasks, parseTrace, type TraceEvent } from '../../bench/own-tasks';

const OURS = 'chrome-extension://abc/microsoft.js';
const isOwn = (url: string) => url === OURS;
const task = (ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});
const run = (ts: number, dur: number, url = OURS, more: Partial<TraceEvent> = {}): TraceEvent =>
  task(ts, dur, { name: 'FunctionCall', args: { data: { url } }, ...more });

describe('tasks of ours', () => {
  it('are told in ms, in their order, with what of them was ours', () => {
    const events = [task(50_000, 9_000), run(51_000, 2_000), task(1_000, 9_000), run(2_000, 1_000), run(4_000, 500)];
    expect(ownTasks(events, isOwn)).toEqual([
      { at: 1, took: 1.5 },
      { at: 50, took: 2 },
    ]);
  });

  it('are those alone in which a script of ours ran', () => {
    expect(ownTasks([task(0, 9_000), run(0, 9_000, 'https://page.example/app.js')], isOwn)).toEqual([]);
    expect(ownTasks([task(0, 9_000), run(1, 1_000, OURS, { name: 'Layout' })], isOwn)).toEqual([]);
    expect(ownTasks([task(0, 9_000), run(1, 1_000, OURS, { name: 'EvaluateScript' })], isOwn)).toHaveLength(1);
  });

  it('count a run within another once', () => {
    expect(ownTasks([task(0, 9_000), run(1_000, 4_000), run(2_000, 1_000)], isOwn)).toEqual([{ at: 0, took: 4 }]);
  });

  it('count processor time where the trace has it', () => {
    expect(ownTasks([task(0, 9_000), run(0, 9_000, OURS, { tdur: 2_000 })], isOwn)).toEqual([{ at: 0, took: 2 }]);
  });

  it.each([
    ['another thread', { tid: 2 }],
    ['another process', { pid: 2 }],
  ])('are not those of %s at the same time', (_, elsewhere) => {
    expect(ownTasks([task(0, 9_000), run(1_000, 1_000, OURS, elsewhere)], isOwn)).toEqual([]);
  });

  it('are not those that ended before', () => {
    expect(ownTasks([task(0, 1_000), run(900, 200)], isOwn)).toEqual([]);
  });
});

it('after each mark, the longest before the next one', () => {
  const tasks = [
    { at: 1, took: 9 },
    { at: 10, took: 1 },
    { at: 12, took: 3 },
    { at: 20, took: 5 },
  ];
  const marks = [30_000, 10_000, 20_000].map((ts) => task(ts, 0, { name: 'changed' }));
  expect(longestByMark([...marks, task(15_000, 0)], tasks, 'changed')).toEqual([3, 5, 0]);
});

it('a trace is read without what is no event', () => {
  const event = { ...task(1, 2), cat: 'toplevel' };
  expect(parseTrace(JSON.stringify({ traceEvents: [event, { name: 'odd' }, null] }))).toMatchObject([task(1, 2)]);
  expect(() => parseTrace('{}')).toThrow('traceEvents');
});
