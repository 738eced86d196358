/** @jsxImportSource react */
import {
  DefaultButton,
  Dialog,
  DialogFooter,
  DialogType,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  TextField,
} from '@fluentui/react';
import { Fragment, useState } from 'react';
import { answer, usePage } from '../client/page-context.ts';
import { useTicks } from '../client/use-time.ts';
import { useValueOnScreen } from '../client/use-value-on-screen.ts';
import { createAppPassword } from '../client/view.ts';
import type { Refusal } from '../tenant.ts';
import { MethodDropdown } from './MethodDropdown.tsx';
import { ValueBox } from './ValueBox.tsx';

const MESSAGE_OF: Record<Refusal, string> = {
  'too-short': 'The name must be at least 8 characters long.',
  'limit-reached': 'You cannot have more than 40 app passwords. Delete one first.',
  'name-taken': 'An app password with this name exists.',
};
const MIN_NAME = 8;

type Screen = 'method' | 'name' | 'value';

/** "Add a method" of G2: the drop-down, the name, the password in its box. */
export function AddMethodDialog({ onClose }: { onClose: () => void }) {
  const { options, text } = usePage();
  const [screen, setScreen] = useState<Screen>('method');
  const [method, setMethod] = useState<string>();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<{ name: string; refusal: Refusal }>();
  const [password, setPassword] = useState<string | null>(null);
  const value = useValueOnScreen(password);
  const ticks = useTicks(options.rerenderEveryMs);
  const isStuck = refused?.refusal === 'limit-reached';
  const isNameGood = name.trim().length >= MIN_NAME && refused?.name !== name;
  const create = async () => {
    const creation = await createAppPassword(name);
    if ('refusal' in creation) return setRefused({ name, ...creation });
    setPassword(creation.password);
    setScreen('value');
  };
  const cancel = <DefaultButton onClick={onClose}>Cancel</DefaultButton>;
  const title = screen === 'method' ? 'Add a method' : text('app-password');
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth={440}
      dialogContentProps={{ type: DialogType.normal, title }}
      modalProps={{ isBlocking: true }}
    >
      <Fragment key={ticks}>
        {refused && (
          <div id="ms-banner">
            <MessageBar messageBarType={MessageBarType.error}>{MESSAGE_OF[refused.refusal]}</MessageBar>
          </div>
        )}
        {screen === 'method' && (
          <>
            <p>Which method would you like to add?</p>
            <MethodDropdown method={method} onMethod={setMethod} />
            <DialogFooter>
              {cancel}
              <PrimaryButton
                disabled={!method}
                onClick={() => method === 'appPassword' && setScreen('name')}
                {...answer('create', method === 'appPassword')}
              >
                Add
              </PrimaryButton>
            </DialogFooter>
          </>
        )}
        {screen === 'name' && (
          <>
            <p>What name would you like to use? Minimum length is 8 characters.</p>
            <TextField
              autoFocus
              value={name}
              onChange={(_, typed = '') => setName(typed)}
              {...answer('name-the-password', !isNameGood && !isStuck)}
            />
            <DialogFooter>
              {cancel}
              <PrimaryButton onClick={() => void create()} {...answer('name-the-password', isNameGood && !isStuck)}>
                {text('next')}
              </PrimaryButton>
            </DialogFooter>
          </>
        )}
        {screen === 'value' && (
          <>
            <p>App password was successfully created. Copy the password to the clipboard and paste it into your app.</p>
            <p>Name: {name}</p>
            <ValueBox label={text('password')} value={value} />
            <DialogFooter>
              <PrimaryButton onClick={onClose} data-answer-then="read-the-password">
                {text('done')}
              </PrimaryButton>
            </DialogFooter>
          </>
        )}
      </Fragment>
    </Dialog>
  );
}
