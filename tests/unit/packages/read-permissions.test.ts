import { expect, test } from 'vitest';
import { readPermissions } from '../../packages/read-permissions.ts';

const TABLE = `Before.

| permission | why |
|---|---|
| \`storage\` | keeps the settings |
| \`sidePanel\` (Chrome, Edge) | stays open |
| Two hosts: \`b.example\`, \`a.example\` | where it points |
| optional: \`c.example\`, \`https://*/*\` | on demand |

After: \`tabs\`.
`;

test('a row is for every browser, unless it names some', () => {
  const hosts = {
    host_permissions: ['https://a.example/*', 'https://b.example/*'],
    optional_host_permissions: ['https://*/*', 'https://c.example/*'],
  };
  expect(readPermissions(TABLE, 'edge')).toEqual({ permissions: ['sidePanel', 'storage'], ...hosts });
  expect(readPermissions(TABLE, 'firefox')).toEqual({ permissions: ['storage'], ...hosts });
});

test('a permission without a reason is refused', () => {
  expect(() => readPermissions(TABLE.replace('keeps the settings', ''), 'chrome')).toThrow('no reason for `storage`');
});
