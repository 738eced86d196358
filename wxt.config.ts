import { defineConfig } from 'wxt';
import { buildManifest } from './utils/manifest/manifest';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  // The loader that Vite adds for old browsers would be the only code of the product that can ask the network.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifestVersion: 3,
  manifest: ({ browser }) => buildManifest(browser),
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
});
