import { expect } from 'vitest';
import type { FormSight } from '../../../utils/journey/form-sight';
import { expectSoon } from '../stage/expect-soon';
import type { Stage } from '../stage/on-stage';

/** What every form of the gallery is. */
export const NEW_SERVICE: FormSight = {
  kind: 'credentials',
  purpose: 'add',
  tenant: null,
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
};

const NO_GROUNDS = { verdict: null, why: null, form: null, choices: null };

/** Waits until the recogniser sees this, on a page that complains about nothing. */
export async function assertSight({ read }: Stage, wanted: FormSight): Promise<void> {
  await expectSoon(async () => withoutGrounds(await read('sight')), wanted);
  expect(await read('complaints')).toEqual([]);
}

/** A sight without verdict, reason and name: the rules' own tests hold those. */
function withoutGrounds(sight: FormSight | null): object {
  const { verdict: _, why: __, form: ___, choices: ____, ...bare } = { ...NO_GROUNDS, ...sight };
  return bare;
}
