/** @jsxImportSource react */
import { usePage } from './page-context.ts';
import styles from './shell.module.css';

/** The account's disc with its initials. */
export function Avatar() {
  const words = usePage().options.account.name.split(/\s+/).filter(Boolean);
  const initials = words.slice(0, 2).map((word) => word.charAt(0).toUpperCase());
  return (
    <span className={styles.disc} aria-hidden="true">
      {initials.join('')}
    </span>
  );
}
