/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from './Avatar.tsx';
import { answer, usePage } from './page-context.ts';
import styles from './shell.module.css';

/** A link of the flyout; `isMyAccount` marks the one that the journey takes. */
export interface FlyoutLink {
  text: string;
  href: string;
  isMyAccount?: boolean;
}

/** Microsoft's account button in the top right corner. The account's e-mail address is in the page only after it was opened. */
export function AccountFlyout({ links, isWay = false }: { links: readonly FlyoutLink[]; isWay?: boolean }) {
  const { account } = usePage().options;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.account}>
      <button
        type="button"
        id="O365_MainLink_Me"
        className={styles.me}
        aria-label={`Account manager for ${account.name}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        {...answer('open-my-account', isWay && !isOpen)}
      >
        <Avatar />
      </button>
      {isOpen && (
        <div className={styles.flyout}>
          <div id="mectrl_currentAccount_primary" className={styles.name}>
            {account.name}
          </div>
          <div id="mectrl_currentAccount_secondary" className={styles.email}>
            {account.email}
          </div>
          {links.map(({ text, href, isMyAccount = false }) => (
            <a key={text} href={href} {...answer('open-my-account', isWay && isMyAccount)}>
              {text}
            </a>
          ))}
        </div>
      )}
    </div>
  );
}
