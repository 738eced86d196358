/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Avatar } from './Avatar.tsx';
import { Banner } from './Banner.tsx';
import { LeftNavigation, type NavigationEntry } from './LeftNavigation.tsx';
import styles from './shell.module.css';

/** Microsoft's frame around a page: top bar, left navigation with the account, content. */
export function Shell({
  product,
  current,
  children,
}: {
  product: string;
  current: NavigationEntry;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <Banner />
      <header className={styles.bar}>
        <span className={styles.product}>{product}</span>
        <Avatar />
      </header>
      <div className={styles.columns}>
        <LeftNavigation current={current} />
        <main className={styles.content}>{children}</main>
      </div>
    </div>
  );
}
