import { matches } from '../dom/native-dom';
import { readRuns, runText } from './read-runs';

/** Elements whose text is no caption: controls, and what an option list offers. */
const MUTE = 'select, textarea, option, datalist, input';
/** A caption is short; a text that goes on has been read far enough to see that it is none. */
const LONGEST = 400;

/** What else counts as text. */
export interface ReadTextOptions {
  /** Also read the text of buttons (their own caption, a row's text). */
  withButtons?: boolean;
  /** Also read text that is not rendered: what `aria-labelledby` points to may be hidden. */
  withHidden?: boolean;
}

/** The visible text of a node, blanks folded, at most 400 characters, read into shadow roots; never a field's value. */
export function readText(node: Node, { withButtons = false, withHidden = false }: ReadTextOptions = {}): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (!(node instanceof Element)) return '';
  const mute = withButtons ? MUTE : `${MUTE}, button`;
  const runs = readRuns(node, {
    isSkipped: (element) => matches(element, mute),
    longest: LONGEST,
    withHidden,
    // A label for screen readers alone is a label.
    withDots: true,
    withPictures: true,
  });
  return runs.map(runText).join(' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
