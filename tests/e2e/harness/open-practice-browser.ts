import { type Browser, launch, type Page } from 'puppeteer';
import { findBrowser } from '../../browser/find-browser.ts';
import { practiceCertificate } from '../../practice/certificate.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';

/** A browser without the extension, in which every host is a practice host. */
export interface PracticeBrowser {
  server: PracticeServer;
  page: Page;
  /** What pages complained about since the last `reset`: uncaught errors, and what they wrote to the console as errors. */
  complaints: string[];
  close(): Promise<void>;
}

/** For tests of the practice pages themselves. */
export async function openPracticeBrowser(): Promise<PracticeBrowser> {
  const server = await startPracticeServer();
  const { fingerprint } = await practiceCertificate();
  const browser: Browser = await launch({
    executablePath: await findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    ],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return {
    server,
    page,
    complaints,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
