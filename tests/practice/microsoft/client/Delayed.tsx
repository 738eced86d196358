/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { usePage } from './page-context.ts';
import styles from './shell.module.css';
import { useElapsed } from './use-time.ts';

/** A screen that stands behind a spinner for as long as the options say. */
export function Delayed({ children }: { children: ReactNode }) {
  const isReady = useElapsed(usePage().options.delayMs);
  if (isReady) return children;
  return (
    <div role="progressbar" aria-label="Loading" className={styles.waiting}>
      <span className={styles.spinner} />
      Loading...
    </div>
  );
}
