import { render } from 'preact';
import { drawKnowledge } from '../../components/options/draw-knowledge';
import { Options } from '../../components/options/Options';
import { browserKnowledgePort } from '../../utils/knowledge/browser-knowledge-port';
import { useKnowledge } from '../../utils/knowledge/use-knowledge';
import { browserOptionsPort } from '../../utils/settings/browser-options-port';
import { useOptions } from '../../utils/settings/use-options';

/** A host that the popup hands over in the address; it is only put into the field, never added by itself. */
const offeredAddress = new URLSearchParams(location.hash.slice(1)).get('address') ?? '';

function LiveOptions() {
  const { model, actions, tell } = useOptions(browserOptionsPort);
  const taught = useKnowledge(browserKnowledgePort, tell);
  return <Options model={model} actions={actions} offeredAddress={offeredAddress} {...drawKnowledge(taught)} />;
}

const root = document.getElementById('options');
if (root) render(<LiveOptions />, root);
