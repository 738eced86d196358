import { i18n } from '#i18n';
import { isSelector } from '../../dom/is-selector';
import type { Told } from '../../journey/told';
import type { PickTarget } from '../../sites/knowledge';
import { LARGEST_PACK, type ParsedSitePack, parseSitePack } from '../../sites/parse-site-pack';
import type { KnowledgePort } from './options-port';
import { tellPackProblem } from './tell-pack-problem';
import { tellPickTarget } from './tell-pick-target';

/** What the person can do to what the guide was taught. */
export interface KnowledgeActions {
  forgetPick: (host: string, target: PickTarget) => void;
  /** The form is asked about again. */
  forgetForm: (host: string, form: string) => void;
  /** Reads the file as a site pack and keeps it, or says why not. */
  importPack: (file: Blob) => void;
  removePack: (name: string) => void;
}

/** Ties the person's changes to the store; each ends in a sentence. */
export function createKnowledgeActions(port: KnowledgePort, tell: (told: Told) => void): KnowledgeActions {
  async function change(order: Promise<void>, text: string): Promise<void> {
    try {
      await order;
      tell({ text, tone: 'good' });
    } catch {
      tell({ text: i18n.t('options.settings.failed'), tone: 'warning' });
    }
  }

  async function importPack(file: Blob): Promise<void> {
    const parsed = await readPack(file);
    if (!parsed.ok) return tell({ text: tellPackProblem(parsed.problem), tone: 'warning' });
    const { name, pages } = parsed.pack;
    await change(port.writePack(parsed.pack), i18n.t('options.packs.added', pages.length, { name }));
  }

  return {
    forgetPick: (host, target) =>
      void change(
        port.removePick(host, target),
        i18n.t('options.elements.forgotten', { element: tellPickTarget(target), host }),
      ),
    forgetForm: (host, form) =>
      void change(port.removeConfirmedForm({ host, form }), i18n.t('options.elements.asked', { host })),
    importPack: (file) => void importPack(file),
    removePack: (name) =>
      void change(
        port.removePack(name),
        name === '' ? i18n.t('options.packs.removedNameless') : i18n.t('options.packs.removed', { name: name }),
      ),
  };
}

/** A file that is too large is not even read; one that cannot be read is no JSON. */
async function readPack(file: Blob): Promise<ParsedSitePack> {
  if (file.size > LARGEST_PACK) return { ok: false, problem: { kind: 'too-large' } };
  const text = await file.text().catch(() => '');
  return parseSitePack(text, isSelector);
}
