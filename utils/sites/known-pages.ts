import { STEP_IDS, type StepId } from '../journey/step-ids';
import type { Knowledge, PickTarget, TaughtElement } from './knowledge';
import type { LabelsByLanguage, Page } from './site-schema';

/** The label key under which a pick's caption is known. */
export function pickLabel(target: PickTarget): string {
  return `picked-${target}`;
}

/** The pages to look for: imported ones first, then the built-in ones. */
export function knownPages(builtIn: readonly Page[], { packs }: Knowledge): Page[] {
  const accountAt = (hosts: readonly string[]) =>
    builtIn.filter((page) => page.hosts.some((host) => hosts.includes(host))).flatMap(({ account = [] }) => account);
  const pages = packs.flatMap((pack) => pack.pages);
  return [...pages.map((page) => ({ ...page, account: accountAt(page.hosts) })), ...builtIn];
}

/** Captions beyond the built-in ones, by label key: of site packs and of picks. */
export function knownLabels({ picks, packs }: Knowledge): Record<string, LabelsByLanguage> {
  // Without a prototype: a pack may call a label "constructor".
  const labels: Record<string, Record<string, string[]>> = Object.create(null);
  for (const pack of packs) {
    for (const [key, byLanguage] of Object.entries(pack.labels ?? {})) {
      const known = (labels[key] ??= Object.create(null) as Record<string, string[]>);
      for (const [language, captions] of Object.entries(byLanguage))
        known[language] = [...(known[language] ?? []), ...captions];
    }
  }
  for (const [target, pick] of Object.entries(picks)) {
    if (pick?.caption) labels[pickLabel(target as PickTarget)] = { und: [pick.caption] };
  }
  return labels;
}

/** The picked locators of the steps. */
export function pickedSteps({ picks }: Knowledge): Partial<Record<StepId, TaughtElement['locators']>> {
  const steps = STEP_IDS.flatMap((step) => (picks[step] ? [[step, picks[step].locators] as const] : []));
  return Object.fromEntries(steps);
}
