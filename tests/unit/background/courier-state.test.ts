import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CourierEvent,
  type CourierState,
  INITIAL_STATE,
  nextState,
} from '../../../utils/background/courier-state';
import { STEP_IDS, type StepId } from '../../../utils/journey/step-ids';
import { MOST_HELD } from '../../../utils/vault/vault';
import { deepened } from '../../seed';

const LIFETIME = 600_000;
const at = (now: number) => ({ now, lifetimeMs: LIFETIME });
const play = (events: CourierEvent[], now = 1_000, from = INITIAL_STATE) =>
  events.reduce((state, event) => nextState(state, event, at(now)), from);

const captured = (id: string, readingId = id, isOrdered = true): Extract<CourierEvent, { type: 'captured' }> => ({
  type: 'captured',
  id,
  capture: {
    from: { readingId, tabId: 1, documentId: null },
    account: 'svc@contoso.com',
    name: 'CloudFinder',
    certainty: 'sure',
    isOrdered,
  },
});
const opened = (view: string, tabId = 1): CourierEvent => ({
  type: 'page-opened',
  view,
  tabId,
  documentId: null,
  host: 'app.cloudfinder.com',
});
const filled = (id: string, view: string): CourierEvent => ({ type: 'filled', id, tenant: 'contoso.com', view });

const LOCKED = { kind: 'locked', mayBeUsed: false };

const QUESTION = {
  kind: 'ask-form',
  form: 'form-1',
  why: null,
  account: null,
  tenant: null,
  isTenantUnnamed: true,
} as const;

describe('one password for each journey', () => {
  const created = play([{ type: 'guide-started', doesSteps: true }, captured('a')]);

  test('is remembered once it was read, also when it is forgotten', () => {
    expect(created.guide).toMatchObject({ doesSteps: true, leavesCreateToPerson: true });
    expect(play([{ type: 'forgotten', id: 'a' }], 1_000, created).guide.leavesCreateToPerson).toBe(true);
  });

  test.each<CourierEvent>([
    { type: 'next-client-begun' },
    { type: 'guide-started', doesSteps: true },
    { type: 'do-steps-switched', isOn: true },
  ])('another one is made after $type', (event) => {
    expect(play([event], 1_000, created).guide).toMatchObject({ doesSteps: true, leavesCreateToPerson: false });
  });

  test('whoever starts anew is not told of the last hand-over', () => {
    const handedOver = play([opened('v'), filled('a', 'v'), { type: 'saved', id: 'a' }], 1_000, created);
    expect(handedOver.delivered).not.toBeNull();
    expect(play([{ type: 'guide-started' }], 1_000, handedOver).delivered).toBeNull();
  });
});

test('a new password of an account is not the one that x360Cloud took before', () => {
  const taken = play([captured('a'), opened('v'), filled('a', 'v'), { type: 'saved', id: 'a' }]);
  expect(taken.delivered).not.toBeNull();
  expect(play([captured('b', 'second')], 1_000, taken).delivered).toBeNull();
  const other = captured('b', 'second');
  other.capture.account = 'svc@fabrikam.com';
  expect(play([other], 1_000, taken).delivered).not.toBeNull();
});

