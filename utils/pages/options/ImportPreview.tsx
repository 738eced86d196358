import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Tick } from './Tick';

interface ImportPreviewProps {
  /** What would change, in words, and what stays as it is. */
  said: { changes: readonly string[]; remarks: readonly string[] };
  /** How many hand-overs could be taken over. */
  handOverCount: number;
  /** Hosts that are not added yet. */
  addresses: readonly string[];
  onImport: (withHandOvers: boolean) => void;
  onCancel: () => void;
  /** Must be called within the click: the browser asks the person. */
  onAddAddress: (host: string) => void;
}

/** What a settings file would change, before it does; its addresses are added one by one, by the browser's own question. */
export function ImportPreview({
  said: { changes, remarks },
  handOverCount,
  addresses,
  onImport,
  onCancel,
  onAddAddress,
}: ImportPreviewProps) {
  const [withHandOvers, setWithHandOvers] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const canImport = changes.length > 0 || handOverCount > 0;
  // Each decision takes away what had the focus.
  useEffect(() => heading.current?.focus(), [canImport, addresses.length]);
  return (
    <div class="stack preview" role="group" aria-labelledby="import-preview">
      <h3 id="import-preview" tabIndex={-1} ref={heading}>
        {i18n.t('options.transfer.preview')}
      </h3>
      <ul class="lines">
        {[...changes, ...remarks].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {handOverCount > 0 && (
        <Tick
          label={i18n.t('options.transfer.takeHandOvers', handOverCount)}
          isTicked={withHandOvers}
          onTick={setWithHandOvers}
        />
      )}
      {addresses.length > 0 && (
        <>
          <p id="import-addresses">{i18n.t('options.transfer.addresses', addresses.length)}</p>
          <ul class="rows" aria-labelledby="import-addresses">
            {addresses.map((host) => (
              <li key={host}>
                <bdi>{host}</bdi>
                <button
                  type="button"
                  aria-label={i18n.t('options.transfer.addAddress', { host })}
                  onClick={() => onAddAddress(host)}
                >
                  {i18n.t('options.transfer.addShort')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="control">
        {canImport && (
          <button
            type="button"
            class="primary"
            disabled={changes.length === 0 && !withHandOvers}
            onClick={() => onImport(withHandOvers)}
          >
            {i18n.t('options.transfer.import')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {i18n.t(canImport ? 'options.transfer.cancel' : 'options.transfer.close')}
        </button>
      </div>
    </div>
  );
}
