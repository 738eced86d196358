/** @jsxImportSource react */
import { answer } from '../client/page-context.ts';
import type { MfaState, TenantUser } from '../tenant.ts';
import styles from './mfa.module.css';

/** A change of a user's MFA state. */
export interface QuickStep {
  name: 'Enable' | 'Enforce' | 'Disable';
  becomes: MfaState;
  confirm: string;
}

const ENABLE: QuickStep = { name: 'Enable', becomes: 'Enabled', confirm: 'enable multi-factor auth' };
const ENFORCE: QuickStep = { name: 'Enforce', becomes: 'Enforced', confirm: 'enforce multi-factor auth' };
const DISABLE: QuickStep = { name: 'Disable', becomes: 'Disabled', confirm: 'yes' };

const STEPS_OF: Record<MfaState, QuickStep[]> = {
  Disabled: [ENABLE],
  Enabled: [DISABLE, ENFORCE],
  Enforced: [DISABLE],
};

interface QuickStepsProps {
  user: TenantUser | undefined;
  /** The ticked user is the service account, and the next act stands here. */
  isWay: boolean;
  onStep: (step: QuickStep) => void;
}

/** The column beside the users: what can be done with the ticked one. */
export function QuickSteps({ user, isWay, onStep }: QuickStepsProps) {
  if (!user) return <aside className={styles.aside}>Select a user</aside>;
  return (
    <aside className={styles.aside}>
      <h2>{user.name}</h2>
      <p>{user.email}</p>
      <h3>quick steps</h3>
      {STEPS_OF[user.mfa].map((step) => (
        <a
          key={step.name}
          href={`#${step.name}`}
          onClick={(event) => {
            event.preventDefault();
            onStep(step);
          }}
          {...answer('enable-mfa', isWay && step.name !== 'Disable')}
        >
          {step.name}
        </a>
      ))}
      <a href="#settings">Manage user settings</a>
    </aside>
  );
}