describe('a delivery', () => {
  const sent = play([captured('a'), opened('v'), filled('a', 'v'), { type: 'form-submitted', view: 'v' }]);

  test('is forgotten once its form was submitted and closed', () => {
    const after = play([{ type: 'form-closed', view: 'v' }], 1_000, sent);
    expect(after.held).toEqual([]);
    expect(after.notice).toEqual({ kind: 'delivered' });
  });

  test('is forgotten when the person says that it was accepted, and whose it was is remembered', () => {
    const after = play([{ type: 'saved', id: 'a' }], 1_000, sent);
    expect(after.held).toEqual([]);
    // What was ordered from a page may have another name than the usual one: nobody is told which one is the old one.
    expect(after).toMatchObject({ notice: { kind: 'delivered' }, delivered: { name: '' } });
    const guided = play([captured('a', 'a', false), opened('v'), filled('a', 'v'), { type: 'saved', id: 'a' }]);
    expect(guided.delivered).toMatchObject({ name: 'CloudFinder' });
  });

  test('is kept when the page says nothing, until its time runs out', () => {
    expect(play([{ type: 'time-passed' }], 599_000, sent).held).toHaveLength(1);
    expect(play([{ type: 'time-passed' }], 601_000, sent)).toMatchObject({ held: [], notice: { kind: 'delivered' } });
  });

  test('is kept when the page refuses it', () => {
    const after = play([{ type: 'form-refused', view: 'v', text: 'Invalid credentials' }], 1_000, sent);
    expect(after.held[0]?.delivery).toEqual({ kind: 'refused', text: 'Invalid credentials' });
  });

  test('that was sent before the page told that it was filled stays sent, and refused', () => {
    const late = play([filled('a', 'v')], 1_000, sent);
    expect(late.held[0]?.delivery).toEqual(sent.held[0]?.delivery);
    const refused = play([{ type: 'form-refused', view: 'v', text: 'Invalid credentials' }], 1_000, sent);
    const after = play([filled('a', 'v')], 1_000, refused);
    expect(after).toMatchObject({ held: refused.held, notice: { kind: 'refused' } });
  });

  test('that was submitted by loading a page is judged there', () => {
    const reloaded = play([opened('w')], 1_000, sent);
    expect(play([{ type: 'form-closed', view: 'w' }], 1_000, reloaded).held).toEqual([]);
  });

  test('that a login answered is not judged by the page after it: the person is asked', () => {
    const told = {
      sight: { kind: 'not-ours', reason: 'login', why: { rule: 'r', words: '' } },
      organization: null,
    } as const;
    const atLogin: CourierEvent = { type: 'form-seen', tabId: 1, view: 'w', ...told };
    const after = play([opened('w'), atLogin, opened('x'), { type: 'form-closed', view: 'x' }], 1_000, sent);
    expect(after.held[0]?.delivery).toEqual({ kind: 'none' });
    expect(after.notice).toEqual({ kind: 'form-left' });
  });

  test('that was only filled is not done: a reload brings it back to the start', () => {
    const reloaded = play([captured('a'), opened('v'), filled('a', 'v'), opened('w')]);
    expect(reloaded.held[0]?.delivery).toEqual({ kind: 'none' });
    // Whether it was submitted in the page's last moment, the person is asked.
    expect(reloaded.notice).toEqual({ kind: 'form-left' });
    expect(play([opened('w')], 1_000, sent).notice).toBeNull();
    expect(play([{ type: 'forgotten', id: 'a' }], 1_000, reloaded).notice).toBeNull();
    // A new order is the answer, however it ends.
    const again: CourierEvent = { type: 'sending', id: 'a', tenant: null, view: 'w' };
    expect(play([again, { type: 'not-filled', id: 'a' }], 1_000, reloaded).notice).toBeNull();
    expect(play([{ type: 'form-closed', view: 'v' }], 1_000, reloaded).held).toHaveLength(1);
  });

  test('stays filled where the script of its very document is started anew', () => {
    const inDocument = (view: string, documentId: string): CourierEvent =>
      ({ ...opened(view), documentId }) as CourierEvent;
    const state = play([captured('a'), inDocument('v', 'd-1'), filled('a', 'v')]);
    const anew = play([inDocument('w', 'd-1')], 1_000, state);
    expect(anew.held[0]?.delivery).toEqual({ kind: 'filled', tenant: 'contoso.com', view: 'w' });
    expect(anew.notice).toBeNull();
    expect(play([inDocument('w', 'd-2')], 1_000, state).held[0]?.delivery).toEqual({ kind: 'none' });
  });

  test('is judged by the very page after its form, and by none after that one', () => {
    const answered = play([opened('w')], 1_000, sent);
    expect(answered.held[0]?.delivery).toMatchObject({ kind: 'submitted', view: 'w' });
    expect(play([{ type: 'form-closed', view: 'w' }], 1_000, answered).notice).toEqual({ kind: 'delivered' });
    const onwards = play([opened('x')], 1_000, answered);
    expect([onwards.held[0]?.delivery, onwards.notice]).toEqual([{ kind: 'none' }, { kind: 'form-left' }]);
    expect(play([{ type: 'form-closed', view: 'x' }], 1_000, onwards).held).toHaveLength(1);
    const closed = play([{ type: 'tab-closed', tabId: 1 }], 1_000, answered);
    expect([closed.held.length, closed.notice]).toEqual([1, { kind: 'form-left' }]);
    expect(play([{ type: 'time-passed' }], 1_000 + LIFETIME, answered).notice).toMatchObject({ kind: 'expired' });
  });

  test('is judged by no page that the person went to by a press on something else', () => {
    const unsure = play([{ type: 'form-unsure', view: 'v' }], 1_000, sent);
    const onwards = play([opened('w')], 1_000, unsure);
    expect([onwards.held[0]?.delivery, onwards.notice]).toEqual([{ kind: 'none' }, { kind: 'form-left' }]);
  });

  test('that a login answered is kept when its tab is closed, and its end in time tells of it', () => {
    const login: CourierEvent = {
      type: 'form-seen',
      view: 'v',
      tabId: 1,
      organization: null,
      sight: { kind: 'not-ours', reason: 'login', why: { rule: 'login', words: 'Log in' } },
    };
    const atLogin = play([login], 1_000, sent);
    const closed = play([{ type: 'tab-closed', tabId: 1 }], 1_000, atLogin);
    expect([closed.held.length, closed.notice]).toEqual([1, { kind: 'form-left' }]);
    expect(play([{ type: 'time-passed' }], 1_000 + LIFETIME, atLogin).notice).toMatchObject({ kind: 'expired' });
    expect(play([opened('w')], 1_000, atLogin).held[0]?.delivery).toEqual({ kind: 'none' });
  });

  test('that went by a lock or its time is to be deleted only where no form can have it', () => {
    const gone = { type: 'screen-locked' } as const;
    expect(play([gone], 1_000, sent).notice).toEqual({ kind: 'locked', mayBeUsed: true });
    const before = play([captured('a'), opened('v'), filled('a', 'v')]);
    expect(play([gone], 1_000, before).notice).toEqual({ kind: 'locked', mayBeUsed: true });
    const late = (state: CourierState) => play([{ type: 'time-passed' }], 1_000 + LIFETIME, state).notice;
    expect(late(before)).toEqual({ kind: 'expired', mayBeUsed: true });
    expect(late(play([captured('a')]))).toEqual({ kind: 'expired', mayBeUsed: false });
    expect(late(sent)).toEqual({ kind: 'delivered' });
  });

  test('of a form that went, or was written over, is never said to be unused', () => {
    const filledA = play([captured('a'), captured('b', 'second'), opened('v'), filled('a', 'v')]);
    const emptied: CourierEvent = { type: 'form-changed', view: 'v', missing: [], emptied: true };
    const resent: CourierEvent[] = [
      { type: 'sending', id: 'a', tenant: null, view: 'v' },
      { type: 'not-filled', id: 'a' },
    ];
    const again = captured('a');
    const ways: [CourierEvent[], CourierState][] = [
      [[opened('w')], filledA],
      [[{ type: 'tab-closed', tabId: 1 }], filledA],
      [[emptied], filledA],
      [[filled('b', 'v')], filledA],
      [resent, sent],
      [[opened('w'), { ...again, capture: { ...again.capture, isKnown: true } }], filledA],
    ];
    for (const [events, from] of ways) {
      const after = play(events, 1_000, from);
      expect(after.held.find(({ id }) => id === 'a')).toMatchObject({ delivery: { kind: 'none' }, mayBeUsed: true });
      const { notice } = play([{ type: 'time-passed' }], 1_000 + LIFETIME, after);
      expect(notice).toEqual({ kind: 'expired', mayBeUsed: true });
    }
    const undone = play(resent, 1_000, play([captured('a'), opened('v')]));
    expect(undone.held[0]).not.toHaveProperty('mayBeUsed');
  });

  test('that still stood in its form when the tab closed, or its time ran out, was not answered', () => {
    const sight = {
      kind: 'credentials',
      verdict: 'sure',
      why: { rule: 'r', words: '' },
      form: 'f',
      purpose: 'change',
      tenant: null,
      account: null,
      fields: { email: 'absent', hasConfirm: false },
      foreignTarget: null,
    } as const;
    const standing = play([{ type: 'form-seen', tabId: 1, view: 'v', sight, organization: null }], 1_000, sent);
    const closed = play([{ type: 'tab-closed', tabId: 1 }], 1_000, standing);
    expect([closed.held.length, closed.notice]).toEqual([1, { kind: 'form-left' }]);
    const late = play([{ type: 'time-passed' }], 1_000 + LIFETIME, standing);
    expect(late.notice).toEqual({ kind: 'expired', mayBeUsed: true });
    const loaded = play([opened('w')], 1_000, standing);
    expect(loaded.held[0]?.delivery).toMatchObject({ kind: 'submitted', view: 'w' });
  });

  test('that could not be filled once more stands where it was filled before', () => {
    const before = play([captured('a'), opened('v'), opened('w', 2), filled('a', 'v')]);
    const again = (events: CourierEvent[]) =>
      play(
        [{ type: 'sending', id: 'a', tenant: null, view: 'w' }, ...events, { type: 'not-filled', id: 'a' }],
        1_000,
        before,
      );
    expect(again([]).held[0]?.delivery).toMatchObject({ kind: 'filled', view: 'v' });
    const left = again([{ type: 'tab-closed', tabId: 1 }]);
    expect([left.held[0]?.delivery, left.notice]).toEqual([{ kind: 'none' }, { kind: 'form-left' }]);
    const twice = play(
      [filled('a', 'w'), { type: 'form-changed', view: 'w', missing: [], emptied: true }],
      1_000,
      before,
    );
    expect(
      play(
        [
          { type: 'sending', id: 'a', tenant: null, view: 'w' },
          { type: 'not-filled', id: 'a' },
        ],
        1_000,
        twice,
      ).held[0]?.delivery,
    ).toEqual({ kind: 'none' });
  });

  test('whose document went in the moment of the fill is left to the person', () => {
    const state = play([captured('a'), opened('v'), { type: 'sending', id: 'a', tenant: null, view: 'v' }]);
    const late = play([opened('w'), filled('a', 'v')], 1_000, state);
    expect([late.held[0]?.delivery, late.notice]).toEqual([{ kind: 'none' }, { kind: 'form-left' }]);
  });

  test('that is being written takes what is told of its form, not the one that stood there', () => {
    const both = play([captured('a'), captured('b', 'second'), opened('v'), filled('a', 'v')]);
    const sentB = play(
      [
        { type: 'sending', id: 'b', tenant: null, view: 'v' },
        { type: 'form-submitted', view: 'v' },
      ],
      1_000,
      both,
    );
    expect(sentB.held.map(({ delivery }) => delivery.kind)).toEqual(['filled', 'submitted']);
  });

  test('is forgotten when the tab closes after Submit, kept when it closes before', () => {
    expect(play([{ type: 'tab-closed', tabId: 1 }], 1_000, sent).held).toEqual([]);
    const before = play([captured('a'), opened('v'), filled('a', 'v'), { type: 'tab-closed', tabId: 1 }]);
    expect(before.held.map(({ delivery }) => delivery.kind)).toEqual(['none']);
    expect(before.notice).toEqual({ kind: 'form-left' });
  });

  test('is told of a lock that took one before, whatever a page or the next password brings meanwhile', () => {
    const locked = play([captured('a'), { type: 'screen-locked' }]);
    const lost = play([{ type: 'overlay-lost', reason: 'removed', tabId: 1 }], 1_000, locked);
    expect([lost.notice, lost.isAlerting]).toEqual([LOCKED, true]);
    const next = play([captured('b', 'second')], 1_000, locked);
    expect([next.notice, next.held.length]).toEqual([LOCKED, 1]);
    for (const event of [{ type: 'guide-started' }, { type: 'next-client-begun' }, { type: 'hold-refused' }] as const)
      expect(play([event], 1_000, locked).notice).toEqual(LOCKED);
    const seen = play([{ type: 'alert-seen' }, captured('b', 'second')], 1_000, locked);
    expect(seen.notice).toBeNull();
  });

  test('is told of a time that ran out unseen, whatever comes meanwhile', () => {
    const both = play([captured('a')]);
    const expired = play([captured('b', 'second'), opened('v')], 1_000 + LIFETIME, both);
    const sending = play([{ type: 'sending', id: 'b', tenant: null, view: 'v' }, filled('b', 'v')], 1_000, expired);
    expect(sending.notice).toEqual({ kind: 'expired', mayBeUsed: false });
    const seen = play([{ type: 'alert-seen' }, filled('b', 'v')], 1_000, sending);
    expect(seen.notice).toBeNull();
  });

  test('into a form that had another password takes its place there: the other one is in no form any more', () => {
    const both = play([captured('a'), captured('b', 'second'), opened('v'), filled('a', 'v'), filled('b', 'v')]);
    expect(both.held.map(({ delivery }) => delivery.kind)).toEqual(['none', 'filled']);
    const closed = play(
      [
        { type: 'form-submitted', view: 'v' },
        { type: 'form-closed', view: 'v' },
      ],
      1_000,
      both,
    );
    expect(closed.held.map(({ id }) => id)).toEqual(['a']);
  });

  test('over one that was sent and not answered leaves that to the person', () => {
    const after = play([captured('b', 'second'), filled('b', 'v')], 1_000, sent);
    expect(after.held.map(({ delivery }) => delivery.kind)).toEqual(['none', 'filled']);
    expect(after.notice).toEqual({ kind: 'form-left' });
  });

  test('that is written over another one has no lack of that one’s', () => {
    const both = play([captured('a'), captured('b', 'second'), opened('v'), filled('a', 'v')]);
    const lack: CourierEvent = { type: 'form-changed', view: 'v', missing: ['confirm'], emptied: false };
    const during = play([{ type: 'sending', id: 'b', tenant: null, view: 'v' }, lack], 1_000, both);
    expect(during.held.map(({ delivery }) => delivery.kind)).toEqual(['filled', 'sending']);
  });

  test('cannot be closed or submitted from another document', () => {
    expect(play([{ type: 'form-closed', view: 'x' }], 1_000, sent)).toEqual(sent);
  });
});

