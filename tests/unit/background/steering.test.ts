import { beforeEach, describe, expect, test } from 'vitest';
import type { MessageSender } from '../../../utils/background/receive-request';
import type { Brief, Opening } from '../../../utils/messages/brief';
import { MOST_IN_TAB } from '../../../utils/vault/vault';
import { MARKER, MICROSOFT, POPUP, SIGHT, useCourier, X360CLOUD } from './open-courier';

const CONTOSO = 'svc@contoso.onmicrosoft.com';
const FORGED = 'forgedforgedforg';
/** Another Microsoft page, whose script does what it likes. */
const HOSTILE: MessageSender = { ...MICROSOFT, tab: { id: 9 }, documentId: 'hostile-document' };
const ADMIN: MessageSender = { ...HOSTILE, url: 'https://admin.microsoft.com/#/users' };

const on = useCourier();
const held = async () => (await on.courier.store.read()).held;

async function briefOf(sender: MessageSender, view = `a-view-${sender.tab?.id}`): Promise<Brief> {
  const answer = await on.ask({ type: 'page:opened', view }, sender);
  expect(answer.ok).toBe(true);
  return (answer as { value: Opening }).value.brief;
}

beforeEach(() => {
  on.fake.openTabs.push({ id: 9, url: MICROSOFT.url ?? '', title: '', isPrivate: false, isActive: false });
});

describe('a capture belongs to its tab and document', () => {
  test.each([
    ['another tab', HOSTILE],
    ['another document of the same tab', { ...MICROSOFT, documentId: 'later-document' }],
  ])('%s cannot replace, prolong or rename it', async (_, sender) => {
    await on.hold();
    const [before] = await held();
    on.fake.clock.now += 60_000;
    await on.capture({ value: FORGED, account: 'evil@fabrikam.com', name: 'Forged' }, sender);
    const [first, second] = await held();
    expect(first).toEqual(before);
    expect(second).toMatchObject({ account: 'evil@fabrikam.com' });
    expect(await on.courier.store.readPassword(before?.id ?? '')).toBe(MARKER);
  });

  test('nor can another tab go by its document’s name, and so take its form away', async () => {
    const id = await on.hold();
    await on.openForm();
    await on.send(id);
    const before = await on.courier.store.read();
    for (const sender of [HOSTILE, { ...X360CLOUD, tab: { id: 9 } }]) {
      const opened = { type: 'page:opened', view: 'x-view-1' };
      expect(await on.ask(opened, sender)).toEqual({ ok: false, refusal: 'not-allowed' });
    }
    expect(await on.courier.store.read()).toEqual(before);
  });

  test('not even one that knows the password', async () => {
    await on.hold();
    const before = await held();
    on.fake.clock.now += 60_000;
    const answer = await on.capture({ account: 'evil@fabrikam.com', name: 'Forged', readingId: 'reading-9' }, HOSTILE);
    expect(answer).toMatchObject({ ok: true });
    expect(await held()).toEqual(before);
  });

  test('its own document may say more of it', async () => {
    await on.hold(null);
    on.fake.clock.now += 60_000;
    await on.capture({ value: `${MARKER}ab` });
    expect(await held()).toMatchObject([{ account: CONTOSO, capturedAt: on.fake.clock.now }]);
  });

  test('the person may order it to be read once more', async () => {
    await on.hold();
    on.fake.clock.now += 60_000;
    on.fake.selection = MARKER;
    expect(await on.ask({ type: 'password:use-selection', tabId: 1 }, POPUP)).toMatchObject({
      value: { kind: 'held' },
    });
    expect(await held()).toMatchObject([{ account: CONTOSO, capturedAt: on.fake.clock.now }]);
  });
});

test('a tab that floods takes no room of the others', async () => {
  await on.ask({ type: 'guide:start' }, POPUP);
  const answers = [];
  for (let index = 0; index < MOST_IN_TAB + 3; index++) {
    answers.push(await on.capture({ value: `${FORGED}${index}`, readingId: `reading-${index}` }, HOSTILE));
  }
  expect(answers.filter(({ ok }) => ok)).toHaveLength(MOST_IN_TAB);
  expect(answers.at(-1)).toEqual({ ok: false, refusal: 'full' });
  expect(await on.capture()).toEqual({ ok: true, value: { held: 1 } });
});

