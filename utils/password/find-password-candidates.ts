import { findClosest } from '../dom/composed-tree';
import { matches, textContentOf } from '../dom/native-dom';
import { ROLE_SELECTORS } from '../look/element-roles';
import type { Look } from '../look/open-look';
import { readRuns } from '../look/read-runs';
import type { Candidate } from './candidate';
import { candidateInField } from './candidate-in-field';
import { candidatesInLine } from './candidates-in-line';
import { announcesExample, isLabel } from './password-labels';
import { readToken } from './password-token';
import { type RunLine, readRunLines } from './read-run-lines';

const ICON = 'i[class*="icon" i], span[class*="icon" i], [data-icon-name]';
const LINK = 'a, [role="link" i]';
const TYPEABLE = 'textarea, input:is(:not([type]), [type="text" i], [type="password" i], [type="email" i])';

/** A sign, and a link such as "Copy" that stands on the value's line. */
function isSkipped(element: Element): boolean {
  return matches(element, ICON) || (matches(element, LINK) && readToken(textContentOf(element)) === null);
}

/** A dialog's title names the matter; what stands below it is not labelled by that. */
function isTitle(look: Look, line: RunLine): boolean {
  const parent = line.pieces[0]?.parent;
  if (!parent || !isLabel(look, 'matter', line.text)) return false;
  if (isLabel(look, 'value', line.text) && !findClosest(parent, ROLE_SELECTORS.heading)) return false;
  return !/[:：]$/.test(line.text) && !findClosest(parent, 'label, dt, th, td');
}

function asExample({ sayings, ...rest }: Candidate): Candidate {
  return { ...rest, sayings: { ...sayings, is: { ...sayings.is, 'is-example': true } } };
}

/** Everything below the root that has a password's shape, with what is said of it. */
export function findPasswordCandidates(look: Look, root: Element, budget: number): Candidate[] {
  const runs = readRuns(root, { isSkipped, budget });
  const typeable = runs.filter(({ field }) => field?.matches(TYPEABLE));
  const found: Candidate[] = [];
  let labelBefore = '';
  /** The last line that is no label of a password. */
  let introduction = '';
  const isExample = ({ sayings }: Candidate): boolean =>
    [introduction, sayings.captions.label ?? ''].some((text) => announcesExample(look, text));
  const add = (candidates: readonly Candidate[]): void => {
    found.push(...candidates.map((candidate) => (isExample(candidate) ? asExample(candidate) : candidate)));
  };
  for (const run of runs) {
    if (run.field) {
      const candidate = candidateInField(look, run.field, labelBefore, typeable.length === 1);
      if (candidate) add([candidate]);
      continue;
    }
    for (const line of readRunLines(run, (text) => isLabel(look, 'password', text) || isLabel(look, 'other', text))) {
      if (line.text === '') continue;
      add(candidatesInLine(look, line, labelBefore));
      labelBefore = isTitle(look, line) ? '' : line.text;
      if (!isLabel(look, 'password', line.text)) introduction = line.text;
    }
  }
  return found;
}
