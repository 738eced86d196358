/** @jsxImportSource react */
import { useState } from 'react';
import { answer, usePage } from '../client/page-context.ts';
import styles from './office.module.css';

const AZURE = 'https://account.activedirectory.windowsazure.com';

/** The rows of "Security & privacy"; one opens to the two links of the additional security verification. */
export function SecurityPrivacy() {
  const { options, text } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.rows}>
      <div className={styles.row}>
        <a href="#password">{text('password')}</a>
        <span>Change your password.</span>
      </div>
      <div className={styles.row}>
        <a href="#contact">Contact preferences</a>
        <span>Manage how and why you are contacted.</span>
      </div>
      <div className={styles.row}>
        <a href="#privacy">Organization Privacy Statement</a>
        <span>View your organization's privacy statement.</span>
      </div>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          {...answer('open-app-passwords', !isOpen)}
        >
          {text('additional-verification')}
        </button>
        <span>Your admin has turned on additional security verification to better secure your account.</span>
        {isOpen && (
          <>
            <a href={`${AZURE}/Proofup.aspx${location.search}`}>Update your phone numbers used for account security.</a>
            {!options.withoutAppPassword && (
              <a href={`${AZURE}/AppPasswords.aspx${location.search}`} {...answer('open-app-passwords')}>
                {text('manage-app-passwords')}
              </a>
            )}
          </>
        )}
      </div>
    </div>
  );
}