describe('a page is told', () => {
  test('nothing of another account’s password, nor any id', async () => {
    const id = await on.hold();
    await on.openForm();
    await on.send(id);
    const brief = await briefOf(HOSTILE);
    expect(brief.held).toEqual([]);
    for (const secret of [id, 'reading-1', CONTOSO, 'x-view-1', 'ms-document', MARKER])
      expect(JSON.stringify(brief)).not.toContain(secret);
    expect(JSON.stringify(on.fake.sent.filter(({ tabId }) => tabId === 9))).not.toContain(CONTOSO);
  });

  test('no id, not even of what it showed itself or was sent', async () => {
    const id = await on.hold();
    for (const sender of [MICROSOFT, X360CLOUD]) {
      const brief = await briefOf(sender);
      expect(brief.held).toHaveLength(1);
      for (const secret of [id, 'reading-1']) expect(JSON.stringify(brief)).not.toContain(secret);
    }
  });

  test('of what it showed itself, and of the account that it says it is', async () => {
    await on.hold();
    expect((await briefOf(MICROSOFT)).held).toMatchObject([{ account: CONTOSO, certainty: 'sure' }]);
    const shown = { type: 'step:shown', step: 'open-app-passwords', state: 'pointing', account: CONTOSO };
    await briefOf(HOSTILE);
    await on.ask(shown, HOSTILE);
    expect((await briefOf(HOSTILE)).held).toMatchObject([{ account: CONTOSO }]);
    await on.ask({ ...shown, account: 'svc@fabrikam.com' }, HOSTILE);
    expect((await briefOf(HOSTILE)).held).toEqual([]);
  });

  test('of the account that its own document says it is, not of the one before in that tab', async () => {
    await on.hold();
    await briefOf(HOSTILE);
    await on.ask({ type: 'step:shown', step: 'create', state: 'pointing', account: CONTOSO }, HOSTILE);
    // The same document opens once more where its first word was not heard.
    expect((await briefOf(HOSTILE)).held).toMatchObject([{ account: CONTOSO }]);
    expect((await briefOf(HOSTILE, 'view-of-the-next')).held).toEqual([]);
    expect((await briefOf(HOSTILE)).held).toEqual([]);
  });

  test('whose row to look for where an administrator’s list is, and nowhere else', async () => {
    await on.ask({ type: 'guide:start' }, POPUP);
    await briefOf(MICROSOFT);
    await on.ask({ type: 'step:shown', step: 'create', state: 'pointing', account: CONTOSO }, MICROSOFT);
    expect((await briefOf(ADMIN)).guide.account).toBe(CONTOSO);
    expect((await briefOf(HOSTILE)).guide.account).toBeNull();
    expect((await briefOf(X360CLOUD)).guide.account).toBeNull();
    expect((await briefOf(MICROSOFT)).guide.account).toBe(CONTOSO);
  });

  test('on x360Cloud whose password it is, as long as there is one alone', async () => {
    await on.hold();
    expect((await briefOf(X360CLOUD)).held).toMatchObject([{ account: CONTOSO }]);
    await on.capture({ value: FORGED, account: 'svc@fabrikam.com', readingId: 'reading-2' });
    const brief = await briefOf(X360CLOUD);
    expect(brief.held.map(({ account }) => account)).toEqual([null, null]);
  });

  test('on x360Cloud whose password was sent to it, and how far that came, but of no other tab’s', async () => {
    const id = await on.hold();
    await on.capture({ value: FORGED, account: 'svc@fabrikam.com', readingId: 'reading-2' });
    await on.openForm({ kind: 'none' });
    await on.send(id);
    const waiting = await briefOf(X360CLOUD, 'x-view-1');
    expect(waiting.waitingSend).toEqual({ account: CONTOSO, until: on.fake.clock.now + 120_000 });
    expect(waiting.held.map(({ account }) => account)).toEqual([CONTOSO, null]);
    await on.openForm();
    await on.send(id);
    const filled = await briefOf(X360CLOUD, 'x-view-1');
    expect(filled.held[0]).toMatchObject({ account: CONTOSO, delivery: { kind: 'filled', view: 'x-view-1' } });
    const other = await briefOf({ ...X360CLOUD, tab: { id: 3 } }, 'x-view-2');
    expect(other.held).toMatchObject([
      { account: null, delivery: { kind: 'none' } },
      { account: null, delivery: { kind: 'none' } },
    ]);
    expect(other.waitingSend).toBeNull();
  });
});

describe('in x360Cloud "Do the steps for me" goes on', () => {
  const OTHER = { ...X360CLOUD, tab: { id: 3 } };
  const goesOn = async (page: MessageSender, view: string) => (await briefOf(page, view)).guide.doesSteps;
  const switchOn = () => on.ask({ type: 'guide:do-steps', isOn: true }, { ...POPUP, tab: { id: 4 } });

  test('only for a password that is held', async () => {
    await on.ask({ type: 'guide:start', doesSteps: true }, POPUP);
    expect(await goesOn(X360CLOUD, 'x-view-1')).toBe(false);
    await on.hold();
    await switchOn();
    expect(await goesOn(X360CLOUD, 'x-view-1')).toBe(true);
  });

  test('only in the tab that it was sent to, and no further than a filled form', async () => {
    const id = await on.hold();
    await on.openForm({ kind: 'none' });
    await on.send(id);
    await switchOn();
    expect(await goesOn(OTHER, 'x-view-2')).toBe(false);
    expect(await goesOn(X360CLOUD, 'x-view-1')).toBe(true);
    await on.openForm();
    await on.send(id);
    expect(await goesOn(OTHER, 'x-view-2')).toBe(false);
    expect(await goesOn(X360CLOUD, 'x-view-1')).toBe(false);
  });
});

