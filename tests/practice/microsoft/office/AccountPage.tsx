/** @jsxImportSource react */
import { useState } from 'react';
import { Delayed } from '../client/Delayed.tsx';
import { answer, usePage } from '../client/page-context.ts';
import styles from './office.module.css';
import { SecurityPrivacy } from './SecurityPrivacy.tsx';
import { SuiteBar } from './SuiteBar.tsx';

const OTHER_PAGES = {
  before: ['My account', 'Personal info', 'Subscriptions'],
  after: ['App permissions', 'Install status', 'Settings'],
};

/** "My account" of 2019: the left navigation and, under "Security & privacy", the way to the app passwords. */
export function AccountPage() {
  const { text, options } = usePage();
  const [page, setPage] = useState('My account');
  const [isManaging, setManaging] = useState(!options.manageSecurityTile);
  const security = text('security-privacy');
  const entry = (name: string, isWay: boolean) => (
    <li key={name}>
      <a
        href={`#${name}`}
        aria-current={page === name ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          setPage(name);
        }}
        {...answer('open-security', isWay)}
      >
        {name}
      </a>
    </li>
  );
  return (
    <div className={styles.page}>
      <SuiteBar />
      <div className={styles.columns}>
        <nav className={styles.navigation} aria-label="My account">
          <ul>
            {OTHER_PAGES.before.map((name) => entry(name, false))}
            {entry(security, page !== security)}
            {OTHER_PAGES.after.map((name) => entry(name, false))}
          </ul>
        </nav>
        <main className={styles.content} key={page}>
          <Delayed>
            <h1>{page}</h1>
            {page !== security && <p>{options.account.name}</p>}
            {page === security && !isManaging && (
              <section className={styles.tile}>
                <p>Change your password and contact preferences.</p>
                <button type="button" onClick={() => setManaging(true)} {...answer('open-security')}>
                  Manage security &amp; privacy
                </button>
              </section>
            )}
            {page === security && isManaging && <SecurityPrivacy />}
          </Delayed>
        </main>
      </div>
    </div>
  );
}
