import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transformSync } from '@lwc/compiler';
import type { Plugin } from 'vite';

const COMPONENT = /\/lwc\/(\w+)\.ts$/;
const TEMPLATE = /\/lwc\/(\w+)\.html\?lwc$/;
const NO_STYLE = '\0lwc-style';

/** Compiles Lightning Web Components: a class in a folder `lwc`, and the template of its name beside it. */
export function lwcPlugin(): Plugin {
  return {
    name: 'lwc',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (!importer.includes('/lwc/')) return null;
      if (id === 'lwc') return this.resolve('@lwc/engine-dom', importer, { skipSelf: true });
      if (/\.css(\?|$)/.test(id)) return NO_STYLE;
      if (id.endsWith('.html')) return `${join(dirname(importer), id)}?lwc`;
      return id.startsWith('gallery/') ? join(dirname(importer), `${basename(id)}.ts`) : null;
    },
    async load(id) {
      if (id === NO_STYLE) return 'export default undefined';
      return TEMPLATE.test(id) ? compile(await readFile(id.replace('?lwc', ''), 'utf8'), id.replace('?lwc', '')) : null;
    },
    transform: {
      order: 'post',
      handler: (code, id) => (COMPONENT.test(id) ? compile(code, id.replace(/\.ts$/, '.js')) : null),
    },
  };
}

function compile(source: string, file: string): { code: string; map: null } {
  const name = basename(file).replace(/\..*$/, '');
  const { code } = transformSync(source, basename(file), { namespace: 'gallery', name });
  return { code, map: null };
}
