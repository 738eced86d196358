/** @jsxImportSource react */
import { Checkbox, Link, Title2, Toolbar, ToolbarButton } from '@fluentui/react-components';
import { useState } from 'react';
import { Icon } from '../client/Icon.tsx';
import { answer, usePage } from '../client/page-context.ts';
import type { TenantUser } from '../tenant.ts';
import { AddUserDrawer } from './AddUserDrawer.tsx';
import styles from './admin-center.module.css';
import { UserDrawer } from './UserDrawer.tsx';

const MFA_PAGE = 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx';

/** The list of users with its commands: add one, or go to the per-user MFA page. */
export function ActiveUsers({ seed }: { seed: TenantUser[] }) {
  const { account } = usePage().options;
  const [users, setUsers] = useState(seed);
  const [drawer, setDrawer] = useState<'add' | TenantUser>();
  return (
    <>
      <Title2 as="h1">Active users</Title2>
      <Toolbar aria-label="Commands" className={styles.commands}>
        <ToolbarButton
          icon={<Icon name="Contact" />}
          onClick={() => setDrawer('add')}
          {...answer('create-account', !drawer)}
        >
          Add a user
        </ToolbarButton>
        <ToolbarButton icon={<Icon name="Mail" />}>Add multiple users</ToolbarButton>
        <ToolbarButton
          icon={<Icon name="Shield" />}
          onClick={() => location.assign(`${MFA_PAGE}${location.search}`)}
          {...answer('open-mfa', !drawer)}
        >
          Multi-factor authentication
        </ToolbarButton>
        <ToolbarButton icon={<Icon name="History" />}>Refresh</ToolbarButton>
      </Toolbar>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>
              <Checkbox aria-label="Select all users" />
            </th>
            <th>Display name</th>
            <th>Username</th>
            <th>Licenses</th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr key={user.email}>
              <td>
                <Checkbox aria-label={`Select ${user.name}`} />
              </td>
              <td>
                <Link
                  as="button"
                  onClick={() => setDrawer(user)}
                  {...answer('assign-global-admin', !drawer && user.email === account.email && user.role === 'User')}
                >
                  {user.name}
                </Link>
              </td>
              <td>{user.email}</td>
              <td>{user.isLicensed ? 'Microsoft 365 Business Standard' : 'Unlicensed'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {drawer === 'add' && <AddUserDrawer onUsers={setUsers} onClose={() => setDrawer(undefined)} />}
      {typeof drawer === 'object' && (
        <UserDrawer user={drawer} onUsers={setUsers} onClose={() => setDrawer(undefined)} />
      )}
    </>
  );
}
