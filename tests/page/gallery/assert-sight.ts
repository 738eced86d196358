import { expect } from 'vitest';
import type { FormSight } from '../../../utils/journey/form-sight';
import type { BareSight } from '../../practice/x360cloud/practice-pages';
import { expectSoon } from '../stage/expect-soon';
import type { Stage } from '../stage/on-stage';

/** What every form of the gallery is. */
export const NEW_SERVICE: BareSight = {
  kind: 'credentials',
  purpose: 'add',
  tenant: null,
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
};

const NO_GROUNDS = { verdict: null, why: null, form: null, account: null };

/** Waits until the recogniser sees this, on a page that complains about nothing. */
export async function assertSight({ read }: Stage, wanted: BareSight): Promise<void> {
  await expectSoon(async () => withoutGrounds(await read('sight')), wanted);
  expect(await read('complaints')).toEqual([]);
}

function withoutGrounds(sight: FormSight | null): object {
  if (sight?.kind === 'several') return { kind: 'several', tenants: sight.choices.map(({ tenant }) => tenant) };
  const { verdict: _, why: __, form: ___, account: ____, ...bare } = { ...NO_GROUNDS, ...sight };
  return bare;
}
