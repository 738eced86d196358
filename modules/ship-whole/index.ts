import { exec } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defineWxtModule } from 'wxt/modules';
import { formatNotices } from './format-notices';
import { listSources } from './list-sources';
import { makeSbom } from './make-sbom';
import { type BundledPackage, readBundled } from './read-bundled';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';
/** Of everything that is locked: some of what is bundled is installed for development only. */
const LIST_PACKAGES = 'npm sbom --sbom-format cyclonedx --package-lock-only --include dev';

/**
 * Ships the product whole: our licence and the notices of all that is bundled lie inside every package; beside it lie
 * its bill of materials and, where the store wants them, all the sources that it is built from.
 */
export default defineWxtModule({
  name: 'ship-whole',
  setup(wxt) {
    const { command, root } = wxt.config;
    if (command !== 'build') return;
    let bundled: BundledPackage[] = [];
    wxt.hook('build:done', async ({ config: { outDir } }, { steps, publicAssets }) => {
      const files = steps.flatMap(({ chunks }) => chunks);
      bundled = readBundled(
        files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
        root,
      );
      await copyFile(join(root, 'LICENSE'), join(outDir, 'LICENSE'));
      await writeFile(join(outDir, NOTICES), formatNotices(bundled));
      publicAssets.push({ type: 'asset', fileName: 'LICENSE' }, { type: 'asset', fileName: NOTICES });
    });
    wxt.hook('zip:start', ({ config: { zip } }) => {
      const { include, exclude } = listSources(root);
      Object.assign(zip, { includeSources: include, excludeSources: exclude, dotSources: true });
    });
    wxt.hook('zip:extension:done', async (_, zipPath) => {
      const { stdout } = await promisify(exec)(LIST_PACKAGES, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
      await writeFile(zipPath.replace(/\.zip$/, '.cdx.json'), makeSbom(stdout, bundled));
    });
  },
});
