import type { ComponentChildren } from 'preact';
import { ConfirmedForms } from './ConfirmedForms';
import type { KnowledgeActions } from './knowledge-actions';
import { SitePacks } from './SitePacks';
import { TaughtElements } from './TaughtElements';
import type { KnowledgeModel } from './use-knowledge';

/** The two sections on what the guide was taught, for the options page's slots; nothing before it was read. */
export function drawKnowledge({
  knowledge,
  actions,
}: {
  knowledge: KnowledgeModel | null;
  actions: KnowledgeActions;
}): {
  elements?: ComponentChildren;
  sitePacks?: ComponentChildren;
} {
  if (!knowledge) return {};
  return {
    elements: (
      <>
        <TaughtElements picks={knowledge.picks} onForget={actions.forgetPick} />
        <ConfirmedForms forms={knowledge.forms} onForget={actions.forgetForm} />
      </>
    ),
    sitePacks: <SitePacks packs={knowledge.packs} onImport={actions.importPack} onRemove={actions.removePack} />,
  };
}
