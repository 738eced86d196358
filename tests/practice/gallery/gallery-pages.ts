import type { ServerResponse } from 'node:http';
import { bundle } from '../bundle.ts';
import { escapeHtml, sendAsset, sendHtml } from '../reply.ts';
import { FRAMEWORKS, type FrameworkId, galleryPath, stylesOf } from './gallery-options.ts';

const ADDRESS = /^\/gallery\/([a-z0-9-]+)(\/page\.js)?$/;

const STYLE = `
body { background: #eef1f4; padding: 32px; font: 13px/1.45 "Helvetica Neue", Helvetica, Arial, sans-serif; }
h1 { font-size: 22px; font-weight: 400; }
.sheet, .gallery-dialog { max-width: 460px; padding: 20px; border: 1px solid #dde3e8; border-radius: 4px; background: #fff; }
.sheet.wide { max-width: 1100px; }
.gallery-dialog { border: 0; padding: 0; }
.sheet td a { display: inline-block; margin-right: 10px; }
`;

/** Answers the gallery's addresses; resolves to `false` for any other. */
export async function sendGalleryPage(response: ServerResponse, url: URL): Promise<boolean> {
  if (url.pathname === '/gallery' || url.pathname === '/gallery/') {
    sendHtml(response, 200, page('All forms', `<div class="sheet wide">${index()}</div>`));
    return true;
  }
  const [, name, isScript] = ADDRESS.exec(url.pathname) ?? [];
  const framework = ids().find((id) => id === name);
  if (!framework) return false;
  if (isScript) {
    const { js } = await bundle(new URL(`./frameworks/${framework}.ts`, import.meta.url).href);
    sendAsset(response, 'text/javascript; charset=utf-8', js);
  } else sendHtml(response, 200, page(FRAMEWORKS[framework].title, formPage(framework)));
  return true;
}

function formPage(framework: FrameworkId): string {
  return `<div class="sheet" id="mount"></div><p id="outcome" role="status"></p>
<script src="/gallery/${framework}/page.js"></script>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Cloudfinder — ${escapeHtml(title)}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/vendor/css/bootstrap.css"><style>${STYLE}</style></head>
<body><h1>Manage Services <small>${escapeHtml(title)}</small></h1>${body}</body></html>`;
}

function index(): string {
  const rows = ids().map((id) => {
    const styles = stylesOf(id).map((style) => link(galleryPath(id, { style }), style));
    const updates = FRAMEWORKS[id].updates.map((update) => link(galleryPath(id, { update }), update));
    return `<tr><th>${FRAMEWORKS[id].title}</th><td>${styles.join(' ')}</td><td>${updates.join(' ')}</td></tr>`;
  });
  return `<table class="table"><thead><tr><th>Framework</th><th>Labels</th><th>The model takes a value on</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
}

function link(path: string, text: string): string {
  return `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`;
}

function ids(): FrameworkId[] {
  return Object.keys(FRAMEWORKS).filter((id): id is FrameworkId => id in FRAMEWORKS);
}
