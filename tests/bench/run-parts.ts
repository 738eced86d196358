import { type HostileServer, startHostileServer } from '../e2e/attacks/hostile-server.ts';
import { type Courier, launchCourier } from '../e2e/harness/launch-courier.ts';
import { SECURITY_INFO } from '../e2e/harness/stage.ts';
import { startGuide } from '../e2e/harness/start-guide.ts';
import { measureHandOver } from './measure-hand-over.ts';
import { measureHeap } from './measure-heap.ts';
import { measureKeepingUp } from './measure-keeping-up.ts';
import { countIdleScripts, measurePages } from './measure-pages.ts';
import { measurePopup } from './measure-popup.ts';
import { type Composition, measureSize } from './measure-size.ts';
import { openBareBrowser } from './open-bare-browser.ts';
import type { Row } from './row.ts';

/** What can be measured, in the order of the table. */
export const PARTS = ['size', 'popup', 'hand-over', 'keeping-up', 'heap', 'pages'] as const;
/** One of the parts. */
export type Part = (typeof PARTS)[number];

/** Whether a part has this name. */
export function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name);
}

/** What to measure, and how often. */
export interface Order {
  parts: readonly Part[];
  rounds: number;
  /** Folder of the built extension. */
  outputDir: string;
  say: (line: string) => void;
}

/** The table's rows, and what the scripts are made of where that was asked for. */
export interface Results {
  rows: Row[];
  compositions: Composition[];
}

/** Measures the parts one after another; every browser that it opens is closed again. */
export async function runParts({ parts, rounds, outputDir, say }: Order): Promise<Results> {
  const server = await startHostileServer();
  const results: Results = { rows: [], compositions: [] };
  try {
    for (const part of parts) {
      say(`Measuring ${part} …`);
      const { rows, compositions } = await measure(part, server, rounds, outputDir);
      results.rows.push(...rows);
      results.compositions.push(...compositions);
    }
    return results;
  } finally {
    await server.close();
  }
}

async function measure(part: Part, server: HostileServer, rounds: number, outputDir: string): Promise<Results> {
  const plain = (rows: Row[]): Results => ({ rows, compositions: [] });
  switch (part) {
    case 'size':
      return measureSize(outputDir);
    case 'popup':
      return plain(
        await withCourier(server, { isGuiding: false }, async (courier) =>
          measurePopup(courier, await courier.page(SECURITY_INFO), rounds),
        ),
      );
    case 'hand-over':
      return plain(
        await withCourier(server, { isGuiding: true }, (courier) => measureHandOver(courier, server, rounds)),
      );
    case 'keeping-up':
      return plain(
        await withCourier(server, { isGuiding: true }, (courier) => measureKeepingUp(courier, server, rounds)),
      );
    case 'heap':
      return plain(
        await withBare(server, (bare) =>
          withCourier(server, { isGuiding: true }, ({ browser }) =>
            measureHeap(server, { bare, guiding: browser }, rounds),
          ),
        ),
      );
    case 'pages':
      return plain(await measureInThreeBrowsers(server, rounds));
  }
}

function measureInThreeBrowsers(server: HostileServer, rounds: number): Promise<Row[]> {
  return withBare(server, (bare) =>
    withCourier(server, { isGuiding: false }, (idle) =>
      withCourier(server, { isGuiding: true }, async (guiding) => {
        const conditions = [
          { name: 'no extension', browser: bare },
          { name: 'idle extension', browser: idle.browser },
          { name: 'guide running', browser: guiding.browser },
        ];
        const idleScripts = await countIdleScripts(idle);
        return [idleScripts, ...(await measurePages(server, conditions, rounds))];
      }),
    ),
  );
}

async function withBare<Result>(
  { port }: HostileServer,
  act: (browser: Courier['browser']) => Promise<Result>,
): Promise<Result> {
  const bare = await openBareBrowser(port);
  try {
    return await act(bare.browser);
  } finally {
    await bare.discard();
  }
}

/** The guide is started as a person does, over a page that is closed again. */
async function withCourier<Result>(
  { port }: HostileServer,
  { isGuiding }: { isGuiding: boolean },
  act: (courier: Courier) => Promise<Result>,
): Promise<Result> {
  const courier = await launchCourier({ port });
  try {
    if (isGuiding) {
      const over = await courier.page(SECURITY_INFO);
      await startGuide({ courier, microsoft: over });
      await over.close();
    }
    return await act(courier);
  } finally {
    await courier.discard();
  }
}
