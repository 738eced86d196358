import type { Scene, Subject } from './scene.ts';
import { fileOf, type Theme, ZOOMS } from './take-pictures.ts';

const HEADINGS: Record<Subject, string> = { popup: 'Popup', bubble: 'Bubble', page: 'Pages' };
const SUBJECTS = Object.keys(HEADINGS) as Subject[];

/** A contact sheet in HTML: every scene of one theme at every zoom, beside the pictures' own files. */
export function printSheet(scenes: readonly Scene[], theme: Theme): string {
  const parts = SUBJECTS.map((subject) => {
    const figures = scenes.filter((scene) => scene.subject === subject).map((scene) => figureOf(scene, theme));
    return `<h2>${HEADINGS[subject]}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet, ${theme}</title>
<style>
:root { color-scheme: ${theme}; font: 14px system-ui; }
div { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
figure { margin: 0; max-width: 100%; }
figcaption { margin-bottom: 4px; }
img { max-width: min(100%, 640px); border: 1px solid #888; vertical-align: top; }
</style>
<h1>Contact sheet, ${theme}</h1>
${parts.join('\n')}
</html>
`;
}

function figureOf(scene: Scene, theme: Theme): string {
  const pictures = ZOOMS.map((zoom) => {
    const file = fileOf(scene, theme, zoom);
    return `<a href="${file}"><img src="${file}" alt="${scene.name} at ${zoom} %"></a>`;
  });
  return `<figure><figcaption>${scene.name}</figcaption>${pictures.join(' ')}</figure>`;
}
