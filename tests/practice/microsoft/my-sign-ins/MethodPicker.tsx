/** @jsxImportSource react */
import { Button, DialogBody, DialogContent, DialogTitle, Link } from '@fluentui/react-components';
import { Delayed } from '../client/Delayed.tsx';
import { Icon } from '../client/Icon.tsx';
import { answer, usePage } from '../client/page-context.ts';
import { DECOYS } from '../decoys.ts';
import { type MethodChoice, methodChoices } from './method-choices.ts';
import styles from './security-info.module.css';

interface MethodPickerProps {
  isExpanded: boolean;
  onExpand: () => void;
  onPick: () => void;
  onClose: () => void;
}

/** "Add a sign-in method": large cards, each with a bold name over a grey description. */
export function MethodPicker({ isExpanded, onExpand, onPick, onClose }: MethodPickerProps) {
  const { options, text } = usePage();
  const choices = methodChoices(text('app-password')).filter(
    ({ id }) => !options.withoutAppPassword || id !== 'appPassword',
  );
  const isShort = options.behindShowMore && !isExpanded;
  return (
    <DialogBody>
      <DialogTitle
        action={<Button appearance="subtle" aria-label="Close" icon={<Icon name="Cancel" />} onClick={onClose} />}
      >
        Add a sign-in method
      </DialogTitle>
      <DialogContent>
        <Delayed>
          {isShort && <p>Recommended</p>}
          <div className={styles.cards}>
            {(isShort ? choices.slice(0, 1) : choices).map((choice) => (
              <Card key={choice.id} choice={choice} onClick={choice.id === 'appPassword' ? onPick : undefined} />
            ))}
          </div>
          {isShort && (
            <Link as="button" onClick={onExpand} {...answer('create')}>
              Show more options
            </Link>
          )}
          {options.decoys && <p>Reference {DECOYS.hint}</p>}
        </Delayed>
      </DialogContent>
    </DialogBody>
  );
}

function Card({ choice, onClick }: { choice: MethodChoice; onClick: (() => void) | undefined }) {
  const { options, testId } = usePage();
  const look = {
    className: styles.card,
    onClick,
    ...testId(`authmethod-picker-${choice.id}`),
    ...answer('create', choice.id === 'appPassword'),
  };
  const inside = (
    <>
      <Icon name={choice.icon} />
      <span>
        <strong className={styles.cardName}>{choice.name}</strong>
        <span className={styles.cardText}>{choice.description}</span>
      </span>
    </>
  );
  if (options.cardAs === 'button')
    return (
      <button type="button" {...look}>
        {inside}
      </button>
    );
  return <div {...look}>{inside}</div>;
}
