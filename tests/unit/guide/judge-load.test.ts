import { expect, it } from 'vitest';
import type { Sight } from '../../../utils/find/sight';
import { judgeLoad, type LoadedPage } from '../../../utils/guide/judge-load';
import { CLASSIC_SERVICES } from '../../../utils/sites/x360cloud/classic-services';

const ELSEWHERE: Sight = { kind: 'nothing', step: 'open-manage-services', page: CLASSIC_SERVICES };
const several = (step: Extract<Sight, { kind: 'several' }>['step']): Sight => ({
  kind: 'several',
  step,
  page: CLASSIC_SERVICES,
  elements: [],
});
const SERVICES: LoadedPage = {
  sight: 'none',
  hasRefusedForm: false,
  answers: [],
  isTroubled: false,
  way: several('open-credentials'),
  isLedTo: true,
};
const FAILED = { kind: 'refused', text: 'The credentials could not be stored.' } as const;
const SAVED = { kind: 'taken', text: 'Credentials saved' } as const;
const TAKEN = { kind: 'closed' };

it.each<[string, Partial<LoadedPage>, ReturnType<typeof judgeLoad> | object]>([
  ['x360Cloud’s page of services', {}, TAKEN],
  ['a page that says that it was saved', { way: ELSEWHERE, answers: [SAVED] }, TAKEN],
  ['the form again, with the word that it was saved', { sight: 'credentials', answers: [SAVED] }, TAKEN],
  ['a refusal where the form is not back', { answers: [FAILED] }, FAILED],
  ['a refusal beside a word of success', { answers: [SAVED, FAILED] }, FAILED],
])('a page loaded after Submit ends it: %s', (_, page, ending) => {
  expect(judgeLoad({ ...SERVICES, ...page })).toEqual(ending);
});

it.each<[string, Partial<LoadedPage>]>([
  ['a page that says nothing', { way: ELSEWHERE }],
  ['a login', { sight: 'refused', hasRefusedForm: true, way: ELSEWHERE }],
  ['a login that speaks of success', { sight: 'refused', hasRefusedForm: true, answers: [SAVED] }],
  ['the services after a login', { hasRefusedForm: true }],
  ['the form again', { sight: 'credentials' }],
  ['an error page with x360Cloud’s menu', { isTroubled: true }],
  ['any page with a link to the services', { way: several('open-manage-services') }],
  ['the services, reloaded or opened by the person', { isLedTo: false }],
])('leaves to the person what became of the password: %s', (_, page) => {
  expect(judgeLoad({ ...SERVICES, ...page })).toBeNull();
});

it('a login that says why is told in its words', () => {
  const answers = [{ kind: 'refused', text: 'Your session has expired.' }] as const;
  expect(judgeLoad({ ...SERVICES, sight: 'refused', hasRefusedForm: true, answers })).toEqual(answers[0]);
});
