/** @jsxImportSource react */

import { PasswordValue } from '../client/PasswordValue.tsx';
import { usePage } from '../client/page-context.ts';
import { DECOYS } from '../decoys.ts';
import { StepFrame } from './StepFrame.tsx';

interface ValueStepProps {
  name: string;
  /** What of the password stands on the page now. */
  value: string;
  onDone: () => void;
}

/** The step that shows the password, once. */
export function ValueStep({ name, value, onDone }: ValueStepProps) {
  const { options, text } = usePage();
  return (
    <StepFrame
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
    </StepFrame>
  );
}
