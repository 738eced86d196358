/** @jsxImportSource react */
import { useState } from 'react';
import { usePage } from '../client/page-context.ts';
import { useValueOnScreen } from '../client/use-value-on-screen.ts';
import { createAppPassword } from '../client/view.ts';
import { MethodPicker } from './MethodPicker.tsx';
import { ModalFrame } from './ModalFrame.tsx';
import { NameStep, type RefusedName } from './NameStep.tsx';
import { ValueStep } from './ValueStep.tsx';

type Screen =
  | { at: 'picker' }
  | { at: 'name'; refused?: RefusedName }
  | { at: 'value'; name: string; password: string };

/** The dialog that adds a method: picker, name, value. What was typed lives here, so that a rebuilt screen keeps it. */
export function AddMethodDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { text } = usePage();
  const [screen, setScreen] = useState<Screen>({ at: 'picker' });
  const [name, setName] = useState('');
  const [isExpanded, setExpanded] = useState(false);
  const value = useValueOnScreen(screen.at === 'value' ? screen.password : null);
  const close = () => {
    setScreen({ at: 'picker' });
    setName('');
    setExpanded(false);
    onClose();
  };
  const create = async () => {
    const creation = await createAppPassword(name);
    setScreen(
      'refusal' in creation ? { at: 'name', refused: { name, ...creation } } : { at: 'value', name, ...creation },
    );
  };
  return (
    <ModalFrame
      isOpen={isOpen}
      name={screen.at === 'picker' ? 'Add a sign-in method' : text('app-password')}
      onClose={close}
    >
      {screen.at === 'picker' && (
        <MethodPicker
          isExpanded={isExpanded}
          onExpand={() => setExpanded(true)}
          onPick={() => setScreen({ at: 'name' })}
          onClose={close}
        />
      )}
      {screen.at === 'name' && (
        <NameStep
          name={name}
          refused={screen.refused}
          onName={setName}
          onBack={() => setScreen({ at: 'picker' })}
          onNext={() => void create()}
        />
      )}
      {screen.at === 'value' && <ValueStep name={screen.name} value={value} onDone={close} />}
    </ModalFrame>
  );
}
