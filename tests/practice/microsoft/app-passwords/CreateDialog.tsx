/** @jsxImportSource react */
import { useState } from 'react';
import { answer, usePage } from '../client/page-context.ts';
import { useTicks } from '../client/use-time.ts';
import { useValueOnScreen } from '../client/use-value-on-screen.ts';
import { ValueText } from '../client/ValueText.tsx';
import { createAppPassword } from '../client/view.ts';
import { DECOYS } from '../decoys.ts';
import type { Refusal } from '../tenant.ts';
import styles from './app-passwords.module.css';

const MESSAGE_OF: Record<Refusal, string> = {
  'too-short': 'Enter a name.',
  'limit-reached': 'You have the most app passwords that are allowed (40). Delete one of them first.',
  'name-taken': 'You already have an app password with this name.',
};

/** "Create app password" and "Your app password": boxes drawn over the page, as old pages did it, with no role of a dialog. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { options, text } = usePage();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<{ name: string; refusal: Refusal }>();
  const [password, setPassword] = useState<string | null>(null);
  const value = useValueOnScreen(password);
  const ticks = useTicks(options.rerenderEveryMs);
  const isStuck = refused?.refusal === 'limit-reached';
  const isNameGood = name.trim() !== '' && refused?.name !== name;
  const create = async () => {
    const creation = await createAppPassword(name);
    if ('refusal' in creation) setRefused({ name, ...creation });
    else setPassword(creation.password);
  };
  return (
    <div className={styles.shade}>
      <div className={styles.box} key={ticks}>
        {password === null ? (
          <>
            <h2>{text('create-app-password')}</h2>
            <p>Enter a name to help you remember where you use this app password.</p>
            {refused && <p className={styles.error}>{MESSAGE_OF[refused.refusal]}</p>}
            <label>
              Name:{' '}
              <input
                type="text"
                autoFocus
                value={name}
                onChange={(event) => setName(event.target.value)}
                {...answer('name-the-password', !isNameGood && !isStuck)}
              />
            </label>
            <div className={styles.buttons}>
              {button(
                text('next').toLowerCase(),
                () => void create(),
                answer('name-the-password', isNameGood && !isStuck),
              )}
              {button('cancel', onClose)}
            </div>
          </>
        ) : (
          <>
            <h2>{text('your-app-password')}</h2>
            <div>
              <b>Name:</b> {name}
            </div>
            {options.decoys && <div>Session: {DECOYS.dialog}</div>}
            <Value value={value} />
            <p>
              <b>Note:</b> This password will not be displayed again.
            </p>
            <div className={styles.buttons}>
              {button(text('copy-password'), () => void navigator.clipboard.writeText(value))}
              {button(text('close'), onClose, { 'data-answer-then': 'read-the-password' })}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function button(caption: string, onClick: () => void, annotation: object = {}) {
  return <input type="button" className={styles.button} value={caption} onClick={onClick} {...annotation} />;
}

/** Label and value on one line, the value a bare text behind the bold label. */
function Value({ value }: { value: string }) {
  const { options, text } = usePage();
  const annotation = answer('read-the-password', value !== '');
  if (options.valueAs === 'readonly-input') {
    return (
      <div>
        <b>{text('password')}:</b> <input type="text" readOnly value={value} {...annotation} />
      </div>
    );
  }
  if (options.valueAs === 'textarea') {
    return (
      <div>
        <b>{text('password')}:</b> <textarea readOnly rows={1} value={value} {...annotation} />
      </div>
    );
  }
  return (
    <div {...annotation}>
      <b>{text('password')}:</b> <ValueText value={value} />
    </div>
  );
}
