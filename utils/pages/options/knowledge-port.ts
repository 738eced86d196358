import type { StoredPacks } from '../../settings/knowledge-store';
import type { HostPicks, PickTarget, SitePack } from '../../sites/knowledge';

/** What the options need of the store of picks and site packs, thin enough to be faked whole in a test. */
export interface KnowledgePort {
  readPicks(): Promise<Record<string, HostPicks>>;
  removePick(host: string, target: PickTarget): Promise<void>;
  readPacks(): Promise<StoredPacks>;
  writePack(pack: SitePack): Promise<void>;
  removePack(name: string): Promise<void>;
  onKnowledgeChanged(listener: () => void, signal: AbortSignal): void;
}