test('the screen locking leaves nothing', () => {
  const after = play([captured('a'), captured('b'), { type: 'screen-locked' }]);
  expect(after.held).toEqual([]);
  expect(after.notice).toEqual(LOCKED);
});

test('another password that waits for its form takes the place of the one before, and that is said', () => {
  const waiting = (passwordId: string): CourierEvent => ({
    type: 'hand-over-begun',
    waitingSend: { passwordId, tabId: 1, host: 'app.cloudfinder.com', account: null, until: 5_000 },
  });
  const one = play([captured('a'), captured('b', 'second'), waiting('a')]);
  expect(play([waiting('a')], 1_000, one).notice).toBeNull();
  expect(play([waiting('b')], 1_000, one).notice).toEqual({ kind: 'hand-over-replaced' });
});

test('a form that is sent waits for no other', () => {
  const waitingSend = { passwordId: 'a', tabId: 1, host: 'app.cloudfinder.com', account: null, until: 5_000 };
  const state = play([
    captured('a'),
    opened('v'),
    { type: 'hand-over-begun', waitingSend },
    { type: 'sending', id: 'a', tenant: null, view: 'v' },
    { type: 'form-submitted', view: 'v' },
  ]);
  expect(state).toMatchObject({ waitingSend: null, held: [{ delivery: { kind: 'submitted' } }] });
});

