/** @jsxImportSource react */
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Delayed } from '../client/Delayed.tsx';
import { usePage } from '../client/page-context.ts';

/** A step's title, content and buttons. */
export interface StepFrameProps {
  title: string;
  next: string;
  onNext: () => void;
  onBack?: () => void;
  /** Annotations of the Next button. */
  nextAnswer: object;
  children: ReactNode;
}

/** One step of adding a method: bold title, content, Back and Next. */
export function StepFrame({ title, next, onNext, onBack, nextAnswer, children }: StepFrameProps) {
  const { text, testId } = usePage();
  return (
    <DialogBody>
      <DialogTitle {...testId('reskin-step-title')}>{title}</DialogTitle>
      <DialogContent>
        <Delayed>{children}</Delayed>
      </DialogContent>
      <DialogActions>
        {onBack && (
          <Button onClick={onBack} {...testId('reskin-step-back-button')}>
            {text('back')}
          </Button>
        )}
        <Button appearance="primary" onClick={onNext} {...testId('reskin-step-next-button')} {...nextAnswer}>
          {next}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
