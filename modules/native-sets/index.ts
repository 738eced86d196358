import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What the names' library brings for browsers without them, and what every browser of ours has instead. */
const NATIVE: Readonly<Record<string, string>> = {
  'SetLike.mjs': 'export default Set;',
  'array.from.mjs': 'export default (items) => Array.from(items);',
};
const POLYFILL = /dom-accessibility-api\/dist\/polyfills\/([\w.]+)$/;

/** Ships no stand-ins for what the browser can do itself: they weigh, and the library's set takes the square of its size. */
export default defineWxtModule({
  name: 'native-sets',
  setup(wxt) {
    const plugin = {
      name: 'native-sets',
      enforce: 'pre' as const,
      load: (id: string) => NATIVE[POLYFILL.exec(id.replaceAll('\\', '/'))?.[1] ?? ''],
    };
    addViteConfig(wxt, () => ({ plugins: [plugin] }));
  },
});
