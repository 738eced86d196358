/** @jsxImportSource react */
import { AccountFlyout } from '../client/AccountFlyout.tsx';
import { Banner } from '../client/Banner.tsx';
import styles from './office.module.css';

/** The bar over every page of Office 365. In: whether the account button is the way to go. */
export function SuiteBar({ isWay = false }: { isWay?: boolean }) {
  return (
    <>
      <Banner />
      <header className={styles.bar}>
        <span className={styles.product}>Office 365</span>
        <AccountFlyout
          isWay={isWay}
          links={[
            { text: 'My profile', href: '#profile' },
            { text: 'My account', href: `/account${location.search}`, isMyAccount: true },
            { text: 'Sign out', href: '#sign-out' },
          ]}
        />
      </header>
    </>
  );
}
