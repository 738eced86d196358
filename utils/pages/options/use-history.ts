import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HandOverRecord } from '../../journey/hand-over-record';
import type { Told } from '../../journey/told';
import { createHistoryActions, type HistoryActions } from './history-actions';
import type { HistoryPort } from './options-port';

/** The recent hand-overs alive: read at the start and after each change, wherever it was made; `null` until then. */
export function useHistory(
  port: HistoryPort,
  wording: string,
  tell: (told: Told) => void,
): { records: HandOverRecord[] | null; actions: HistoryActions } {
  const [records, setRecords] = useState<HandOverRecord[] | null>(null);
  const current = useRef(wording);
  current.current = wording;
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const kept = await port.read();
      if (!stop.signal.aborted) setRecords(kept);
    };
    port.onChanged(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [port]);
  const actions = useMemo(() => createHistoryActions(port, () => current.current, tell), [port, tell]);
  return { records, actions };
}
