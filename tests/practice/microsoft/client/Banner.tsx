/** @jsxImportSource react */
import { usePage } from './page-context.ts';
import styles from './shell.module.css';
import { useElapsed } from './use-time.ts';

const LATE_MS = 1200;

/** A message that comes late and pushes the whole page down. */
export function Banner() {
  const { banner } = usePage().options;
  const isLate = useElapsed(LATE_MS);
  if (!banner || !isLate) return null;
  return (
    <div role="status" className={styles.banner}>
      Your organization is making signing in more secure. Some of your sign-in methods may move to another place.{' '}
      <a href="#learn">Learn more</a>
    </div>
  );
}
