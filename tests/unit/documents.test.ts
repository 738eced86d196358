import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causesFor } from '../../utils/guide/causes';

const ROOT = join(import.meta.dirname, '../..');
/** Made from the rows of mutants, whose own test holds each of its many links. */
const GENERATED = 'docs/promises.md';
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const LINKS = globSync(['*.md', 'docs/*.md'], { cwd: ROOT })
  .filter((file) => file !== GENERATED)
  .flatMap((document) => localLinks(read(document)).map((link) => ({ document, link })));

/** The targets of a text's links and pictures, without those that lead to other hosts. */
function localLinks(text: string): string[] {
  const targets = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text: string): string[] {
  const headings = Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(LINKS)('$document leads to $link', ({ document, link }) => {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? document : join(dirname(document), path);
  expect(existsSync(join(ROOT, file))).toBe(true);
  if (anchor !== undefined) expect(anchorsOf(read(file))).toContain(anchor);
});

describe('docs/help.md', () => {
  it('tells why App password is missing in the order and with the links of the bubble', () => {
    const [, chapter = ''] = read('docs/help.md').split('\n## App password is missing\n');
    const [causes = ''] = chapter.split('\n## ');
    const links = Array.from(causes.matchAll(/\]\((https:[^)]+)\)/g), ([, href]) => href);
    expect(links).toEqual(causesFor('create', true, 'world').map(({ link }) => link?.href));
  });

  it('has few and small pictures, each of them in use', () => {
    const pictures = globSync('docs/images/*', { cwd: ROOT });
    const used = localLinks(read('docs/help.md')).filter((link) => link.startsWith('images/'));
    expect(pictures.map((file) => file.replace('docs/', '')).toSorted()).toEqual(used.toSorted());
    expect(pictures.length).toBeLessThanOrEqual(8);
    expect(pictures.filter((file) => statSync(join(ROOT, file)).size >= 60_000)).toEqual([]);
  });
});
