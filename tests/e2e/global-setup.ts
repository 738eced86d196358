import { buildExtension } from '../browser/build-extension.ts';

/** Builds the production extension once, before the first end-to-end test. */
export default async function setup(): Promise<void> {
  await buildExtension();
}
