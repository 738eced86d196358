import { describe, expect, it } from 'vitest';
import { HOST_GROUPS } from '../../../utils/sites/hosts';
import { LABELS } from '../../../utils/sites/labels';
import { PAGES } from '../../../utils/sites/pages';
import { type Locator, pageSchema } from '../../../utils/sites/site-schema';

function locatorsOf(page: (typeof PAGES)[number]): Locator[] {
  const steps = page.steps.flatMap((step) => [
    ...(step.missingWhen ?? []),
    ...step.targets.flatMap((target) => [...target.locators, ...(target.when ?? []), ...(target.unless ?? [])]),
  ]);
  return [...steps, ...(page.account ?? [])];
}

describe.each(PAGES.map((page) => [page.id, page] as const))('page %s', (_id, page) => {
  it('follows the schema, without anything beside it', () => {
    expect(pageSchema.parse(page)).toStrictEqual(JSON.parse(JSON.stringify(page)));
  });

  it('names host groups and labels that exist', () => {
    expect(page.hosts.filter((host) => !(host in HOST_GROUPS))).toStrictEqual([]);
    const labels = locatorsOf(page).flatMap((locator) => ('label' in locator && locator.label ? [locator.label] : []));
    expect(labels.filter((label) => !(label in LABELS))).toStrictEqual([]);
  });

  it('knows where each fact comes from', () => {
    for (const { evidence } of locatorsOf(page)) expect(evidence.seen).toMatch(/^20(19|2\d)/);
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
