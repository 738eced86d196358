/** @jsxImportSource react */
import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { answer } from '../client/page-context.ts';
import { ask } from '../client/view.ts';
import type { TenantUser } from '../tenant.ts';
import { RoleChoice, type Roles } from './RoleChoice.tsx';
import { SideDrawer } from './SideDrawer.tsx';

interface UserDrawerProps {
  user: TenantUser;
  onUsers: (users: TenantUser[]) => void;
  onClose: () => void;
}

/** A user's panel: from it, "Manage roles" opens the choice of roles. */
export function UserDrawer({ user, onUsers, onClose }: UserDrawerProps) {
  const [isManaging, setManaging] = useState(false);
  const [roles, setRoles] = useState<Roles>({ isAdmin: user.role !== 'User', isGlobalAdmin: user.role !== 'User' });
  const save = async () => {
    const role = roles.isGlobalAdmin ? 'Global Administrator' : 'User';
    onUsers(await ask('/practice/users', { ...user, isLicensed: '', role }));
    onClose();
  };
  if (!isManaging) {
    return (
      <SideDrawer title={user.name} onClose={onClose} actions={null}>
        <p>{user.email}</p>
        <p>
          <strong>Roles</strong>
        </p>
        <p>{user.role === 'User' ? 'No administrator access' : user.role}</p>
        <Link as="button" onClick={() => setManaging(true)} {...answer('assign-global-admin', user.role === 'User')}>
          Manage roles
        </Link>
      </SideDrawer>
    );
  }
  const actions = (
    <Button
      appearance="primary"
      onClick={() => void save()}
      {...answer('assign-global-admin', roles.isGlobalAdmin && user.role === 'User')}
    >
      Save changes
    </Button>
  );
  return (
    <SideDrawer title="Manage admin roles" onClose={onClose} actions={actions}>
      <RoleChoice roles={roles} onRoles={setRoles} />
    </SideDrawer>
  );
}
