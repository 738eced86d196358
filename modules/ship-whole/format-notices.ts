import type { BundledPackage } from './read-bundled';

const LINE = '-'.repeat(80);

/** The notices as a text: of each package its name, version, licence, where its source is, and the licence's words. */
export function formatNotices(packages: readonly BundledPackage[]): string {
  const notices = packages.map(
    ({ name, version, license, source, text }) =>
      `${LINE}\n${name} ${version} (${license})\nSource: ${source}\n${LINE}\n\n${text}\n`,
  );
  return ['This extension contains the following software, each under its own licence.\n', ...notices].join('\n');
}
