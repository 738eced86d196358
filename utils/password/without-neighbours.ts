import { withoutInvisible } from '../look/normalise-text';
import type { Piece } from '../look/read-runs';
import { isSureToken } from './password-token';

/** A sure value with something stuck to it: punctuation goes; with anything else it is unclear where the value ends. */
export function withoutNeighbours(token: string, pieces: readonly Piece[]): string | null {
  if (isSureToken(token)) return token;
  const [, bare = ''] = /^["'([]*([a-z]*)[.,;:!?)"'\]]*$/.exec(token) ?? [];
  if (isSureToken(bare)) return bare;
  return pieces.some((piece) => isSureToken(withoutInvisible(piece.text).trim())) ? null : token;
}
