import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Told } from '../../journey/told';
import type { StoredPacks } from '../../settings/knowledge-store';
import type { HostPicks } from '../../sites/knowledge';
import { createKnowledgeActions, type KnowledgeActions } from './knowledge-actions';
import type { KnowledgePort } from './options-port';

/** What the guide was taught; `null` until it was read. */
export interface KnowledgeModel {
  picks: Readonly<Record<string, HostPicks>>;
  packs: StoredPacks;
}

/** Picks and site packs alive: read at the start and after each change, wherever it was made. */
export function useKnowledge(
  port: KnowledgePort,
  tell: (told: Told) => void,
): { knowledge: KnowledgeModel | null; actions: KnowledgeActions } {
  const [knowledge, setKnowledge] = useState<KnowledgeModel | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const [picks, packs] = await Promise.all([port.readPicks(), port.readPacks()]);
      if (!stop.signal.aborted) setKnowledge({ picks, packs });
    };
    port.onKnowledgeChanged(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [port]);
  const actions = useMemo(() => createKnowledgeActions(port, tell), [port, tell]);
  return { knowledge, actions };
}
