import { render } from 'preact';
import {
  browserHistoryPort,
  browserKnowledgePort,
  browserOptionsPort,
} from '../../utils/pages/options/browser-options-port';
import { browserShortcutsPort } from '../../utils/pages/options/browser-shortcuts-port';
import { drawKnowledge } from '../../utils/pages/options/draw-knowledge';
import { History } from '../../utils/pages/options/History';
import { Options } from '../../utils/pages/options/Options';
import { Shortcuts } from '../../utils/pages/options/Shortcuts';
import { useHistory } from '../../utils/pages/options/use-history';
import { useKnowledge } from '../../utils/pages/options/use-knowledge';
import { useOptions } from '../../utils/pages/options/use-options';
import { browserNameOf } from '../../utils/pages/popup/browser-name';

/** A host that the popup hands over in the address; it is only put into the field, never added by itself. */
const offeredAddress = new URLSearchParams(location.hash.slice(1)).get('address') ?? '';

function LiveOptions() {
  const { model, actions, tell } = useOptions(browserOptionsPort);
  const taught = useKnowledge(browserKnowledgePort, tell);
  const { records, actions: orders } = useHistory(browserHistoryPort, model.settings?.ticketNote ?? '', tell);
  const history = records && <History records={records} actions={orders} />;
  return (
    <Options
      model={model}
      actions={actions}
      offeredAddress={offeredAddress}
      {...drawKnowledge(taught)}
      history={history}
      shortcuts={<Shortcuts port={browserShortcutsPort} browserName={browserNameOf(import.meta.env.BROWSER)} />}
    />
  );
}

const root = document.getElementById('options');
if (root) render(<LiveOptions />, root);
