import { describe, expect, test } from 'vitest';
import { type Plan, pointAt } from '../../../utils/guide/plan';
import { showPlan } from '../../../utils/guide/show-plan';
import { STEP_IDS } from '../../../utils/journey/step-ids';
import { CLOUD_ADDRESSES } from '../../../utils/sites/addresses';
import { CLOUDS, cloudOf, hostsOf } from '../../../utils/sites/hosts';

const NAMING: Plan = {
  ...pointAt('name-the-password', null, { kind: 'point' }, 'type'),
  name: 'CloudFinder 2026-11',
};

test.each(['point', 'words', 'named'] as const)('the name that is typed is the one that is told: %s', (kind) => {
  expect(showPlan({ ...NAMING, say: { kind } }, 'world').text).toContain('CloudFinder 2026-11');
});

test('a held password leads on to x360Cloud, once nothing is left to do on the page', () => {
  const held: Plan = {
    ...NAMING,
    step: 'read-the-password',
    state: 'captured',
    say: { kind: 'password-held' },
    act: null,
  };
  expect(showPlan(held, 'world').actions).toContain('go-to-x360cloud');
  const done = { ...held, say: { kind: 'password-showing' } } as const;
  expect(showPlan(done, 'world').actions).not.toContain('go-to-x360cloud');
});

test('whoever is stuck finds the help', () => {
  expect(showPlan({ ...NAMING, state: 'stuck', say: { kind: 'stuck' } }, 'world').actions).toContain('help');
});

test('what is delivered has a check mark, the next client and an end', () => {
  const delivered: Plan = { ...NAMING, step: 'submit', state: 'words', say: { kind: 'delivered' }, act: null };
  expect(showPlan(delivered, 'world')).toMatchObject({ isDone: true, actions: ['next-client', 'stop'] });
});

describe('in Transfer every sentence names the tenant', () => {
  const tenant = 'contoso.onmicrosoft.com';
  const SAYS = [
    ...([
      'point',
      'manage-services',
      'press-change',
      'press-add',
      'words',
      'waiting',
      'several',
      'login',
      'fill-now',
      'may-fill',
    ] as const),
    ...(['asked-form', 'two-forms', 'incomplete', 'not-enabled', 'submitted', 'delivered'] as const),
    ...(['stuck', 'paused', 'authorization', 'not-ours', 'no-password'] as const),
  ];
  test.each(SAYS)('%s', (kind) => {
    const plan: Plan = { ...NAMING, step: 'open-credentials', say: { kind }, act: null };
    const { text } = showPlan({ ...plan, tenant }, 'world');
    expect(text.split(tenant)).toHaveLength(2);
    expect(showPlan(plan, 'world').text).not.toMatch(/undefined|null|\$/);
  });

  test('Submit, and whose address was replaced', () => {
    const plan: Plan = {
      ...NAMING,
      step: 'submit',
      say: { kind: 'submit-now', replaced: 'old@fabrikam.com' },
      act: null,
    };
    const { text } = showPlan({ ...plan, tenant }, 'world');
    expect(text.split(tenant)).toHaveLength(2);
    expect(text).toContain('The e-mail address old@fabrikam.com was replaced.');
    expect(showPlan({ ...plan, say: { kind: 'submit-now', replaced: null } }, 'world').text).not.toContain('replaced');
  });

  test('one that names it already does not name it again', () => {
    const say = { kind: 'other-tenant', account: `svc@${tenant}`, tenant: 'fabrikam.com' } as const;
    const { text } = showPlan({ ...NAMING, step: 'fill-credentials', say, act: null, tenant }, 'world');
    expect(text.split(tenant)).toHaveLength(2);
  });
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
    const links = (view.causes ?? []).flatMap(({ link }) => (link ? [link] : []));
    expect(links.filter(({ href }) => !new URL(href).hostname.endsWith(ending))).toEqual([]);
    // Links that read alike would lead to the same.
    expect(new Set(links.map(({ text }) => text)).size).toBe(links.length);
    expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
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
