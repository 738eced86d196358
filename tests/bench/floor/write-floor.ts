import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../practice/bundle.ts';

/** Pages where the floor does the least that can be done; on ours it has a script that does nothing. */
export const FLOOR_HOST = 'https://floor.example';

const MANIFEST = {
  manifest_version: 3,
  name: 'Floor',
  version: '1.0',
  permissions: ['storage', 'tabs'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
  action: { default_popup: 'popup.html' },
  content_scripts: [
    { matches: ['https://mysignins.microsoft.com/*', 'https://app.cloudfinder.com/*'], js: ['empty.js'] },
    { matches: [`${FLOOR_HOST}/*`], js: ['page.js'] },
  ],
};
const SCRIPTS = {
  'background.js': new URL('./background.ts', import.meta.url).href,
  'page.js': new URL('./page.ts', import.meta.url).href,
  'popup.js': new URL('./popup.tsx', import.meta.url).href,
};

/** Writes the extension that does the least into a folder that is there. */
export async function writeFloor(folder: string): Promise<void> {
  const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
  await write('manifest.json', JSON.stringify(MANIFEST));
  await write('empty.js', '');
  await write(
    'popup.html',
    '<!doctype html><meta charset="utf-8"><body><script type="module" src="popup.js"></script>',
  );
  for (const [file, source] of Object.entries(SCRIPTS)) await write(file, (await bundle(source)).js);
}
