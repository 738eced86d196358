/** @jsxImportSource react */
import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { answer, usePage } from '../client/page-context.ts';
import { ask } from '../client/view.ts';
import type { TenantUser } from '../tenant.ts';
import { RoleChoice, type Roles } from './RoleChoice.tsx';
import { SideDrawer } from './SideDrawer.tsx';

const SCREENS = [
  'Set up the basics',
  'Assign product licenses',
  'Optional settings',
  'Review and finish',
  'User added',
] as const;

interface AddUserDrawerProps {
  onUsers: (users: TenantUser[]) => void;
  onClose: () => void;
}

/** "Add a user": name, licence, role, review. */
export function AddUserDrawer({ onUsers, onClose }: AddUserDrawerProps) {
  const domain = usePage().options.account.email.replace(/^.*@/, '');
  const [at, setAt] = useState(0);
  const [name, setName] = useState('');
  const [userName, setUserName] = useState('');
  const [licence, setLicence] = useState<string>('');
  const [areRolesOpen, setRolesOpen] = useState(false);
  const [roles, setRoles] = useState<Roles>({ isAdmin: false, isGlobalAdmin: false });
  const email = `${userName}@${domain}`;
  const finish = async () => {
    const role = roles.isGlobalAdmin ? 'Global Administrator' : 'User';
    onUsers(await ask('/practice/users', { name, email, role, licence: licence === 'assign' ? 'yes' : 'no' }));
    setAt(4);
  };
  const next = (annotation: object, isDisabled = false) => (
    <Button appearance="primary" disabled={isDisabled} onClick={() => setAt(at + 1)} {...annotation}>
      Next
    </Button>
  );
  const isBasicsDone = name !== '' && userName !== '';
  const screens = [
    {
      actions: next(answer('create-account', isBasicsDone), !isBasicsDone),
      content: (
        <>
          <Field label="Display name" required>
            <Input
              value={name}
              onChange={(_, { value }) => setName(value)}
              {...answer('create-account', name === '')}
            />
          </Field>
          <Field label="Username" required>
            <Input
              value={userName}
              contentAfter={`@${domain}`}
              onChange={(_, { value }) => setUserName(value)}
              {...answer('create-account', name !== '' && userName === '')}
            />
          </Field>
        </>
      ),
    },
    {
      actions: next(answer('create-account', licence === 'none'), licence === ''),
      content: (
        <RadioGroup value={licence} onChange={(_, { value }) => setLicence(value)}>
          <Radio value="assign" label="Assign user a product license" />
          <Radio
            value="none"
            label={{
              children: 'Create user without product license (not recommended)',
              ...answer('create-account', licence !== 'none'),
            }}
          />
        </RadioGroup>
      ),
    },
    {
      actions: next(answer('assign-global-admin', roles.isGlobalAdmin)),
      content: (
        <>
          <Button
            appearance="transparent"
            aria-expanded={areRolesOpen}
            onClick={() => setRolesOpen(!areRolesOpen)}
            {...answer('assign-global-admin', !areRolesOpen)}
          >
            Roles (User: no administration access)
          </Button>
          {areRolesOpen && <RoleChoice roles={roles} onRoles={setRoles} />}
        </>
      ),
    },
    {
      actions: (
        <Button appearance="primary" onClick={() => void finish()} {...answer('create-account')}>
          Finish adding
        </Button>
      ),
      content: (
        <p>
          {name} ({email})
        </p>
      ),
    },
    {
      actions: (
        <Button appearance="primary" onClick={onClose} {...answer('create-account')}>
          Close
        </Button>
      ),
      content: <p>{name} will now appear in your list of active users.</p>,
    },
  ];
  return (
    <SideDrawer title={SCREENS[at] ?? ''} onClose={onClose} actions={screens[at]?.actions}>
      {screens[at]?.content}
    </SideDrawer>
  );
}
