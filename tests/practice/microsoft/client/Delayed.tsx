/** @jsxImportSource react */
import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePage } from './page-context.ts';
import { useElapsed } from './use-time.ts';

/** A screen that stands behind a spinner for as long as the options say. */
export function Delayed({ children }: { children: ReactNode }) {
  const isReady = useElapsed(usePage().options.delayMs);
  return isReady ? children : <Spinner label="Loading..." style={{ padding: 48 }} />;
}
