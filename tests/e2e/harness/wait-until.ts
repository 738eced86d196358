const LOOK_EVERY_MS = 25;
/** A last look that is under way may finish, so that the error tells what it saw. */
const LAST_LOOK_MS = 1_000;
/** Only a failing test takes as long: generous, so that a busy machine fails none. */
export const PATIENCE_MS = 20_000;

/** What one look saw: the awaited thing, or in words what stands there instead. */
export type Look<Result> = { is: Result } | { not: string };

/**
 * Looks again and again until the awaited thing is there.
 *
 * @param what names it in the error, for instance "the button Send".
 * @throws Error that says what was seen last, after `timeout` milliseconds.
 */
export async function waitUntil<Result>(
  what: string,
  look: () => Promise<Look<Result>>,
  timeout = PATIENCE_MS,
): Promise<Result> {
  const end = performance.now() + timeout;
  for (;;) {
    const seen = await inTime(look, end + LAST_LOOK_MS);
    if ('is' in seen) return seen.is;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}, but ${seen.not}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** What one look saw. A page that is stuck may never answer it. */
async function inTime<Result>(look: () => Promise<Look<Result>>, end: number): Promise<Look<Result>> {
  const late = Promise.withResolvers<{ not: string }>();
  const timer = setTimeout(() => late.resolve({ not: 'it does not answer' }), Math.max(0, end - performance.now()));
  try {
    return await Promise.race([look(), late.promise]);
  } catch (error) {
    return { not: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
