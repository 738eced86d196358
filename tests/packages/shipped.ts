/**
 * The packages whose code is shipped inside the extension, by name. A new one needs a look at its licence and at what it
 * does.
 */
export const SHIPPED = [
  '@wxt-dev/browser',
  '@wxt-dev/i18n',
  '@wxt-dev/webextension-polyfill',
  'preact',
  'rolldown',
  'webextension-polyfill',
  'wxt',
  'zod',
];
