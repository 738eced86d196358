import type { Courier } from '../e2e/harness/launch-courier.ts';
import { leaveNothing } from '../e2e/harness/leave-nothing.ts';
import { ACCOUNT, SECURITY_INFO, type Stage, X360CLOUD } from '../e2e/harness/stage.ts';
import type { JourneyStep } from '../e2e/journey/journey-steps.ts';
import { judgeHandOver, recordOf } from '../e2e/journey/judge-journey.ts';
import type { PracticeServer } from '../practice/server.ts';
import { type Act, countPerson, type PersonCost } from './person/count-person.ts';
import { recordPerson } from './person/record-person.ts';
import { type Way, waysOfThePerson } from './person/ways.ts';
import type { Row, Unit } from './row.ts';

/** What is told of a way, in the order of the table. */
const MEASURES: readonly [keyof PersonCost, string, Unit][] = [
  ['acts', 'acts', ''],
  ['clicks', 'clicks', ''],
  ['keys', 'keys', ''],
  ['switches', 'window switches', ''],
  ['travel', 'pointer travel', 'px'],
  ['seconds', 'keystroke-level time', 's'],
];
/** The shortest way has four acts. */
const MOST_ACTS = 4;

/** What each way costs the person. Once: the same inputs lead there every time. */
export async function measurePerson(courier: Courier, server: PracticeServer): Promise<Row[]> {
  const rows: Row[] = [];
  for (const way of waysOfThePerson()) {
    const cost = countPerson(await walk(way, courier, server));
    for (const [key, measure, unit] of MEASURES) {
      const row: Row = {
        id: `person/${way.name}/${measure}`,
        what: `${measure}, ${way.name}`,
        unit,
        samples: [cost[key]],
      };
      if (key === 'acts' && way.doesSteps) row.goal = { basis: 'alone', median: MOST_ACTS };
      rows.push(row);
    }
    await leaveNothing(courier);
  }
  return rows;
}

/** @throws Error where the way does not end with the right password in the right form. */
async function walk(way: Way, courier: Courier, server: PracticeServer): Promise<Act[]> {
  server.reset();
  server.microsoft.configure({ account: { name: 'Courier Service', email: ACCOUNT } });
  const x360cloud = await courier.page(X360CLOUD);
  const microsoft = await courier.page(SECURITY_INFO, { incognito: true });
  const recorder = recordPerson();
  const stage: Stage = {
    courier: recorder.watched(courier),
    server,
    microsoft,
    x360cloud,
    look: async () => undefined,
  };
  if (way.doesSteps) await switchDoSteps(stage);
  await recorder.listen(x360cloud, 'normal window');
  await recorder.listen(microsoft, 'private window');
  await recorder.take();
  const acts: Act[] = [];
  let inFront: JourneyStep['on'] | undefined;
  for (const { name, on, act, until } of way.acts) {
    // A window that is in front stays there: to bring it there again would close its popup.
    if (on !== inFront) await stage[on].bringToFront();
    inFront = on;
    await act(stage);
    await until(stage);
    const inputs = await recorder.take();
    if (inputs.length === 0) throw new Error(`No input was seen for "${name}".`);
    acts.push({ name, inputs });
  }
  const wrong = judgeHandOver(recordOf(server));
  if (wrong.length > 0) throw new Error(`The way "${way.name}" went wrong. ${wrong.join(' ')}`);
  return acts;
}

async function switchDoSteps({ courier, microsoft }: Stage): Promise<void> {
  const popup = await courier.openPopup(microsoft);
  await popup.page.locator('[role="switch"]').click();
  await popup.close();
}
