import { defineConfig } from 'wxt';
import { buildManifest } from './utils/manifest/manifest';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  vite: () => ({
    // The loader that Vite adds for old browsers would be the only code of the product that can ask the network.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      {
        name: 'courier:no-empty-script',
        // What WXT gives every page for its plugins: we have none, and the popup would load all that our pages share with it.
        transform: {
          filter: { id: /virtual:wxt-html-plugins/ },
          handler: () => ({ code: '', moduleSideEffects: false }),
        },
      },
      {
        name: 'courier:shared-chunk',
        // What our pages share is one file: packed together it weighs less. The popup's page, which a person waits for, has its own script.
        outputOptions: (output) =>
          output.format === 'es'
            ? { ...output, codeSplitting: { groups: [{ name: 'pages', minShareCount: 3 }] } }
            : output,
      },
    ],
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => buildManifest(browser),
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
});
