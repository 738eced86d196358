const RUNNING = Symbol.for('app-password-courier');

/**
 * Ends an earlier run of a script of ours in this page, so that one that is injected twice runs once.
 * The mark lives in the extension's isolated world: the page can neither see nor forge it.
 */
export function takeOverPage(): AbortController {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  return controller;
}
