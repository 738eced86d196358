/** @jsxImportSource react */
import { Title2 } from '@fluentui/react-components';
import { useState } from 'react';
import { Banner } from '../client/Banner.tsx';
import { Delayed } from '../client/Delayed.tsx';
import { answer } from '../client/page-context.ts';
import type { View } from '../client/view.ts';
import { ActiveUsers } from './ActiveUsers.tsx';
import styles from './admin-center.module.css';
import { useHash } from './use-hash.ts';

/** The admin center: its bar, its navigation, the home or the active users. */
export function AdminCenterPage({ view }: { view: View }) {
  const hash = useHash();
  const isUsers = hash.toLowerCase().startsWith('#/users');
  const [isOpen, setOpen] = useState(isUsers);
  const here = `${location.pathname}${location.search}`;
  return (
    <div className={styles.page}>
      <Banner />
      <header className={styles.bar}>Microsoft 365 admin center</header>
      <div className={styles.columns}>
        <nav className={styles.navigation} aria-label="Main">
          <a href={`${here}#/homepage`}>Home</a>
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            {...answer('create-account', !isUsers && !isOpen)}
          >
            Users
          </button>
          {isOpen && (
            <div className={styles.inner}>
              <a
                href={`${here}#/users`}
                aria-current={isUsers ? 'page' : undefined}
                {...answer('create-account', !isUsers)}
              >
                Active users
              </a>
              <a href="#/contacts">Contacts</a>
              <a href="#/guests">Guest users</a>
              <a href="#/deleted">Deleted users</a>
            </div>
          )}
          <a href="#/groups">Teams &amp; groups</a>
          <a href="#/roles">Roles</a>
          <a href="#/billing">Billing</a>
          <a href="#/setup">Setup</a>
        </nav>
        <main className={styles.content}>
          <Delayed key={hash}>
            {isUsers ? <ActiveUsers seed={view.users} /> : <Title2 as="h1">Good afternoon, Alex Wilber</Title2>}
          </Delayed>
        </main>
      </div>
    </div>
  );
}
