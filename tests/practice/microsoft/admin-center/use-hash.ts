import { useEffect, useState } from 'react';

/** The address's hash, kept up to date. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return hash;
}