test('a hand-over lapses with its time, and with its password', () => {
  const waitingSend = { passwordId: 'a', tabId: 1, host: 'app.cloudfinder.com', account: null, until: 5_000 };
  const waiting = play([captured('a'), { type: 'hand-over-begun', waitingSend }]);
  expect(play([{ type: 'time-passed' }], 5_000, waiting)).toMatchObject({
    waitingSend: null,
    notice: { kind: 'hand-over-lapsed' },
  });
  expect(play([{ type: 'forgotten', id: 'a' }], 2_000, waiting).waitingSend).toBeNull();
});

test('a hand-over in one tab goes on while another password is filled, or another question is declined', () => {
  const waitingSend = { passwordId: 'a', tabId: 1, host: 'app.cloudfinder.com', account: null, until: 50_000 };
  const waiting = play([captured('a'), captured('b'), opened('v', 1), opened('w', 2)]);
  const both = play([{ type: 'hand-over-begun', waitingSend }], 1_000, waiting);
  expect(play([filled('b', 'w')], 1_000, both).waitingSend).toEqual(waitingSend);
  expect(play([filled('b', 'v')], 1_000, both).waitingSend).toBeNull();
  expect(play([filled('a', 'w')], 1_000, both).waitingSend).toBeNull();
  const asking = { passwordId: 'b', tabId: 2, view: 'w', question: QUESTION, until: 50_000 };
  const asked = play([{ type: 'form-asked', asking }], 1_000, both);
  expect(play([{ type: 'form-declined' }], 1_000, asked)).toMatchObject({ waitingSend, asking: null });
  expect(play([filled('a', 'v')], 1_000, asked).asking).toEqual(asking);
  expect(
    play(
      [
        { type: 'forgotten', id: 'b' },
        { type: 'form-asked', asking },
      ],
      1_000,
      both,
    ).asking,
  ).toBeNull();
});

