import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

/** Lets a test import `locales/en.yml` as the very `messages.json` that the build makes of it. */
export function messagesPlugin(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    async load(id) {
      if (!/\/locales\/\w+\.yml$/.test(id)) return null;
      return `export default ${generateChromeMessagesText(await parseMessagesFile(id))}`;
    },
  };
}
