/** @jsxImportSource react */

import { Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { answer, usePage } from '../client/page-context.ts';
import { DECOYS } from '../decoys.ts';
import type { Refusal } from '../tenant.ts';
import { StepFrame, type StepFrameProps } from './StepFrame.tsx';

const MIN_NAME = 8;

const MESSAGE_OF: Record<Refusal, string> = {
  'too-short': 'The name of an app password must have at least 8 characters.',
  'limit-reached': 'You have reached the limit of 40 app passwords. Delete one to add another.',
  'name-taken': 'You already have an app password with this name. Choose another name.',
};

/** A name that the server did not take, and why. */
export interface RefusedName {
  name: string;
  refusal: Refusal;
}

interface NameStepProps {
  /** What stands around the step: the dialog's frame, or the registration's. */
  frame?: ComponentType<StepFrameProps>;
  name: string;
  refused: RefusedName | undefined;
  onName: (name: string) => void;
  onBack: () => void;
  onNext: () => void;
}

/** The step that asks for a name. */
export function NameStep({ frame: Frame = StepFrame, name, refused, onName, onBack, onNext }: NameStepProps) {
  const { options, text, testId } = usePage();
  const isStuck = refused?.refusal === 'limit-reached';
  const isNameGood = name.trim().length >= MIN_NAME && name !== refused?.name;
  return (
    <Frame
      title={text('app-password')}
      next={text('next')}
      onNext={onNext}
      onBack={onBack}
      nextAnswer={answer('name-the-password', isNameGood && !isStuck)}
    >
      {refused && (
        <MessageBar intent="error" layout="multiline" {...testId('message-bar-error')}>
          <MessageBarBody>{MESSAGE_OF[refused.refusal]}</MessageBarBody>
        </MessageBar>
      )}
      <p>Use a name that will help you remember where you use this app password.</p>
      <Field label="What name would you like to use? Minimum length is 8 characters.">
        <Input
          autoFocus
          value={name}
          onChange={(_, { value }) => onName(value)}
          {...answer('name-the-password', !isNameGood && !isStuck)}
        />
      </Field>
      {options.decoys && <p>Session {DECOYS.dialog}</p>}
    </Frame>
  );
}
