import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOST_GROUPS } from '../../../utils/sites/hosts';
import { parseSitePack } from '../../../utils/sites/parse-site-pack';

const text = await readFile(join(import.meta.dirname, '../../../docs/site-packs.md'), 'utf8');
const examples = Array.from(text.matchAll(/```json\n(.*?)```/gs), ([, json = '']) => json);

it.each(examples)('each example of the document can be imported: %#', (json) => {
  expect(parseSitePack(json, () => true)).toMatchObject({ ok: true });
});

it('the document has examples, and names every host group', () => {
  expect(examples).toHaveLength(2);
  expect(Object.keys(HOST_GROUPS).filter((group) => !text.includes(`\`${group}\``))).toEqual([]);
});
