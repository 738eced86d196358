import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderHelp } from '../../../modules/help-page/render-help.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('the help in the extension', () => {
  const page = renderHelp(readFileSync(join(ROOT, 'docs/help.md'), 'utf8'));
  const targets = Array.from(page.matchAll(/href="([^"]+)"/g), ([, href = '']) => href);

  test('leads to its own chapters, to the web, and to what lies in the extension', () => {
    const chapters = targets.filter((href) => href.startsWith('#'));
    expect(chapters).toHaveLength(7);
    for (const href of chapters) expect(page).toContain(`<h2 id="${href.slice(1)}">`);
    const others = targets.filter((href) => !href.startsWith('#') && !href.startsWith('https://'));
    expect(new Set(others)).toEqual(new Set(['/welcome.html', '/managed-schema.json']));
    expect(existsSync(join(ROOT, 'public/managed-schema.json'))).toBe(true);
  });

  test('has the chapter that the popup opens where the guide is stuck', () => {
    const [, anchor] =
      /MISSING = '#([a-z-]+)'/.exec(readFileSync(join(ROOT, 'utils/pages/popup/GuideProgress.tsx'), 'utf8')) ?? [];
    expect(page).toContain(`<h2 id="${anchor}">`);
  });

  test('shows neither pictures nor any mark of Markdown', () => {
    const seen = page.replaceAll(/<[^>]*>/g, '');
    expect(seen).not.toMatch(/[*`|]|\]\(|^#|images\//m);
    expect(page).not.toContain('<img');
  });
});

test.each([
  ['## A *b*: c & d', '<h2 id="a-b-c--d">A <em>b</em>: c &amp; d</h2>'],
  ['one\ntwo', '<p>one\ntwo</p>'],
  ['- a\n  b\n- **c**', '<ul><li>a\n  b</li><li><strong>c</strong></li></ul>'],
  ['1. a\n2. `b`', '<ol><li>a</li><li><code>b</code></li></ol>'],
  ['![a](b.png)\nof it', ''],
  ['[a](SECURITY.md#b) [c.md](c.md)', '<p>a (SECURITY.md) c.md</p>'],
  ['a <b> "x"', '<p>a &lt;b&gt; &quot;x&quot;</p>'],
  [
    '| | a |\n|---|---|\n| 1 | b |',
    '<table><thead><tr><td></td><th scope="col">a</th></tr></thead><tbody><tr><td data-of="">1</td><td data-of="a">b</td></tr></tbody></table>',
  ],
])('%j is drawn', (text, html) => {
  expect(renderHelp(text)).toBe(html);
});

test.each(['> quoted', '```\ncode\n```', '#### deep', '* starred', '3. third', '<br>'])('%j is refused', (text) => {
  expect(() => renderHelp(text)).toThrow('The help page cannot draw');
});
