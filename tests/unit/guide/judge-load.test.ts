import { expect, it } from 'vitest';
import { judgeLoad, type LoadedPage } from '../../../utils/guide/judge-load';

const SERVICES: LoadedPage = {
  sight: 'none',
  hasFormNotOurs: false,
  answers: [],
  isTroubled: false,
  isServicesPage: true,
  isLedTo: true,
};
const FAILED = { kind: 'refused', text: 'The credentials could not be stored.' } as const;
const SAVED = { kind: 'taken', text: 'Credentials saved' } as const;
const TAKEN = { kind: 'closed' };

it.each<[string, Partial<LoadedPage>, ReturnType<typeof judgeLoad> | object]>([
  ['x360Cloud’s page of services', {}, TAKEN],
  ['a page that says that it was saved', { isServicesPage: false, answers: [SAVED] }, TAKEN],
  ['the form again, with the word that it was saved', { sight: 'credentials', answers: [SAVED] }, TAKEN],
  ['a refusal where the form is not back', { answers: [FAILED] }, FAILED],
  ['a refusal beside a word of success', { answers: [SAVED, FAILED] }, FAILED],
])('a page loaded after Submit ends it: %s', (_, page, ending) => {
  expect(judgeLoad({ ...SERVICES, ...page })).toEqual(ending);
});

it.each<[string, Partial<LoadedPage>]>([
  ['a page that says nothing', { isServicesPage: false }],
  ['a login', { sight: 'not-ours', hasFormNotOurs: true, isServicesPage: false }],
  ['a login that speaks of success', { sight: 'not-ours', hasFormNotOurs: true, answers: [SAVED] }],
  ['the services after a login', { hasFormNotOurs: true }],
  ['the form again', { sight: 'credentials' }],
  ['an error page with x360Cloud’s menu', { isTroubled: true }],
  ['an older word that it was saved, gone back to', { isLedTo: false, isServicesPage: false, answers: [SAVED] }],
  ['the services, reloaded or opened by the person', { isLedTo: false }],
])('leaves to the person what became of the password: %s', (_, page) => {
  expect(judgeLoad({ ...SERVICES, ...page })).toBeNull();
});

it('a login that says why is told in its words', () => {
  const answers = [{ kind: 'refused', text: 'Your session has expired.' }] as const;
  expect(judgeLoad({ ...SERVICES, sight: 'not-ours', hasFormNotOurs: true, answers })).toEqual(answers[0]);
});
