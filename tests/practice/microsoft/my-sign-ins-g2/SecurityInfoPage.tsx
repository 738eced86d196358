/** @jsxImportSource react */
import { CommandBarButton, Nav } from '@fluentui/react';
import { useEffect, useState } from 'react';
import { Delayed } from '../client/Delayed.tsx';
import { answer, usePage } from '../client/page-context.ts';
import { Shell } from '../client/Shell.tsx';
import { fetchView, type View } from '../client/view.ts';
import { DECOYS } from '../decoys.ts';
import { AddMethodDialog } from './AddMethodDialog.tsx';
import { MethodList } from './MethodList.tsx';

/** Security info as it was from 2019 to 2024 (G2): Fluent UI 8, and a dialog with a drop-down. */
export function SecurityInfoPage({ view }: { view: View }) {
  const { options, text } = usePage();
  const [methods, setMethods] = useState(view.methods);
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    document.title = options.decoys ? `My Sign-Ins ${DECOYS.title}` : 'My Sign-Ins';
  });
  const addLabel = text(options.oldAddLabel ? 'add-method' : 'add-sign-in-method');
  const refresh = async () => setMethods((await fetchView()).methods);
  const add = () => {
    if (view.signInUrl) location.assign(view.signInUrl);
    else setAdding(true);
  };
  return (
    <Shell
      product="My Sign-Ins"
      navigation={
        <Nav
          styles={{ root: { width: 220 } }}
          groups={[{ links: linksOf(text('security-info')) }]}
          selectedKey="security-info"
        />
      }
    >
      <Delayed>
        <h1 style={{ fontWeight: 600, fontSize: 28, margin: '0 0 8px' }}>{text('security-info')}</h1>
        <p>These are the methods you use to sign into your account or reset your password.</p>
        <CommandBarButton
          name={addLabel}
          text={addLabel}
          {...(options.withoutHooks ? {} : { iconProps: { iconName: 'Add' } })}
          styles={{ root: { height: 40 } }}
          onClick={add}
          {...answer('open-app-passwords', !isAdding)}
        />
        <MethodList methods={methods} onDeleted={refresh} />
      </Delayed>
      {isAdding && (
        <AddMethodDialog
          onClose={() => {
            setAdding(false);
            void refresh();
          }}
        />
      )}
    </Shell>
  );
}

function linksOf(securityInfo: string) {
  return [
    { name: 'Overview', key: 'overview', url: `https://myaccount.microsoft.com/${location.search}` },
    { name: securityInfo, key: 'security-info', url: `/security-info${location.search}` },
    { name: 'Organizations', key: 'organizations', url: '#organizations' },
    { name: 'Devices', key: 'devices', url: '#devices' },
    { name: 'Privacy', key: 'privacy', url: '#privacy' },
  ];
}
