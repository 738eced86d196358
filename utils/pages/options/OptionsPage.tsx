import type { ComponentChild } from 'preact';
import { About, type AboutProps } from './About';
import { drawKnowledge } from './draw-knowledge';
import { History } from './History';
import { Options } from './Options';
import type { HistoryPort, KnowledgePort, OptionsPort, TransferPort } from './options-port';
import { Transfer } from './Transfer';
import { useHistory } from './use-history';
import { useKnowledge } from './use-knowledge';
import { useOptions } from './use-options';
import { useTransfer } from './use-transfer';

interface OptionsPageProps {
  ports: { options: OptionsPort; knowledge: KnowledgePort; history: HistoryPort; transfer: TransferPort };
  /** A host to offer in the address field. */
  offeredAddress?: string;
  /** The section of the keyboard shortcuts. */
  shortcuts?: ComponentChild;
  about: AboutProps;
}

/** The whole options page alive, over its ports. */
export function OptionsPage({ ports, offeredAddress, shortcuts, about }: OptionsPageProps) {
  const { model, actions, tell } = useOptions(ports.options);
  const taught = useKnowledge(ports.knowledge, tell);
  const { records, actions: orders } = useHistory(ports.history, model.settings?.ticketNote ?? '', tell);
  const { plan, actions: transfer } = useTransfer(ports.transfer, actions.switchDoesSteps, tell);
  return (
    <Options
      model={model}
      actions={actions}
      offeredAddress={offeredAddress}
      taught={drawKnowledge(taught)}
      history={records && <History records={records} actions={orders} />}
      transfer={
        model.settings && (
          <Transfer
            plan={plan}
            addresses={model.settings.addresses}
            handOverCount={records?.length ?? 0}
            actions={transfer}
            onAddAddress={(host) => void actions.addAddress(host)}
          />
        )
      }
      shortcuts={shortcuts}
      about={<About {...about} />}
    />
  );
}
