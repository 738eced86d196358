import { useEffect, useMemo, useState } from 'preact/hooks';

/** Whether the person wants as little motion as possible, as it is now. */
export function useReducedMotion(): boolean {
  const query = useMemo(() => matchMedia('(prefers-reduced-motion: reduce)'), []);
  const [isReduced, setIsReduced] = useState(query.matches);
  useEffect(() => {
    const read = (): void => setIsReduced(query.matches);
    query.addEventListener('change', read);
    // Nobody listened between the first drawing and now.
    read();
    return () => query.removeEventListener('change', read);
  }, [query]);
  return isReduced;
}
