/** @jsxImportSource react */
import { answer } from '../client/page-context.ts';
import styles from './mfa.module.css';
import type { QuickStep } from './QuickSteps.tsx';

interface ConfirmDialogProps {
  step: QuickStep;
  isDone: boolean;
  isWay: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** The box that asks before a quick step, and then says that it was done. */
export function ConfirmDialog({ step, isDone, isWay, onConfirm, onClose }: ConfirmDialogProps) {
  const isForward = step.name !== 'Disable';
  return (
    <div className={styles.shade}>
      <div className={styles.box}>
        <h2>{isDone ? 'Updates successful' : `About changing multi-factor auth: ${step.name.toLowerCase()}`}</h2>
        {isDone ? (
          <p>Multi-factor auth is now {step.becomes.toLowerCase()} for the selected accounts.</p>
        ) : (
          <p>Please read the deployment guide if you haven't already.</p>
        )}
        <div className={styles.buttons}>
          {!isDone && (
            <button type="button" onClick={onConfirm} {...answer('enable-mfa', isWay && isForward)}>
              {step.confirm}
            </button>
          )}
          <button type="button" onClick={onClose} {...answer('enable-mfa', isWay && isDone)}>
            {isDone ? 'close' : 'cancel'}
          </button>
        </div>
      </div>
    </div>
  );
}
