import { expect, test } from 'vitest';
import type { Plan } from '../../../utils/guide/plan';
import { showPlan } from '../../../utils/guide/show-plan';
import { STEP_IDS } from '../../../utils/journey/step-ids';
import { CLOUD_ADDRESSES } from '../../../utils/sites/addresses';
import { CLOUDS, cloudOf, hostsOf } from '../../../utils/sites/hosts';

const NAMING: Plan = {
  step: 'name-the-password',
  state: 'pointing',
  target: null,
  say: { kind: 'point' },
  act: 'type',
  name: 'CloudFinder 2026-11',
};

test.each(['point', 'words'] as const)('the name that is typed is the one that is told: %s', (kind) => {
  expect(showPlan({ ...NAMING, say: { kind } }, 'world').text).toContain('CloudFinder 2026-11');
});

test('other steps tell no name', () => {
  expect(showPlan({ ...NAMING, step: 'create' }, 'world').text).not.toContain('CloudFinder');
});

test.each([
  ['world', 'https://mysignins.microsoft.com/security-info', '.com'],
  ['usGovernment', 'https://mysignins.azure.us/security-info', '.us'],
  ['usGovernment', 'https://login.microsoftonline.us/common', '.us'],
  ['china', 'https://account.activedirectory.windowsazure.cn/AppPasswords.aspx', '.cn'],
  ['world', 'https://tickets.example.com/', '.com'],
] as const)('the links lead to the cloud of the page: %s', (cloud, url, ending) => {
  expect(cloudOf(url)).toBe(cloud);
  for (const step of STEP_IDS) {
    const view = showPlan({ ...NAMING, step, state: 'stuck', say: { kind: 'missing' } }, cloudOf(url));
    const hosts = (view.causes ?? []).flatMap(({ link }) => (link ? [new URL(link.href).hostname] : []));
    expect(hosts.filter((host) => !host.endsWith(ending))).toEqual([]);
  }
});

test('every cloud has its own pages, on the hosts that are known where any is', () => {
  for (const cloud of CLOUDS) {
    const { securityInfo, perUserMfa, mfaSettings } = CLOUD_ADDRESSES[cloud];
    for (const address of [securityInfo, perUserMfa, mfaSettings]) {
      expect(hostsOf('microsoft', cloud)).toContain(new URL(address).hostname);
    }
  }
});
