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
        name: 'courier:shared-chunk',
        // What our pages share is one file: packed together it weighs less, and the popup waits for fewer.
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
