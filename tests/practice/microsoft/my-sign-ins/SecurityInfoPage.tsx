/** @jsxImportSource react */
import { Link, Text, Title1, Toolbar, ToolbarButton } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Delayed } from '../client/Delayed.tsx';
import { Icon } from '../client/Icon.tsx';
import { LeftNavigation } from '../client/LeftNavigation.tsx';
import { answer, usePage } from '../client/page-context.ts';
import { Shell } from '../client/Shell.tsx';
import { fetchView, type View } from '../client/view.ts';
import { DECOYS } from '../decoys.ts';
import { AddMethodDialog } from './AddMethodDialog.tsx';
import { MethodList } from './MethodList.tsx';
import styles from './security-info.module.css';

/** Security info as it is today (G3): a command bar over the list of methods, and the dialog that adds one. */
export function SecurityInfoPage({ view }: { view: View }) {
  const { options, text } = usePage();
  const [methods, setMethods] = useState(view.methods);
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    document.title = options.decoys
      ? `My Sign-Ins | ${text('security-info')} | ${DECOYS.title}`
      : `My Sign-Ins | ${text('security-info')}`;
  });
  const refresh = async () => setMethods((await fetchView()).methods);
  const add = () => {
    if (view.signInUrl) location.assign(view.signInUrl);
    else setAdding(true);
  };
  return (
    <Shell product="My Sign-Ins" navigation={<LeftNavigation current="security-info" />}>
      <Delayed>
        <Title1 as="h1">{text('security-info')}</Title1>
        <p className={styles.intro}>These are the methods you use to sign into your account or reset your password.</p>
        <Text block className={styles.preferred}>
          Sign-in method when most advisable is unavailable: <strong>Microsoft Authenticator - notification</strong>{' '}
          <Link>Change</Link>
        </Text>
        <Toolbar className={styles.commands} aria-label="Sign-in methods">
          <ToolbarButton icon={<Icon name="Add" />} onClick={add} {...answer('open-app-passwords', !isAdding)}>
            {text('add-sign-in-method')}
          </ToolbarButton>
        </Toolbar>
        <MethodList methods={methods} onDeleted={refresh} />
        <p>
          Lost device? <Link>Sign out everywhere</Link>
        </p>
      </Delayed>
      <AddMethodDialog
        isOpen={isAdding}
        onClose={() => {
          setAdding(false);
          void refresh();
        }}
      />
    </Shell>
  );
}