test('a password that was forgotten meanwhile waits for no form', () => {
  const waitingSend = { passwordId: 'gone', tabId: 1, host: 'app.cloudfinder.com', account: null, until: 5_000 };
  expect(play([captured('a'), { type: 'hand-over-begun', waitingSend }]).waitingSend).toBeNull();
});

test('a clock that is set back ends a hand-over and lets no password stay longer than its own time', () => {
  const waitingSend = { passwordId: 'a', tabId: 1, host: 'app.cloudfinder.com', account: null, until: 90_000_000 };
  const waiting = play([captured('a'), { type: 'hand-over-begun', waitingSend }], 89_900_000);
  const back = play([{ type: 'time-passed' }], 1_000, waiting);
  expect(back.waitingSend).toBeNull();
  const [before, after] = [waiting, back].map(({ held }) => held[0]);
  const lifetime = (before?.expiresAt ?? 0) - (before?.capturedAt ?? 0);
  expect(after?.expiresAt).toBe(1_000 + lifetime);
  expect(play([{ type: 'time-passed' }], 1_000 + lifetime, back).held).toEqual([]);
});

test('Prepare goes step by step until the account is ready', () => {
  const asked = play([{ type: 'guide-started' }, { type: 'account-ready-answered', isReady: false }]);
  expect(asked.guide).toMatchObject({ isAccountReady: false, preparing: 'create-account' });
  expect(play([done('create-account')], 1_000, asked).guide.preparing).toBe('assign-global-admin');
  const all = [done('create-account'), done('assign-global-admin'), done('open-mfa'), done('enable-mfa')];
  expect(play(all, 1_000, asked).guide).toMatchObject({ isAccountReady: true, preparing: null });
});