test('a page may switch "Do the steps for me" off, and never on', async () => {
  await on.ask({ type: 'guide:start' }, POPUP);
  const doesSteps = async () => (await on.courier.store.read()).guide.doesSteps;
  for (const page of [MICROSOFT, X360CLOUD]) {
    expect(await on.ask({ type: 'guide:do-steps', isOn: true }, page)).toEqual({ ok: false, refusal: 'not-allowed' });
  }
  expect(await doesSteps()).toBe(false);
  await on.ask({ type: 'guide:do-steps', isOn: true }, { ...POPUP, tab: { id: 4 } });
  expect(await doesSteps()).toBe(true);
  expect(await on.ask({ type: 'guide:do-steps', isOn: false }, MICROSOFT)).toMatchObject({ ok: true });
  expect(await doesSteps()).toBe(false);
});

describe('a hand-over is for the host that the click named', () => {
  const ELSEWHERE: MessageSender = { ...X360CLOUD, url: 'https://cloudfinder.axcient.com/', documentId: 'y-document' };
  const fills = () => on.fake.sent.filter(({ message }) => message.type === 'form:fill');
  beforeEach(async () => {
    const id = await on.hold();
    await on.openForm({ kind: 'none' });
    await on.send(id);
    await on.openForm();
  });

  test('the same tab on another host gets nothing, and that is told', async () => {
    await on.ask({ type: 'page:opened', view: 'y-view-1' }, ELSEWHERE);
    await on.ask({ type: 'form:seen', view: 'y-view-1', organization: null, sight: SIGHT }, ELSEWHERE);
    expect(fills()).toEqual([]);
    expect(await on.courier.store.read()).toMatchObject({ waitingSend: null, notice: { kind: 'hand-over-left' } });
  });

  test('nor does a document that speaks before it has opened', async () => {
    await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, ELSEWHERE);
    expect(fills()).toEqual([]);
  });

  test('a new document on the same host is waited for', async () => {
    await on.ask({ type: 'page:opened', view: 'x-view-2' }, X360CLOUD);
    await on.ask({ type: 'form:seen', view: 'x-view-2', organization: null, sight: SIGHT }, X360CLOUD);
    expect(fills()).toHaveLength(1);
  });
});

test('a tab that goes elsewhere while it is read on order gives nothing', async () => {
  on.fake.scripts.readPage = async () => {
    on.fake.openTabs[0] = { ...on.fake.openTabs[0], id: 1, url: 'https://app.cloudfinder.com/' } as never;
    return { kind: 'one', value: MARKER, certainty: 'sure', account: null };
  };
  expect(await on.ask({ type: 'password:read-page', tabId: 1 }, POPUP)).toMatchObject({
    value: { kind: 'wrong-page', host: 'app.cloudfinder.com' },
  });
  expect(await held()).toEqual([]);
});

test('a tab that goes elsewhere while its selection is read gives nothing', async () => {
  on.fake.scripts.readSelection = async () => {
    on.fake.openTabs[0] = { ...on.fake.openTabs[0], id: 1, url: 'https://app.cloudfinder.com/' } as never;
    return MARKER;
  };
  expect(await on.ask({ type: 'password:use-selection', tabId: 1 }, POPUP)).toMatchObject({
    value: { kind: 'wrong-page', host: 'app.cloudfinder.com' },
  });
  expect(await held()).toEqual([]);
});

test('x360Cloud’s pages say nothing of whether the account is ready', async () => {
  await on.ask({ type: 'guide:start', isAccountReady: true }, POPUP);
  await on.ask({ type: 'step:shown', step: 'create', state: 'stuck', account: null }, X360CLOUD);
  expect((await on.courier.store.read()).guide).toMatchObject({ isAccountReady: true, preparing: null });
});

test('a page that opens again and again has no other page told anew', async () => {
  await on.hold();
  await briefOf(HOSTILE);
  await on.ask({ type: 'step:shown', step: 'create', state: 'pointing', account: CONTOSO }, HOSTILE);
  const before = on.fake.sent.length;
  for (let count = 0; count < 10; count++) await briefOf(HOSTILE, `a-view-${count}`);
  expect(on.fake.sent.slice(before).filter(({ tabId }) => tabId !== 9)).toEqual([]);
});

test('a page has the script of pointing brought to its own tab, and to no other', async () => {
  expect(await on.ask({ type: 'picker:needed' }, HOSTILE)).toEqual({ ok: true, value: null });
  expect(on.fake.pickers).toEqual([9]);
});
