import type { SitePack } from '../../../utils/sites/knowledge';
import type { Locator } from '../../../utils/sites/site-schema';

const evidence = { kind: 'own', seen: '2026-11-22' } as const;

/** A good pack of one page that finds one thing in one way. */
export function samplePack(locator: Partial<Locator> = {}, page: Partial<SitePack['pages'][number]> = {}): SitePack {
  const known = 'by' in locator ? {} : { by: 'role', role: 'button', label: 'app-password' };
  const found = { ...known, evidence, ...locator } as Locator;
  return {
    name: 'Mended pages',
    date: '2026-11-22',
    pages: [
      {
        id: 'security-info-hr',
        generation: 'G3',
        hosts: ['my-sign-ins'],
        paths: ['/security-info'],
        steps: [{ step: 'create', targets: [{ act: 'click', locators: [found] }] }],
        ...page,
      },
    ],
  };
}