test('a later step of Prepare that is done has those before it done, an earlier one changes nothing', () => {
  const asked = play([{ type: 'guide-started' }, { type: 'account-ready-answered', isReady: false }]);
  const further = play([done('assign-global-admin')], 1_000, asked);
  expect(further.guide.preparing).toBe('open-mfa');
  expect(play([done('create-account')], 1_000, further)).toBe(further);
  expect(play([done('enable-mfa')], 1_000, further).guide).toMatchObject({ isAccountReady: true, preparing: null });
});

test('a step of Prepare that is done concerns nobody who does not prepare', () => {
  const ready = play([{ type: 'guide-started' }, { type: 'account-ready-answered', isReady: true }]);
  expect(play([done('create-account')], 1_000, ready)).toBe(ready);
});

test('where Create is stuck the account is not ready, whatever was said, until it has an app password', () => {
  const account = 'svc@contoso.com';
  const ready = play([{ type: 'guide-started' }, { type: 'account-ready-answered', isReady: true }]);
  const stuck: CourierEvent = { type: 'step-shown', tabId: 1, step: 'create', state: 'stuck', account };
  const after = play([stuck], 1_000, ready);
  expect(after.guide).toMatchObject({ isAccountReady: false, preparing: 'enable-mfa', account });
  expect(play([captured('a', 'r')], 1_000, after).guide).toMatchObject({ isAccountReady: true, preparing: null });
  const elsewhere: CourierEvent = { ...stuck, step: 'open-credentials', account: null };
  expect(play([elsewhere], 1_000, ready).guide).toBe(ready.guide);
});

test('an administrator’s page tells nothing of the service account', () => {
  const running = play([{ type: 'guide-started' }]);
  const shown: CourierEvent = {
    type: 'step-shown',
    tabId: 1,
    step: 'open-mfa',
    state: 'words',
    account: 'admin@x.com',
  };
  expect(play([shown], 1_000, running).guide.account).toBeNull();
});

function done(step: StepId): CourierEvent {
  return { type: 'step-done', step };
}

test('pausing concerns a running guide only', () => {
  expect(play([{ type: 'guide-paused' }]).guide.status).toBe('idle');
  expect(play([{ type: 'guide-started' }, { type: 'guide-paused' }]).guide.status).toBe('paused');
  expect(play([{ type: 'guide-resumed' }]).guide.status).toBe('idle');
});

