import { practiceCertificate } from '../../practice/certificate.ts';

/**
 * Command line of the test browser: every host answers from the practice server, and nothing of the browser's own asks
 * for the internet.
 *
 * @param networkLog file that the browser writes all its requests to.
 */
export async function browserArguments(port: number, networkLog: string): Promise<string[]> {
  const { fingerprint } = await practiceCertificate();
  return [
    // Chromium refuses its sandbox to root, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // A process kept ready for a page that may never be opened costs as much as one that is.
    '--disable-features=SpareRendererForSitePerProcess',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-save-password-bubble',
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    `--log-net-log=${networkLog}`,
    '--lang=en-US',
    '--window-size=1280,900',
  ];
}
