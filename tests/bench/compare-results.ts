import type { Results } from './results.ts';
import { judgeGoal, type SummarisedRow } from './row.ts';

/** A row has moved when its median did by more than this part of the one before. */
const MOVED = 0.2;

/** What differs between two tables, in sentences; none where nothing does. */
export function compareResults(before: Pick<Results, 'rows'>, now: Pick<Results, 'rows'>): string[] {
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const current = new Set(now.rows.map(({ id }) => id));
  const moved = now.rows.flatMap((row) => {
    const last = old.get(row.id);
    return last ? [tellMove(last, row), tellGoal(last, row)].filter((sentence) => sentence !== null) : [];
  });
  const fresh = now.rows.filter(({ id }) => !old.has(id)).map(({ what }) => `${what}: new.`);
  const gone = before.rows.filter(({ id }) => !current.has(id)).map(({ what }) => `${what}: not measured this time.`);
  return [...moved, ...fresh, ...gone];
}

function tellMove(last: SummarisedRow, row: SummarisedRow): string | null {
  const [from, to] = [last.value.median, row.value.median];
  if (last.unit !== row.unit) return `${row.what}: was told in ${last.unit}, now in ${row.unit}.`;
  if (Math.abs(to - from) <= MOVED * Math.abs(from)) return null;
  const by = from === 0 ? '' : ` (${to > from ? '+' : ''}${Math.round((100 * (to - from)) / from)} %)`;
  return `${row.what}: ${from} → ${to}${row.unit && ` ${row.unit}`}${by}${tellFloor(last, row)}.`;
}

/** Where the floor went the same way, it is the machine that is another. */
function tellFloor(last: SummarisedRow, row: SummarisedRow): string {
  if (!last.floor || !row.floor) return '';
  return `, its floor ${last.floor.value.median} → ${row.floor.value.median}`;
}

function tellGoal(last: SummarisedRow, row: SummarisedRow): string | null {
  const [was, is] = [judgeGoal(last), judgeGoal(row)];
  if (was === is || is === null || was === null) return null;
  return `${row.what}: the goal is ${is ? 'met now' : 'no longer met'}.`;
}
