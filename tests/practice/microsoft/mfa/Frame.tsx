/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Banner } from '../client/Banner.tsx';
import { Delayed } from '../client/Delayed.tsx';
import { answer } from '../client/page-context.ts';
import styles from './mfa.module.css';

/** The old administrator's frame: bar, heading, the pivots "users" and "service settings". */
export function Frame({
  at,
  isSettingsWay,
  children,
}: {
  at: 'users' | 'settings';
  isSettingsWay: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <Banner />
      <div className={styles.bar}>Microsoft</div>
      <h1>multi-factor authentication</h1>
      <div className={styles.pivots}>
        <a
          className={at === 'users' ? styles.here : undefined}
          href={`/UserManagement/MultifactorVerification.aspx${location.search}`}
        >
          users
        </a>
        <a
          className={at === 'settings' ? styles.here : undefined}
          href={`/UserManagement/MfaSettings.aspx${location.search}`}
          {...answer('enable-mfa', isSettingsWay)}
        >
          service settings
        </a>
      </div>
      <Delayed>{children}</Delayed>
    </div>
  );
}
