import { type HostileServer, startHostileServer } from '../practice/hostile-server.ts';
import { measureHandOver } from './measure-hand-over.ts';
import { measureHeap } from './measure-heap.ts';
import { measureKeepingUp } from './measure-keeping-up.ts';
import { measureLook } from './measure-look.ts';
import { countIdleScripts, measurePages } from './measure-pages.ts';
import { measurePerson } from './measure-person.ts';
import { measurePopup } from './measure-popup.ts';
import { measureSize } from './measure-size.ts';
import { type Browsers, openBrowsers } from './open-browsers.ts';
import type { Part, Row } from './row.ts';

/** What to measure, and how often. */
export interface Order {
  parts: readonly Part[];
  rounds: number;
  /** Folder of the built extension. */
  outputDir: string;
  /** Folder of the other extension; `null` where none was given. */
  peerDir: string | null;
  say: (line: string) => void;
}

/** The table's rows, and what the browser calls itself. */
export interface Measured {
  rows: Row[];
  browserVersion: string;
}

/** Measures the parts one after another, in browsers that are all open from the start and closed at the end. */
export async function runParts({ parts, rounds, outputDir, peerDir, say }: Order): Promise<Measured> {
  const server = await startHostileServer();
  try {
    const browsers = await openBrowsers(server.port, peerDir);
    try {
      const rows: Row[] = [];
      for (const part of parts) {
        const start = performance.now();
        rows.push(...(await measure(part, browsers, server, { rounds, outputDir, peerDir })));
        say(`${part}: ${Math.round((performance.now() - start) / 1_000)} s`);
      }
      return { rows, browserVersion: await browsers.bare.browser.version() };
    } finally {
      await browsers.discard();
    }
  } finally {
    await server.close();
  }
}

async function measure(
  part: Part,
  browsers: Browsers,
  server: HostileServer,
  { rounds, outputDir, peerDir }: Pick<Order, 'rounds' | 'outputDir' | 'peerDir'>,
): Promise<Row[]> {
  const { courier } = browsers;
  switch (part) {
    case 'person':
      return measurePerson(courier, server);
    case 'size':
      return measureSize(outputDir, peerDir);
    case 'popup':
      return measurePopup(browsers, rounds);
    case 'hand-over':
      return whileGuiding(browsers, () => measureHandOver(browsers, server, rounds));
    case 'keeping-up':
      return whileGuiding(browsers, () => measureKeepingUp(browsers, server, rounds));
    case 'look':
      return whileGuiding(browsers, () => measureLook(browsers, server, rounds));
    case 'heap':
      return whileGuiding(browsers, () => measureHeap(browsers, server, rounds));
    case 'pages': {
      const idle = await countIdleScripts(courier);
      return [idle, ...(await whileGuiding(browsers, () => measurePages(browsers, server, rounds)))];
    }
  }
}

async function whileGuiding({ courier }: Browsers, act: () => Promise<Row[]>): Promise<Row[]> {
  await courier.ownPage.order({ type: 'guide:start', isAccountReady: true });
  const rows = await act();
  await courier.ownPage.order({ type: 'guide:stop' });
  return rows;
}
