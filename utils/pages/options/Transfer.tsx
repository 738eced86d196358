import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPlan } from '../../settings/plan-import';
import { FileDrop } from './FileDrop';
import { ImportPreview } from './ImportPreview';
import { Tick } from './Tick';
import { tellImport } from './tell-import';
import type { TransferActions } from './transfer-actions';

interface TransferProps {
  /** What a chosen file would change; `null` while none is chosen. */
  plan: ImportPlan | null;
  /** The x360Cloud addresses that were added already. */
  addresses: readonly string[];
  /** How many recent hand-overs there are. */
  handOverCount: number;
  actions: TransferActions;
  /** Must be called within the click. */
  onAddAddress: (host: string) => void;
}

/** Settings to a file and back; what a file changes is said before it is done. */
export function Transfer({ plan, addresses, handOverCount, actions, onAddAddress }: TransferProps) {
  const [withHandOvers, setWithHandOvers] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const offered = plan?.addresses.filter((host) => !addresses.includes(host)) ?? [];
  const said = plan && tellImport(plan);
  const isDecided = [said?.changes, said?.remarks, plan?.handOvers, offered].every((list) => !list?.length);
  const shown = isDecided ? null : plan;
  const wasShown = useRef(false);
  useEffect(() => {
    // Who decided with the keyboard goes on where the file was chosen.
    if (wasShown.current && !shown) chooser.current?.focus();
    wasShown.current = shown !== null;
  }, [shown !== null]);
  return (
    <div class="stack">
      <p class="muted" id="transfer-intro">
        {i18n.t('options.transfer.intro')}
      </p>
      {handOverCount > 0 && (
        <Tick
          label={i18n.t('options.transfer.withHandOvers', handOverCount)}
          isTicked={withHandOvers}
          onTick={setWithHandOvers}
        />
      )}
      <div class="control">
        <button
          type="button"
          aria-describedby="transfer-intro"
          onClick={() => actions.exportSettings(withHandOvers && handOverCount > 0)}
        >
          {i18n.t('options.transfer.export')}
        </button>
      </div>
      <FileDrop
        choose={i18n.t('options.transfer.choose')}
        drop={i18n.t('options.transfer.drop')}
        describedBy="transfer-intro"
        inputRef={chooser}
        onFile={actions.readFile}
      />
      {shown && said && (
        <ImportPreview
          said={said}
          handOverCount={shown.handOvers.length}
          addresses={offered}
          onImport={(takesHandOvers) => actions.importSettings(shown, takesHandOvers)}
          onCancel={actions.cancel}
          onAddAddress={onAddAddress}
        />
      )}
    </div>
  );
}
