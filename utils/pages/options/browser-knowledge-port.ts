import {
  onKnowledgeChanged,
  readPacks,
  readPicks,
  removePack,
  removePick,
  writePack,
} from '../../settings/knowledge-store';
import type { KnowledgePort } from './knowledge-port';

/** The options' port to the real store. */
export const browserKnowledgePort: KnowledgePort = {
  readPicks,
  removePick,
  readPacks,
  writePack,
  removePack,
  onKnowledgeChanged,
};
