import type { Row } from '../row.ts';

/** CAP: what is read, and that it is neither lost nor touched by others. */
export const CAPTURE_ROWS: Row[] = [
  {
    id: 'CAP-01',
    says: 'An “app password” on a page that is not Microsoft’s, or while no guide runs, is not captured.',
    proofs: [
      {
        without: 'asking whether the guide runs',
        in: 'utils/background/password-handlers.ts',
        find: "if (guide.status !== 'running') throw new RefusedError();",
        put: 'void guide;',
        test: 'tests/unit/background/password-handlers.test.ts',
        title: 'nothing is taken while %s',
      },
      {
        without: 'captures being Microsoft’s pages’ alone',
        in: 'utils/messages/contract.ts',
        find: "'password:captured': request(['microsoft'], {",
        put: "'password:captured': request(['microsoft', 'x360cloud'], {",
        test: 'tests/unit/messages/contract.test.ts',
        title: 'a page may only add: whatever reads, forgets, sends or starts is the extension page’s alone',
      },
      {
        without: 'asking whose page is read on order',
        in: 'utils/background/password-handlers.ts',
        find: `const strangerHost = await hostIfNotMicrosoft(courier, tabId);
    if (strangerHost !== null) return { kind: 'wrong-page', host: strangerHost };
    return holdSelection`,
        put: 'return holdSelection',
        test: 'tests/unit/background/password-handlers.test.ts',
        title: 'a page that is not Microsoft’s is not read',
      },
    ],
  },
  {
    id: 'CAP-02',
    says: 'Of decoy words in the dialog, the title, other rows and the name, only the real password is read.',
    proofs: [
      {
        without: 'what stands behind the password’s own label coming first',
        in: 'utils/password/read-password.ts',
        find: 'const strongest = STRENGTHS.map((by) => taken.filter(({ rule }) => rule.by === by)).find(({ length }) => length > 0);',
        put: 'const strongest = STRENGTHS.length > 0 ? taken : [];',
        test: 'tests/page/password/read-password.test.ts',
        title: 'in %s lose against the real one',
      },
    ],
  },
  {
    id: 'CAP-03',
    says: 'Character by character, re-rendered, in an input, with blanks or line breaks: one capture, exact to the letter.',
    proofs: [
      {
        without: 'a growing value staying one reading',
        in: 'utils/password/track-reading.ts',
        find: 'const isSameShowing = before !== null && (value.startsWith(before.value) || before.value.startsWith(value));',
        put: 'const isSameShowing = false;',
        test: 'tests/unit/password/track-reading.test.ts',
        title: 'a value typed letter by letter is one reading that ends exact',
      },
      {
        without: 'one showing being one entry',
        in: 'utils/vault/vault.ts',
        find: 'const former = held.find((entry) => isSameShowing(entry.from, capture.from));',
        put: 'const former = undefined as VaultEntry | undefined;',
        test: 'tests/unit/vault/vault.test.ts',
        title: 'a later reading of the same showing takes its place and keeps its id and account',
      },
      {
        without: 'taking off the blanks around it',
        in: 'utils/journey/password-shape.ts',
        find: "return text.replace(INVISIBLE_AT_THE_ENDS, '');",
        put: 'return text.trim();',
        test: 'tests/unit/journey/password-shape.test.ts',
        title: 'stripEnds(%j) is %j',
      },
    ],
  },
  {
    id: 'CAP-04',
    says: 'Shown for a moment only, it is captured, or said not to be.',
    proofs: [
      {
        without: 'reading in the very task in which it appears',
        in: 'utils/watch/watch-page.ts',
        find: 'if (hasShadowText || texts?.isNewIn(foreign)) glimpse();',
        put: 'void hasShadowText;',
        test: 'tests/page/watch/watch-page.test.ts',
        title: 'reads one that is gone again at once',
      },
      {
        without: 'sending a doubtful one as it vanishes',
        in: 'utils/password/track-reading.ts',
        find: 'toSend: unsent && { ...unsent, isSent: true } }',
        put: 'toSend: null }',
        test: 'tests/unit/password/track-reading.test.ts',
        title: 'a doubtful value that vanishes goes out as it vanishes',
      },
    ],
  },
  {
    id: 'CAP-05',
    says: 'A store that refuses is tried again after a growing pause, held within 2 s of its recovery, and said meanwhile.',
    proofs: [
      {
        without: 'the pause growing',
        in: 'utils/guide/holding.ts',
        find: 'pause === 0 ? FIRST_PAUSE : pause * 2',
        put: 'FIRST_PAUSE',
        test: 'tests/unit/guide/holding.test.ts',
        title: 'is said, and tried again after a growing pause',
      },
      {
        without: 'all tries sharing the pause',
        in: 'utils/guide/holding.ts',
        find: 'const isPausing = timer !== undefined;',
        put: 'const isPausing = false;',
        test: 'tests/unit/guide/holding.test.ts',
        title: 'is not tried in a loop, however often the page is looked at or another one shows',
      },
      {
        without: 'trying again at all',
        in: 'utils/guide/holding.ts',
        find: '      tryLater();\n',
        put: '',
        test: 'tests/unit/guide/holding.test.ts',
        title: 'is held within two seconds after a second and a half of failures',
      },
      {
        without: 'captures being counted by themselves',
        in: 'utils/background/rate-limit.ts',
        find: '(isCapture ? captures : talk)(tabId)',
        put: '(isCapture ? talk : talk)(tabId)',
        test: 'tests/unit/background/never-lost.test.ts',
        title: 'lets a password through that a flood of other words stands before',
      },
      {
        without: 'saying “Not held” before everything else',
        in: 'utils/guide/plan-microsoft.ts',
        find: '  if (situation.refusal) return planNotHeld(situation.refusal);\n',
        put: '',
        test: 'tests/unit/guide/danger-zone.test.ts',
        title: 'a capture that was refused (%s) is said before everything else',
      },
    ],
  },
  {
    id: 'CAP-06',
    says: 'A password that there is no room for: the limit is said, one act makes room, then it is held.',
    proofs: [
      {
        without: 'saying it in the popup',
        in: 'utils/background/password-handlers.ts',
        find: "if (error instanceof RefusedError && error.refusal === 'full') await store.apply({ type: 'hold-refused' });",
        put: '',
        test: 'tests/unit/background/never-lost.test.ts',
        title: 'says so to the page and in the popup, and takes nothing',
      },
      {
        without: '“Forget all” making room',
        in: 'utils/background/held-changes.ts',
        find: "'all-forgotten': (state) => withRoom(withoutPasswords(state, () => true)),",
        put: "'all-forgotten': (state) => withRoom(state),",
        test: 'tests/unit/background/never-lost.test.ts',
        title: 'has room after one act, and the page that waits hears of it',
      },
      {
        without: 'the page that waits hearing of room',
        in: 'utils/background/brief-for.ts',
        find: 'hasRoom: hasRoom(held, tabId),',
        put: 'hasRoom: false && hasRoom(held, tabId),',
        test: 'tests/unit/background/never-lost.test.ts',
        title: 'has room after one act, and the page that waits hears of it',
      },
    ],
  },
  {
    id: 'CAP-07',
    says: 'A capture belongs to its tab and document: a page learns nothing of others’, and can add, never touch.',
    proofs: [
      {
        without: 'a showing being of its document',
        in: 'utils/vault/vault.ts',
        find: 'return isSameDocument(one, other) && one.readingId === other.readingId;',
        put: 'return one.readingId === other.readingId;',
        test: 'tests/unit/background/steering.test.ts',
        title: '%s cannot replace, prolong or rename it',
      },
      {
        without: 'a document’s name being its tab’s',
        in: 'utils/background/page-changes.ts',
        find: '(viewOf(state, view)?.tabId ?? tabId) !== tabId',
        put: '(viewOf(state, view)?.tabId ?? tabId) < 0',
        test: 'tests/unit/background/steering.test.ts',
        title: 'nor can another tab go by its document’s name, and so take its form away',
      },
      {
        without: 'asking whose it is where the password is known',
        in: 'utils/background/state-store.ts',
        find: 'if (capture.isOrdered || isSameDocument(from, capture.from))',
        put: 'if (capture.isOrdered || from)',
        test: 'tests/unit/background/steering.test.ts',
        title: 'not even one that knows the password',
      },
      {
        without: 'telling a page of its own account’s alone',
        in: 'utils/background/brief-for.ts',
        find: '.filter(({ from, account }) => from.tabId === tabId || (own !== undefined && account === own))',
        put: '.filter(() => own !== null)',
        test: 'tests/unit/background/steering.test.ts',
        title: 'nothing of another account’s password, nor any id',
      },
      {
        without: 'keeping ids from pages',
        in: 'utils/background/brief-for.ts',
        find: `function factOf({ account, certainty, capturedAt, delivery }: VaultEntry): HeldFact {
  return { account, certainty, capturedAt, delivery };`,
        put: `function factOf(entry: VaultEntry): HeldFact {
  return entry;`,
        test: 'tests/unit/background/steering.test.ts',
        title: 'no id, not even of what it showed itself or was sent',
      },
    ],
  },
  {
    id: 'CAP-08',
    says: 'A tab that floods takes no room of the others: limits are by tab.',
    proofs: [
      {
        without: 'the limit by tab',
        in: 'utils/vault/vault.ts',
        find: 'held.length < MOST_HELD && ofTab.length < MOST_IN_TAB',
        put: 'held.length < MOST_HELD && ofTab.length < MOST_HELD',
        test: 'tests/unit/background/steering.test.ts',
        title: 'a tab that floods takes no room of the others',
      },
    ],
  },
];
