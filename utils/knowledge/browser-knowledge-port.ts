import type { KnowledgePort } from './knowledge-port';
import { onKnowledgeChanged, readPacks, readPicks, removePack, removePick, writePack } from './knowledge-store';

/** The options' port to the real store. */
export const browserKnowledgePort: KnowledgePort = {
  readPicks,
  removePick,
  readPacks,
  writePack,
  removePack,
  onKnowledgeChanged,
};
