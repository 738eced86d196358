/** @jsxImportSource react */
import { Button } from '@fluentui/react-components';
import { Delayed } from '../client/Delayed.tsx';
import { usePage } from '../client/page-context.ts';
import type { StepFrameProps } from '../my-sign-ins/StepFrame.tsx';
import styles from './registration.module.css';

/** A step of the registration: the frame of Security info's dialogs, standing in the page itself. */
export function RegistrationFrame({ title, next, onNext, onBack, nextAnswer, children }: StepFrameProps) {
  const { text, testId } = usePage();
  return (
    <section>
      <h2 className={styles.title} {...testId('reskin-step-title')}>
        {title}
      </h2>
      <Delayed>{children}</Delayed>
      <div className={styles.actions}>
        {onBack && (
          <Button onClick={onBack} {...testId('reskin-step-back-button')}>
            {text('back')}
          </Button>
        )}
        <Button appearance="primary" onClick={onNext} {...testId('reskin-step-next-button')} {...nextAnswer}>
          {next}
        </Button>
      </div>
    </section>
  );
}
