import type { Verdict } from '../journey/verdict';
import type { Evidence } from './site-schema';

/**
 * One line of a rule book: an ordered list, of which the first rule that applies decides. It applies where all of `only`
 * and none of `unless` hold, and one caption at one of the places speaks of every concept of `says` and of none of
 * `butNot`. A rule without places is decided by its facts alone; one without concepts takes any caption.
 */
export interface Rule<Place extends string, Concept extends string, Fact extends string, Reason extends string> {
  id: string;
  verdict: Verdict;
  /** Why not, for the person. */
  reason?: Reason;
  in?: readonly Place[];
  says?: readonly Concept[];
  butNot?: readonly Concept[];
  only?: readonly Fact[];
  unless?: readonly Fact[];
  evidence: Evidence;
  /** The row of the tests that this rule must decide, and one like it that it must leave to others. */
  catches: string;
  leaves: string;
}