const id = fc.constantFrom('a', 'b', 'c');
const view = fc.constantFrom('v', 'w', 'x');
const tabId = fc.integer({ min: 1, max: 3 });
const event: fc.Arbitrary<CourierEvent> = fc.oneof(
  fc
    .constantFrom('guide-started', 'guide-paused', 'guide-resumed', 'guide-stopped', 'screen-locked', 'time-passed')
    .map((type): CourierEvent => ({ type })),
  fc.tuple(id, id).map(([first, second]) => captured(first, second)),
  fc.tuple(view, tabId).map(([name, tab]) => opened(name, tab)),
  fc.tuple(id, view).map(([name, document]) => filled(name, document)),
  view.map((name): CourierEvent => ({ type: 'form-submitted', view: name })),
  view.map((name): CourierEvent => ({ type: 'form-closed', view: name })),
  view.map((name): CourierEvent => ({ type: 'form-refused', view: name, text: 'No' })),
  fc.boolean().map((isOn): CourierEvent => ({ type: 'do-steps-switched', isOn })),
  fc.boolean().map((isReady): CourierEvent => ({ type: 'account-ready-answered', isReady })),
  tabId.map((tab): CourierEvent => ({ type: 'tab-closed', tabId: tab })),
  id.map((name): CourierEvent => ({ type: 'forgotten', id: name })),
  id.map((name): CourierEvent => ({ type: 'account-named', id: name, account: 'svc@fabrikam.com' })),
  fc.tuple(id, tabId, fc.integer({ min: 0, max: 2_000_000 })).map(
    ([passwordId, tab, until]): CourierEvent => ({
      type: 'hand-over-begun',
      waitingSend: { passwordId, tabId: tab, host: 'app.cloudfinder.com', account: null, until },
    }),
  ),
  fc.constantFrom(...STEP_IDS).map(done),
  fc
    .tuple(fc.constantFrom(...STEP_IDS), fc.constantFrom('pointing', 'stuck'))
    .map(([step, state]): CourierEvent => ({ type: 'step-shown', tabId: 1, step, state, account: null })),
);

test.each(Object.getOwnPropertyNames(Object.prototype))('no document is open as %s by nature', (name) => {
  const seen = { type: 'form-seen', tabId: 1, view: name, organization: null, sight: { kind: 'none' } } as const;
  const state = play([captured('a'), opened('v')]);
  expect(play([seen], 1_000, state)).toBe(state);
  const asking = { passwordId: 'a', tabId: 1, view: name, question: QUESTION, until: 50_000 };
  expect(play([{ type: 'form-asked', asking }, opened('w', 2)], 1_000, state).asking).toBeNull();
});

test('any order of events ends in a legal state', () => {
  const steps = fc.array(fc.tuple(event, fc.integer({ min: 0, max: 400_000 })), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (list) => {
      let now = 0;
      let state: CourierState = INITIAL_STATE;
      for (const [each, passed] of list) {
        now += passed;
        state = nextState(state, each, at(now));
        assertLegal(state, now);
      }
    }),
    { numRuns: deepened(500) },
  );
});

function assertLegal(state: CourierState, now: number): void {
  expect(state.held.every((entry) => entry.expiresAt > now && entry.expiresAt <= now + LIFETIME)).toBe(true);
  expect(state.held.length).toBeLessThanOrEqual(MOST_HELD);
  expect(new Set(state.held.map((entry) => entry.from.readingId)).size).toBe(state.held.length);
  expect(Object.values(state.views).length).toBe(new Set(Object.values(state.views).map((each) => each.tabId)).size);
  if (state.guide.status === 'idle') expect(state.guide).toEqual(INITIAL_STATE.guide);
}

describe('a bubble that a page would not let stand', () => {
  const lost = play([{ type: 'guide-started' }, opened('v'), { type: 'overlay-lost', reason: 'hidden', tabId: 1 }]);

  test('is news with its reason', () => {
    expect(lost.notice).toEqual({ kind: 'overlay-lost', reason: 'hidden', tabId: 1 });
    expect(play([opened('w', 2)], 1_000, lost).notice).not.toBeNull();
  });

  test.each<CourierEvent>([opened('w'), { type: 'tab-closed', tabId: 1 }, { type: 'guide-stopped' }])(
    'is past once the page is loaded anew, closed, or the guide stopped: %j',
    (news) => expect(play([news], 1_000, lost).notice).toBeNull(),
  );
});
