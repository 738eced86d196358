/** @jsxImportSource react */
import { useState } from 'react';
import { answer, usePage } from '../client/page-context.ts';
import { useValueOnScreen } from '../client/use-value-on-screen.ts';
import { createAppPassword } from '../client/view.ts';
import { NameStep, type RefusedName } from '../my-sign-ins/NameStep.tsx';
import { ValueStep } from '../my-sign-ins/ValueStep.tsx';
import { RegistrationFrame } from './RegistrationFrame.tsx';
import styles from './registration.module.css';

type Screen = 'install' | 'scan' | 'approve' | 'name' | 'value' | 'success';

const TEXT_OF = {
  install: { title: 'Start by getting the app', text: 'On your phone, install the Microsoft Authenticator app.' },
  scan: { title: 'Scan the QR code', text: 'Use the Microsoft Authenticator app to scan the QR code.' },
  approve: { title: "Let's try it out", text: 'Notification approved.' },
  success: { title: 'Success!', text: 'Great job! You have successfully set up your security info.' },
};

/** The wizard that a new account meets at its first sign-in: authenticator, then, where allowed, a first app password. */
export function RegistrationPage() {
  const { options, text } = usePage();
  const [screen, setScreen] = useState<Screen>('install');
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<RefusedName>();
  const [password, setPassword] = useState<string | null>(null);
  const value = useValueOnScreen(password);
  const afterApproval: Screen = options.withoutAppPassword ? 'success' : 'name';
  const nextOf = { install: 'scan', scan: 'approve', approve: afterApproval, success: 'success' } as const;
  const create = async () => {
    const creation = await createAppPassword(name);
    if ('refusal' in creation) return setRefused({ name, ...creation });
    setPassword(creation.password);
    setScreen('value');
  };
  const goOn = () => {
    if (screen === 'success') location.assign(`/security-info${location.search}`);
    else if (screen !== 'name' && screen !== 'value') setScreen(nextOf[screen]);
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>Let's keep your account secure</h1>
      <p className={styles.intro}>
        Your organization requires you to set up the following methods of proving who you are.
      </p>
      <main className={styles.card}>
        {screen === 'name' && (
          <NameStep
            frame={RegistrationFrame}
            name={name}
            refused={refused}
            onName={setName}
            onBack={() => setScreen('approve')}
            onNext={() => void create()}
          />
        )}
        {screen === 'value' && (
          <ValueStep frame={RegistrationFrame} name={name} value={value} onDone={() => setScreen('success')} />
        )}
        {screen !== 'name' && screen !== 'value' && (
          <RegistrationFrame
            title={TEXT_OF[screen].title}
            next={screen === 'success' ? text('done') : text('next')}
            onNext={goOn}
            nextAnswer={answer('verify-mfa')}
          >
            <p>{TEXT_OF[screen].text}</p>
          </RegistrationFrame>
        )}
      </main>
    </div>
  );
}
