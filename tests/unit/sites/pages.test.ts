import { describe, expect, it } from 'vitest';
import { HOST_GROUPS } from '../../../utils/sites/hosts';
import { LABELS } from '../../../utils/sites/labels';
import { PAGES } from '../../../utils/sites/pages';
import { pageSchema } from '../../../utils/sites/site-schema';

describe.each(PAGES.map((page) => [page.id, page] as const))('page %s', (_id, page) => {
  it('follows the schema, without anything beside it', () => {
    expect(pageSchema.parse(page)).toStrictEqual(JSON.parse(JSON.stringify(page)));
  });

  it('names host groups that exist', () => {
    expect(page.hosts.filter((host) => !(host in HOST_GROUPS))).toStrictEqual([]);
  });
});

it('gives each page its own id', () => {
  const ids = PAGES.map((page) => page.id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('never says one caption for opposite things', () => {
  const captions = (key: string) =>
    Object.values(LABELS[key] ?? {})
      .flat()
      .map((caption) => caption.toLowerCase());
  for (const key of ['delete', 'submit', 'disable']) {
    for (const other of [
      'app-password',
      'add-sign-in-method',
      'next',
      'done',
      'close',
      'create',
      'change',
      'add-service',
    ]) {
      expect(captions(key).filter((caption) => captions(other).includes(caption))).toStrictEqual([]);
    }
  }
});
