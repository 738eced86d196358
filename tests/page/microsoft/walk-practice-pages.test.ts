import { beforeEach, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { waitUntil } from '../../e2e/harness/wait-until';
import { PRACTICE_GROUPS } from '../../practice/practice-links';
import { named } from '../../practice/strangers/assert-page';
import { onStage, type Stage } from '../stage/on-stage';

// The right element is written on every practice page; from one to the next, until the password is held, the ring of the
// running guide is held against it.

/** Pages that no walk to a password starts from, and mishaps that end before it. */
const NO_WALK = [
  'login.',
  'entra.',
  'admin.',
  '/UserManagement/',
  'withoutAppPassword',
  'asTenantAllows',
  'methodList',
  'limitReached',
];
/** What changes while the test looks: proven elsewhere. */
const NEVER_STILL = ['rerenderEveryMs', 'showForMs', 'valueAs=typed'];
/** One language of each kind of writing is walked; the others differ by their captions alone. */
const OTHER_LANGUAGES = ['en', 'fr', 'es', 'pt-BR', 'nl', 'pl', 'it', 'zh-TW'].map((language) => `lng=${language}`);
const MOST_STEPS = 20;

const WALKS = PRACTICE_GROUPS.filter(({ heading }) => heading !== 'x360Cloud').flatMap(({ heading, links }) =>
  links
    .filter(({ href }) => ![...NO_WALK, ...NEVER_STILL, ...OTHER_LANGUAGES].some((part) => href.includes(part)))
    .map(({ text, href }) => ({ title: `${heading}: ${text}`, url: href })),
);

// One after the other: what a walk leaves at the server would change the next, a drop-down closes when another page takes
// the focus, and pages that share a thread are no faster side by side.
beforeEach(() => commands.servePractice());

it.each(named(WALKS))('%s', (_, { url }) =>
  onStage({ url, isInFrame: true }, { isGuiding: true }, async (stage) => {
    const { hosts, complaints } = await goToPassword(stage);
    const [password = '', ...others] = await commands.shownByPractice();
    expect(others).toEqual([]);
    await stage.waitFor({ kind: 'captured', password, done: '[data-answer-then="read-the-password"]' });
    const isSure = /^[a-z]{16}$/.test(password);
    await stage.waitFor({ kind: 'says', text: isSure ? 'It is safe to press Done now.' : 'but that is not certain.' });
    expect([...complaints, ...((await stage.read('complaints')) ?? [])]).toEqual([]);
    expect(hosts.has('login.microsoftonline.com')).toBe(url.includes('reauthenticateOnAdd'));
  }),
);

interface Way {
  hosts: Set<string>;
  /** What went wrong in any of its pages. */
  complaints: Set<string>;
}

/** Goes from one annotated element to the next, each once the ring stands on it; a person signs in where that is asked. */
async function goToPassword({ read }: Stage): Promise<Way> {
  const way: Way = { hosts: new Set(), complaints: new Set() };
  let before = '';
  for (let count = 0; count < MOST_STEPS; count++) {
    const { step, mark } = await waitUntil(`step ${count + 1}`, async () => {
      const state = await read('walkOn', before);
      if (!state) return { not: 'no document is there' };
      way.hosts.add(state.host);
      for (const complaint of state.complaints) way.complaints.add(complaint);
      return state.not === null ? { is: state } : { not: state.not };
    });
    if (step === 'read-the-password') return way;
    before = mark;
  }
  throw new Error(`No password after ${MOST_STEPS} steps.`);
}
