import type { FakeBrowser } from './fake-ports';

/** How a call of the browser goes wrong. */
export type Fault =
  /** It is refused, once. */
  | 'fails'
  /** The background is stopped before it, or after it was done: nothing later happens. */
  | 'dies before'
  | 'dies after';

/** What never fails: a clock, a fresh id, and what nobody waits for. */
const SAFE: (string | symbol)[] = ['now', 'newId', 'version', 'reportPage', 'helpPage', 'sendToPopup'];

const WOULD_NOT = new Error('The browser would not.');
const never = () => new Promise<never>(() => undefined);

/**
 * Puts a fault into the nth call of the ports; tells how many calls there were.
 *
 * @param errorOf the error that a refused call is given back with
 */
export function breakAt(
  fake: FakeBrowser,
  nth: number,
  fault: Fault,
  errorOf: (input: unknown[]) => Error = () => WOULD_NOT,
): { ports: FakeBrowser; calls: () => number; heal: () => void } {
  let calls = 0;
  let isDead = false;
  let isHealed = false;
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(from, key) {
        const value: unknown = Reflect.get(from, key);
        if (typeof value === 'object' && value !== null && !(value instanceof Map || value instanceof Set)) {
          return wrap(value);
        }
        if (typeof value !== 'function' || SAFE.includes(key)) return value;
        return (...input: unknown[]) => {
          if (isDead) return never();
          if (!isHealed) calls += 1;
          if (isHealed || calls !== nth) return Reflect.apply(value, from, input);
          // A page that cannot be reached is no error of the browser's.
          if (fault === 'fails') return key === 'sendToPage' ? Promise.resolve(null) : Promise.reject(errorOf(input));
          isDead = true;
          if (fault === 'dies after') void Reflect.apply(value, from, input);
          return never();
        };
      },
    });
  return { ports: wrap(fake), calls: () => calls, heal: () => (isHealed = true) };
}
