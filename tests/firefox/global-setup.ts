import type { TestProject } from 'vitest/node';
import { buildExtension } from '../browser/build-extension.ts';
import { findFirefox, NO_FIREFOX } from '../browser/find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Firefox, and the folder of the production build for it; `null` on a machine where there is none and none can be installed. */
    firefox: { executable: string; extensionDir: string } | null;
  }
}

/** Finds or installs Firefox and builds the extension for it, once. */
export default async function setup(project: TestProject): Promise<void> {
  const executable = await findFirefox();
  if (!executable) process.stderr.write(`${NO_FIREFOX}\n`);
  project.provide('firefox', executable ? { executable, extensionDir: await buildExtension('firefox') } : null);
}
