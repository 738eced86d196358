/** @jsxImportSource react */
import { useState } from 'react';
import { answer, usePage } from '../client/page-context.ts';
import { ask, type View } from '../client/view.ts';
import type { TenantUser } from '../tenant.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Frame } from './Frame.tsx';
import styles from './mfa.module.css';
import { type QuickStep, QuickSteps } from './QuickSteps.tsx';

type Confirmation = { step: QuickStep; isDone: boolean };

/** Per-user MFA: tick a user, take a quick step, confirm it, close the answer. */
export function UsersPage({ view }: { view: View }) {
  const { account } = usePage().options;
  const [users, setUsers] = useState(view.users);
  const [ticked, setTicked] = useState<string>();
  const [confirmation, setConfirmation] = useState<Confirmation>();
  const chosen = users.find(({ email }) => email === ticked);
  const own = users.find(({ email }) => email === account.email);
  const isEnforced = own?.mfa === 'Enforced';
  const isOwnTicked = ticked === account.email;
  const confirm = async ({ step }: Confirmation) => {
    if (!chosen) return;
    await ask('/practice/mfa', { email: chosen.email, mfa: step.becomes });
    setUsers(users.map((user): TenantUser => (user === chosen ? { ...user, mfa: step.becomes } : user)));
    setConfirmation({ step, isDone: true });
  };
  return (
    <Frame at="users" isSettingsWay={isEnforced && !view.isAppPasswordAllowed && !confirmation}>
      <div className={styles.columns}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th />
              <th>DISPLAY NAME</th>
              <th>USER NAME</th>
              <th>MULTI-FACTOR AUTH STATUS</th>
            </tr>
          </thead>
          <tbody>
            {users.map(({ email, name, mfa }) => (
              <tr key={email}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Select ${name}`}
                    checked={ticked === email}
                    onChange={() => setTicked(ticked === email ? undefined : email)}
                    {...answer('enable-mfa', email === account.email && !isOwnTicked && !isEnforced && !confirmation)}
                  />
                </td>
                <td>{name}</td>
                <td>{email}</td>
                <td>{mfa}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <QuickSteps
          user={chosen}
          isWay={isOwnTicked && !confirmation}
          onStep={(step) => setConfirmation({ step, isDone: false })}
        />
      </div>
      {confirmation && (
        <ConfirmDialog
          step={confirmation.step}
          isDone={confirmation.isDone}
          isWay={isOwnTicked}
          onConfirm={() => void confirm(confirmation)}
          onClose={() => setConfirmation(undefined)}
        />
      )}
    </Frame>
  );
}
