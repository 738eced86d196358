import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../utils/sites/knowledge';
import { knownLabels, knownPages, pickedSteps } from '../../../utils/sites/known-pages';
import { NO_KNOWLEDGE } from '../../../utils/sites/no-knowledge';
import { PAGES } from '../../../utils/sites/pages';
import { samplePack } from './sample-pack';

const evidence = { kind: 'own', seen: '2026-11-22' } as const;
const PICK = { locators: [{ by: 'css', css: '#a', evidence } as const], caption: 'Lozinka', date: '2026-11-22' };

function knowing(knowledge: Partial<Knowledge>): Knowledge {
  return { ...NO_KNOWLEDGE, ...knowledge };
}

describe('labels beyond the built-in ones', () => {
  it('join those of several packs', () => {
    const packs = [
      { ...samplePack(), labels: { next: { hr: ['Dalje'] } } },
      { ...samplePack(), labels: { next: { hr: ['Nastavi'], sl: ['Naprej'] } } },
    ];
    expect({ ...knownLabels(knowing({ packs })).next }).toStrictEqual({ hr: ['Dalje', 'Nastavi'], sl: ['Naprej'] });
  });

  it('hold the caption of a pick under its own key, and nothing for a pick without one', () => {
    const picks = { create: PICK, 'open-security': { ...PICK, caption: null } };
    expect(Object.entries(knownLabels(knowing({ picks })))).toStrictEqual([['picked-create', { und: ['Lozinka'] }]]);
  });

  it('never touch what every object has', () => {
    const packs = [{ ...samplePack(), labels: { constructor: { constructor: ['x'] }, 'to-string': {} } }];
    const labels = knownLabels(knowing({ packs }));
    expect(Object.hasOwn(labels, 'constructor')).toBe(true);
    expect(Reflect.get(Object, 'constructor')).toBe(Function);
  });
});

it('imported pages are looked for before the built-in ones', () => {
  const pages = knownPages(PAGES, knowing({ packs: [samplePack()] }));
  expect(pages[0]?.id).toBe('security-info-hr');
  expect(pages).toHaveLength(PAGES.length + 1);
});

it('only steps are steps: fields of the form are not among them', () => {
  const picks = { create: PICK, 'form-password': PICK };
  expect(pickedSteps(knowing({ picks }))).toStrictEqual({ create: PICK.locators });
});
