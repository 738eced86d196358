import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { ConfirmedForms } from './ConfirmedForms';
import type { KnowledgeActions } from './knowledge-actions';
import { SitePacks } from './SitePacks';
import { TaughtElements } from './TaughtElements';
import type { KnowledgeModel } from './use-knowledge';

/** All that the guide was taught, for the options page's section; `null` before it was read. */
export function drawKnowledge({
  knowledge,
  actions,
}: {
  knowledge: KnowledgeModel | null;
  actions: KnowledgeActions;
}): ComponentChild {
  if (!knowledge) return null;
  return (
    <>
      <h3>{i18n.t('options.sections.elements')}</h3>
      <TaughtElements picks={knowledge.picks} onForget={actions.forgetPick} />
      <ConfirmedForms forms={knowledge.forms} onForget={actions.forgetForm} />
      <SitePacks packs={knowledge.packs} onImport={actions.importPack} onRemove={actions.removePack} />
    </>
  );
}
