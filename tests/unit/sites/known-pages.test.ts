import { expect, test } from 'vitest';
import { knownPages } from '../../../utils/sites/known-pages';
import { MICROSOFT_PAGES } from '../../../utils/sites/microsoft-pages';
import { samplePack } from './sample-pack';

test('a page of a pack reads whose password it is where the built-in pages of its host do', () => {
  const [page] = knownPages(MICROSOFT_PAGES, { picks: {}, packs: [samplePack()] });
  const builtIn = MICROSOFT_PAGES.filter(({ hosts }) => hosts.includes('my-sign-ins'));
  expect(page?.id).toBe('security-info-hr');
  expect(page?.account).toEqual(builtIn.flatMap(({ account = [] }) => account));
  expect(page?.account?.length).toBeGreaterThan(0);
});
