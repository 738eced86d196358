/** @jsxImportSource react */
import { useState } from 'react';
import { answer } from '../client/page-context.ts';
import { ask, type View } from '../client/view.ts';
import { Frame } from './Frame.tsx';
import styles from './mfa.module.css';

const METHODS = [
  'Call to phone',
  'Text message to phone',
  'Notification through mobile app',
  'Verification code from mobile app',
];

/** The service settings: whether users may create app passwords, which is off in a new tenant. */
export function SettingsPage({ view }: { view: View }) {
  const [saved, setSaved] = useState(view.isAppPasswordAllowed);
  const [isAllowed, setAllowed] = useState(view.isAppPasswordAllowed);
  const [message, setMessage] = useState('');
  const save = async () => {
    await ask('/practice/settings', { appPasswords: isAllowed ? 'allow' : 'forbid' });
    setSaved(isAllowed);
    setMessage('Updates successful');
  };
  return (
    <Frame at="settings" isSettingsWay={false}>
      <h2>app passwords</h2>
      <label className={styles.choice}>
        <input
          type="radio"
          name="app"
          checked={isAllowed}
          onChange={() => setAllowed(true)}
          {...answer('enable-mfa', !isAllowed)}
        />
        Allow users to create app passwords to sign in to non-browser apps
      </label>
      <label className={styles.choice}>
        <input type="radio" name="app" checked={!isAllowed} onChange={() => setAllowed(false)} />
        Do not allow users to create app passwords to sign in to non-browser apps
      </label>
      <h2>verification options</h2>
      <p>Methods available to users:</p>
      {METHODS.map((method) => (
        <label key={method} className={styles.choice}>
          <input type="checkbox" defaultChecked />
          {method}
        </label>
      ))}
      <div className={styles.buttons}>
        <button type="button" onClick={() => void save()} {...answer('enable-mfa', isAllowed && !saved)}>
          save
        </button>
      </div>
      <p role="status">{message}</p>
    </Frame>
  );
}
