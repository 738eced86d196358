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
    const timer = everyMs > 0 ? setInterval(() => setTicks((previous) => previous + 1), everyMs) : undefined;
    return () => clearInterval(timer);
  }, [everyMs]);
  return ticks;
}
