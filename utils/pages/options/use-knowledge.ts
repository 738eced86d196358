import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Told } from '../../journey/told';
import type { ConfirmedForm } from '../../settings/confirmed-forms';
import type { StoredPacks } from '../../settings/knowledge-store';
import type { HostPicks } from '../../sites/knowledge';
import { createKnowledgeActions, type KnowledgeActions } from './knowledge-actions';
import type { KnowledgePort } from './options-port';

/** What the guide was taught; `null` until it was read. */
export interface KnowledgeModel {
  picks: Readonly<Record<string, HostPicks>>;
  forms: ConfirmedForm[];
  packs: StoredPacks;
}

/** Picks, confirmed forms and site packs alive: read at the start and after each change, wherever it was made. */
export function useKnowledge(
  port: KnowledgePort,
  tell: (told: Told) => void,
): { knowledge: KnowledgeModel | null; actions: KnowledgeActions } {
  const [knowledge, setKnowledge] = useState<KnowledgeModel | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const [picks, forms, packs] = await Promise.all([port.readPicks(), port.readConfirmedForms(), port.readPacks()]);
      if (!stop.signal.aborted) setKnowledge({ picks, forms, packs });
    };
    port.onKnowledgeChanged(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [port]);
  const actions = useMemo(() => createKnowledgeActions(port, tell), [port, tell]);
  return { knowledge, actions };
}
