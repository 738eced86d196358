/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from './Avatar.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { answer, usePage } from './page-context.ts';
import styles from './shell.module.css';

export type NavigationEntry = 'home' | 'security-info';

const OTHER_PAGES: readonly { name: string; href: string; icon: IconName }[] = [
  { name: 'Devices', href: 'https://myaccount.microsoft.com/device-list', icon: 'Devices' },
  { name: 'Change password', href: 'https://mysignins.microsoft.com/security-info/password/change', icon: 'Passkey' },
  { name: 'Organizations', href: 'https://myaccount.microsoft.com/organizations', icon: 'Building' },
  { name: 'Settings & Privacy', href: 'https://myaccount.microsoft.com/settingsandprivacy', icon: 'Settings' },
  { name: 'Recent activity', href: 'https://mysignins.microsoft.com/', icon: 'History' },
];

/** The left navigation of My Account and My Sign-Ins: who is signed in, as plain text, and where one can go. */
export function LeftNavigation({ current }: { current: NavigationEntry }) {
  const { options, text } = usePage();
  const [isOpen, setOpen] = useState(current !== 'home');
  const isHome = current === 'home';
  return (
    <nav className={styles.navigation} aria-label="My account">
      {!options.withoutAccount && <Person />}
      <ul>
        <li>
          <a
            className={styles.entry}
            href={withQuery('https://myaccount.microsoft.com/')}
            aria-current={isHome ? 'page' : undefined}
          >
            <Icon name="Home" />
            Home
          </a>
        </li>
        <li>
          <button
            type="button"
            className={styles.entry}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            {...answer('open-my-account', isHome && !isOpen)}
          >
            <Icon name="Contact" />
            My account
            <Icon name="ChevronDown" />
          </button>
          {isOpen && (
            <ul className={styles.inner}>
              <li>
                <a className={styles.entry} href="https://myaccount.microsoft.com/personal-info">
                  Personal info
                </a>
              </li>
              <li>
                <a
                  className={styles.entry}
                  href={withQuery('https://mysignins.microsoft.com/security-info')}
                  aria-current={current === 'security-info' ? 'page' : undefined}
                  {...answer('open-security', current !== 'security-info')}
                >
                  {text('security-info')}
                </a>
              </li>
              {OTHER_PAGES.map(({ name, href }) => (
                <li key={name}>
                  <a className={styles.entry} href={href}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      </ul>
    </nav>
  );
}

function Person() {
  const { account } = usePage().options;
  return (
    <div className={styles.person}>
      <Avatar />
      <div>
        <div className={styles.name}>{account.name}</div>
        <div className={styles.email}>{account.email}</div>
      </div>
    </div>
  );
}

function withQuery(href: string): string {
  return `${href}${location.search}`;
}
