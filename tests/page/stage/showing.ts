/** What a page is shown in. */
export interface Showing {
  name: string;
  shown: Window;
  /** Resolves when nothing of its page is left. */
  close(): Promise<void>;
}

type Named = Omit<Showing, 'close'>;

const BLANK = 'about:blank';
/** So many windows are open at most: those of one address share a thread, and the product does not wait long for a page. */
const MOST = 1;
/** A new window costs more than a page in it. */
const free: Named[] = [];
const waiting: ((next: Named) => void)[] = [];
let windows = 0;
let count = 0;

/** A frame as large as the window. */
export function showInFrame(): Showing {
  const frame = document.createElement('iframe');
  frame.name = nextName();
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff';
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error('The browser opens no frame.');
  return { name: frame.name, shown: frame.contentWindow, close: async () => frame.remove() };
}

/**
 * A window, perhaps one that a former test has left.
 *
 * @throws Error where the browser opens none
 */
export async function showInWindow(): Promise<Showing> {
  const { name, shown } = free.pop() ?? (windows < MOST ? openWindow() : await nextFree());
  return { name, shown, close: () => leave({ name, shown }) };
}

function openWindow(): Named {
  windows += 1;
  const name = nextName();
  const shown = window.open(BLANK, name);
  if (!shown) throw new Error('The browser opens no window.');
  return { name, shown };
}

function nextFree(): Promise<Named> {
  return new Promise((resolve) => waiting.push(resolve));
}

/** A window is free once nothing of its page is left. */
async function leave(one: Named): Promise<void> {
  one.shown.location.replace(BLANK);
  while (!isBlank(one.shown)) await new Promise((resolve) => setTimeout(resolve, 10));
  const next = waiting.shift();
  if (next) next(one);
  else free.push(one);
}

/** Another site's page does not tell its address. */
function isBlank(shown: Window): boolean {
  try {
    return shown.location.href === BLANK;
  } catch {
    return false;
  }
}

function nextName(): string {
  count += 1;
  return `stage-${count}`;
}
