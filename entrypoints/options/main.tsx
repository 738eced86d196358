import { render } from 'preact';
import { browserKnowledgePort, browserOptionsPort } from '../../utils/pages/options/browser-options-port';
import { drawKnowledge } from '../../utils/pages/options/draw-knowledge';
import { Options } from '../../utils/pages/options/Options';
import { useKnowledge } from '../../utils/pages/options/use-knowledge';
import { useOptions } from '../../utils/pages/options/use-options';

/** A host that the popup hands over in the address; it is only put into the field, never added by itself. */
const offeredAddress = new URLSearchParams(location.hash.slice(1)).get('address') ?? '';

function LiveOptions() {
  const { model, actions, tell } = useOptions(browserOptionsPort);
  const taught = useKnowledge(browserKnowledgePort, tell);
  return <Options model={model} actions={actions} offeredAddress={offeredAddress} {...drawKnowledge(taught)} />;
}

const root = document.getElementById('options');
if (root) render(<LiveOptions />, root);
