import { expect, test } from 'vitest';
import { DEFAULT_CONFIGURATION, type X360CloudConfiguration } from '../../practice/x360cloud/configuration.ts';
import { createOrganization } from '../../practice/x360cloud/organization.ts';

const NOW = 1_790_000_000_000;
const POSTED = { email: 'courier-svc@contoso.onmicrosoft.com', password: 'abcd', confirm: 'abcd' };

function organizationWith(changes: Partial<X360CloudConfiguration> = {}) {
  const configuration = { ...DEFAULT_CONFIGURATION, ...changes };
  const organization = createOrganization(() => NOW);
  const scans = () => organization.rows(configuration).map(({ tenant, scan }) => `${tenant}: ${scan}`);
  return { organization, configuration, scans };
}

test('a change is received for its row, whose scan is queued; the other row stays', () => {
  const { organization, configuration, scans } = organizationWith();
  expect(organization.change(configuration, 'contoso-onmicrosoft-com', POSTED)).toBeNull();
  expect(organization.received).toEqual([
    { tenant: 'contoso.onmicrosoft.com', ...POSTED, purpose: 'change', at: NOW, isRefused: false },
  ]);
  expect(scans()).toEqual([
    'contoso.onmicrosoft.com: Scan queued',
    'fabrikam.onmicrosoft.com: OK, next scan in 6 hours',
  ]);
});

test('a row that does not exist receives nothing', () => {
  const { organization, configuration } = organizationWith();
  expect(organization.change(configuration, 'nobody', POSTED)).toBeUndefined();
  expect(organization.received).toEqual([]);
});

test('a form without an e-mail field keeps the row’s admin user', () => {
  const { organization, configuration } = organizationWith();
  organization.change(configuration, 'fabrikam-onmicrosoft-com', { email: '', password: 'abcd', confirm: null });
  expect(organization.rows(configuration)[1]?.adminUser).toBe('backup-admin@fabrikam.onmicrosoft.com');
});

test('an added service takes its tenant from the e-mail address', () => {
  const { organization, configuration, scans } = organizationWith();
  expect(organization.add(configuration, 'add', { ...POSTED, email: 'svc@tailspin.example' })).toBeNull();
  expect(organization.received[0]).toMatchObject({ tenant: 'tailspin.example', purpose: 'add' });
  expect(scans()).toContain('tailspin.example: Scan queued');
});

test.each([
  ['a password that is not confirmed', {}, { ...POSTED, confirm: 'abce' }, /do not match/],
  ['an empty password', {}, { ...POSTED, password: '', confirm: '' }, /enter the Office 365 Admin Password/],
  ['every password of a refusing site', { refuses: true }, POSTED, /Invalid credentials/],
])('%s is received, refused, and starts no scan', (_case, changes, posted, sentence) => {
  const { organization, configuration, scans } = organizationWith(changes);
  const before = scans();
  expect(organization.change(configuration, 'contoso-onmicrosoft-com', posted)).toMatch(sentence);
  expect(organization.received[0]).toMatchObject({ isRefused: true, password: posted.password });
  expect(scans()).toEqual(before);
});

test('scans move on by order, one state at a time, and rest in the last', () => {
  const { organization, configuration } = organizationWith({ scanAdvances: 'by-order' });
  organization.change(configuration, 'contoso-onmicrosoft-com', POSTED);
  const seen = Array.from({ length: 4 }, () => {
    const [row] = organization.poll(configuration);
    organization.advanceScan();
    return row?.scan;
  });
  expect(seen).toEqual(['Scan queued', 'Scanning', 'OK, next scan in 6 hours', 'OK, next scan in 6 hours']);
});

test('scans move on by themselves as the page polls', () => {
  const { organization, configuration } = organizationWith();
  organization.change(configuration, 'contoso-onmicrosoft-com', POSTED);
  const seen = Array.from({ length: 5 }, () => organization.poll(configuration)[0]?.scan);
  expect(new Set(seen)).toEqual(new Set(['Scan queued', 'Scanning', 'OK, next scan in 6 hours']));
  expect(seen.at(-1)).toBe('OK, next scan in 6 hours');
});

test('a list of tenants of its own has a state of its own', () => {
  const { organization, configuration, scans } = organizationWith();
  const other = { ...configuration, tenants: [{ tenant: 'a.example', adminUser: 'svc@a.example' }] };
  organization.change(other, 'a-example', POSTED);
  expect(scans().join()).not.toContain('queued');
});

test('reset forgets what was received and every scan', () => {
  const { organization, configuration, scans } = organizationWith();
  const before = scans();
  organization.change(configuration, 'contoso-onmicrosoft-com', POSTED);
  organization.noteElsewhere('login', { password: 'x' });
  organization.reset();
  expect([organization.received, organization.elsewhere, scans()]).toEqual([[], [], before]);
});
