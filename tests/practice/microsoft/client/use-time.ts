import { useEffect, useState } from 'react';

/** Whether so much time has gone by since the component came. 0 ms is at once. */
export function useElapsed(ms: number): boolean {
  const [isOver, setOver] = useState(ms === 0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isOver;
}

/** A number that grows by one as often as said. 0 ms is never. */
export function useTicks(everyMs: number): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    if (everyMs <= 0) return undefined;
    let isPressed = false;
    const press = () => (isPressed = true);
    const release = () => (isPressed = false);
    // A button that is replaced between press and release is never clicked, by anybody.
    const timer = setInterval(() => isPressed || setTicks((previous) => previous + 1), everyMs);
    addEventListener('pointerdown', press, true);
    addEventListener('pointerup', release, true);
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', press, true);
      removeEventListener('pointerup', release, true);
    };
  }, [everyMs]);
  return ticks;
}
