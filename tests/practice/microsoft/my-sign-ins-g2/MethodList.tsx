/** @jsxImportSource react */
import { ActionButton, Icon } from '@fluentui/react';
import { usePage } from '../client/page-context.ts';
import { deleteMethod } from '../client/view.ts';
import type { SignInMethod } from '../tenant.ts';

const ICON_OF: Record<SignInMethod['kind'], string> = {
  authenticator: 'Shield',
  phone: 'Phone',
  appPassword: 'Password',
};
const ROW = {
  display: 'grid',
  gridTemplateColumns: '32px 1fr 1.4fr 100px 100px',
  alignItems: 'center',
  borderTop: '1px solid #edebe9',
  minHeight: 52,
};

/** The list of methods in G2's look. */
export function MethodList({ methods, onDeleted }: { methods: SignInMethod[]; onDeleted: () => Promise<void> }) {
  const { options, text } = usePage();
  const nameOf: Record<SignInMethod['kind'], string> = {
    authenticator: 'Microsoft Authenticator',
    phone: 'Phone',
    appPassword: text('app-password'),
  };
  const remove = async (id: string) => {
    await deleteMethod(id);
    await onDeleted();
  };
  return (
    <div role="grid" aria-label={text('security-info')}>
      {methods.map(({ id, kind, detail }) => (
        <div key={id} role="row" style={ROW}>
          <span role="gridcell">{!options.withoutHooks && <Icon iconName={ICON_OF[kind]} />}</span>
          <span role="gridcell">{nameOf[kind]}</span>
          <span role="gridcell" style={{ overflowWrap: 'anywhere' }}>
            {detail}
          </span>
          <span role="gridcell">{kind === 'phone' && <ActionButton>Change</ActionButton>}</span>
          <span role="gridcell">
            <ActionButton ariaLabel={`${text('delete')} ${nameOf[kind]}`} onClick={() => void remove(id)}>
              {text('delete')}
            </ActionButton>
          </span>
        </div>
      ))}
    </div>
  );
}
