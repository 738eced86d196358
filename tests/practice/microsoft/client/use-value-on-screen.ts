import { useEffect, useState } from 'react';
import { usePage } from './page-context.ts';

const TYPING_MS = 40;

/**
 * The part of a new password that stands on the page now: all of it, what has been typed so far, nothing any more.
 * In: the password, or `null` while there is none. Lives above what is rebuilt, so that its clock is not set back.
 */
export function useValueOnScreen(password: string | null): string {
  const { valueAs, showForMs } = usePage().options;
  const [ms, setMs] = useState(0);
  useEffect(() => {
    const start = performance.now();
    setMs(0);
    const stepMs = valueAs === 'typed' ? TYPING_MS : showForMs;
    const timer = password && stepMs > 0 ? setInterval(() => setMs(performance.now() - start), stepMs) : undefined;
    return () => clearInterval(timer);
  }, [password, valueAs, showForMs]);
  if (!password || (showForMs > 0 && ms >= showForMs)) return '';
  return valueAs === 'typed' ? password.slice(0, Math.floor(ms / TYPING_MS)) : password;
}
