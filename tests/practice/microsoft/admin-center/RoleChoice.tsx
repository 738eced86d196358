/** @jsxImportSource react */
import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import { answer } from '../client/page-context.ts';

/** What was chosen: whether the user may enter the admin center, and as what. */
export interface Roles {
  isAdmin: boolean;
  isGlobalAdmin: boolean;
}

const OTHERS = [
  'Exchange Administrator',
  'Global Reader',
  'Helpdesk Administrator',
  'SharePoint Administrator',
  'User Administrator',
];

/** The choice of roles: none, or the admin center with a list of roles. */
export function RoleChoice({ roles, onRoles }: { roles: Roles; onRoles: (roles: Roles) => void }) {
  return (
    <>
      <RadioGroup
        value={roles.isAdmin ? 'admin' : 'user'}
        onChange={(_, { value }) => onRoles({ isAdmin: value === 'admin', isGlobalAdmin: false })}
      >
        <Radio value="user" label="User (no admin center access)" />
        <Radio
          value="admin"
          label={{ children: 'Admin center access', ...answer('assign-global-admin', !roles.isAdmin) }}
        />
      </RadioGroup>
      {roles.isAdmin && (
        <div role="group" aria-label="Roles">
          {OTHERS.slice(0, 1).map((role) => (
            <div key={role}>
              <Checkbox label={role} />
            </div>
          ))}
          <div>
            <Checkbox
              label={{ children: 'Global Administrator', ...answer('assign-global-admin', !roles.isGlobalAdmin) }}
              checked={roles.isGlobalAdmin}
              onChange={(_, { checked }) => onRoles({ isAdmin: true, isGlobalAdmin: checked === true })}
            />
          </div>
          {OTHERS.slice(1).map((role) => (
            <div key={role}>
              <Checkbox label={role} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
