/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { AccountFlyout } from './AccountFlyout.tsx';
import { Banner } from './Banner.tsx';
import { usePage } from './page-context.ts';
import styles from './shell.module.css';

const LINKS = [
  { text: 'View account', href: 'https://myaccount.microsoft.com/' },
  { text: 'Sign out', href: '#sign-out' },
];

/** Microsoft's frame around a page: top bar with the account button, navigation, content. */
export function Shell({
  product,
  navigation,
  children,
}: {
  product: string;
  navigation: ReactNode;
  children: ReactNode;
}) {
  const { layout } = usePage().options;
  return (
    <div className={`${styles.page} ${styles[layout] ?? ''}`}>
      <Banner />
      <header className={styles.bar}>
        <span className={styles.product}>{product}</span>
        <AccountFlyout links={LINKS} />
      </header>
      <div className={styles.columns}>
        {navigation}
        <main className={styles.content}>
          {layout !== 'plain' && <p className={styles.notice}>Notice of your organization.</p>}
          {children}
        </main>
      </div>
    </div>
  );
}
