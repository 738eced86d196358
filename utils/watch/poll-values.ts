const FIELDS = 'input:not([type="password" i], [type="hidden" i], [type="checkbox" i], [type="radio" i]), textarea';
const MOST_FIELDS = 200;

interface ValuePolling {
  /** Where fields may be, as of the last waking. */
  roots: () => readonly ParentNode[];
  /** Asked in each frame: whether to go on. */
  isWanted: () => boolean;
  onValue: (value: string) => void;
  signal: AbortSignal;
}

/** Tells values apart without keeping them: no copy of a password outlives the field that shows it. */
function fingerprint(value: string): number {
  let hash = value.length;
  for (let at = 0; at < value.length; at++) hash = (Math.imul(hash, 31) + value.charCodeAt(at)) | 0;
  return hash;
}

/**
 * Looks at the text fields' values in each frame while that is wanted: a script that sets `.value` causes no mutation.
 * Returns a function that wakes it, to be called when there may be other fields; it falls asleep by itself.
 */
export function pollValues(view: Window, { roots, isWanted, onValue, signal }: ValuePolling): () => void {
  const known = new WeakMap<Element, number>();
  let isRunning = false;
  let fields: readonly HTMLInputElement[] = [];
  const poll = () => {
    isRunning = !signal.aborted && isWanted();
    if (!isRunning) return;
    const changed = fields.filter((field) => known.get(field) !== fingerprint(field.value));
    for (const field of changed) known.set(field, fingerprint(field.value));
    for (const field of changed) onValue(field.value);
    view.requestAnimationFrame(poll);
  };
  return () => {
    if (signal.aborted || !isWanted()) return;
    // What opens over a page stands at its end.
    fields = roots()
      .flatMap((root) => Array.from(root.querySelectorAll<HTMLInputElement>(FIELDS)))
      .slice(-MOST_FIELDS);
    if (!isRunning) poll();
  };
}
