/** @jsxImportSource react */
import type { ComponentType } from 'react';

import { PasswordValue } from '../client/PasswordValue.tsx';
import { usePage } from '../client/page-context.ts';
import { DECOYS } from '../decoys.ts';
import { StepFrame, type StepFrameProps } from './StepFrame.tsx';

interface ValueStepProps {
  /** What stands around the step: the dialog's frame, or the registration's. */
  frame?: ComponentType<StepFrameProps>;
  name: string;
  /** What of the password stands on the page now. */
  value: string;
  onDone: () => void;
}

/** The step that shows the password, once. */
export function ValueStep({ frame: Frame = StepFrame, name, value, onDone }: ValueStepProps) {
  const { options, text } = usePage();
  return (
    <Frame
      title={text('app-password')}
      next={text('done')}
      onNext={onDone}
      nextAnswer={{ 'data-answer-then': 'read-the-password' }}
    >
      <p>Your app password was created. Copy it now: it is not shown again.</p>
      <p>Name: {name}</p>
      {options.decoys && <p>Session {DECOYS.dialog}</p>}
      <PasswordValue label={text('password')} value={value} />
      {options.decoys && <p>Correlation {DECOYS.hint}</p>}
    </Frame>
  );
}
