import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { renderHelp } from './render-help';

/**
 * Makes the extension's own help page of `docs/help.md`, so that the help is written once and there without a network.
 * A page without any script: as an entry of the build it would be given one, which the popup would have to load, too.
 */
export default defineWxtModule({
  name: 'help-page',
  setup(wxt) {
    const read = (file: string): string => readFileSync(join(wxt.config.root, file), 'utf8');
    wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('help.html'));
    wxt.hook('build:publicAssets', (_, files) => {
      const help = renderHelp(read('docs/help.md'));
      files.push(
        {
          relativeDest: 'help.html',
          contents: read('modules/help-page/help.html').replace('<!-- docs/help.md -->', () => help),
        },
        { relativeDest: 'help.css', contents: read('components/theme.css') + read('modules/help-page/help.css') },
      );
    });
  },
});
