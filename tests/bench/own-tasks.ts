import * as z from 'zod/mini';

/** An event of the browser's trace; times in microseconds. */
const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  /** By the clock, and in processor time of the thread. */
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) })),
});
export type TraceEvent = z.infer<typeof eventSchema>;

/** What of one task of a thread was ours. */
export interface OwnTask {
  /** When the task began, in ms of the trace's own clock. */
  at: number;
  /** How long our code ran in it, in ms of the thread's processor time: other programs of the machine do not count. */
  took: number;
}

const RUNS = new Set(['FunctionCall', 'EvaluateScript']);
const MS = 1_000;

/** @throws Error where the text is no trace. */
export function parseTrace(text: string): TraceEvent[] {
  const { traceEvents } = z.object({ traceEvents: z.array(z.unknown()) }).parse(JSON.parse(text));
  return traceEvents.flatMap((event) => {
    const { success, data } = z.safeParse(eventSchema, event);
    return success ? [data] : [];
  });
}

/**
 * The tasks in which scripts of this origin ran, in their order. A script that calls another of its own counts once.
 *
 * @param isOwn whether a script's address is one that counts
 */
export function ownTasks(events: readonly TraceEvent[], isOwn: (url: string) => boolean): OwnTask[] {
  const runs = events.filter(({ name, args }) => RUNS.has(name) && isOwn(args?.data?.url ?? ''));
  const outermost = runs.filter((run) => !runs.some((other) => other !== run && isWithin(run, other)));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const own = tasks.flatMap((task) => {
    const within = outermost.filter((run) => isWithin(run, task));
    const took = within.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0);
    return within.length > 0 ? [{ at: task.ts / MS, took: took / MS }] : [];
  });
  return own.toSorted((one, other) => one.at - other.at);
}

/** The longest task of ours after each mark of this name and before the next, in ms; 0 where there was none. */
export function longestByMark(events: readonly TraceEvent[], tasks: readonly OwnTask[], mark: string): number[] {
  const times = events.filter(({ name }) => name === mark).map(({ ts }) => ts / MS);
  const sorted = times.toSorted((one, other) => one - other);
  return sorted.map((from, at) => {
    const to = sorted[at + 1] ?? Number.POSITIVE_INFINITY;
    return Math.max(0, ...tasks.filter((task) => task.at >= from && task.at < to).map(({ took }) => took));
  });
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const isSameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  return isSameThread && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}
