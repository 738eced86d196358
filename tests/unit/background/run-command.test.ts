import { beforeEach, expect, test } from 'vitest';
import { createCommandRunner } from '../../../utils/background/run-command';
import { MARKER, POPUP, SIGHT, useCourier, X360CLOUD } from './open-courier';

const on = useCourier();
/** The windows over which the popup was opened. */
let popups: (number | undefined)[] = [];

beforeEach(() => {
  popups = [];
  on.fake.openPopup = async (windowId) => void popups.push(windowId);
});

function press(command: string, tabId: number | undefined = 2): Promise<void> {
  return createCommandRunner(on.courier)({ command, tabId, windowId: 5 });
}

/** Holds a password, and lets x360Cloud's page tell of its form. */
async function holdBefore(sight: object = SIGHT, account?: string | null): Promise<string> {
  const id = await on.hold(account);
  await on.openForm(sight);
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
  return id;
}

function wasFilled(): boolean {
  return on.fake.sent.some(({ message }) => message.type === 'form:fill');
}

async function guideStatus(): Promise<string> {
  return (await on.courier.store.read()).guide.status;
}

test('the shortcut sends what one click would', async () => {
  await holdBefore();
  await press('send-password');
  expect(on.fake.sent.find(({ message }) => message.type === 'form:fill')).toMatchObject({
    tabId: 2,
    documentId: 'x-document',
    message: { view: 'x-view-1', password: MARKER, tenant: 'contoso.onmicrosoft.com' },
  });
  expect(popups).toEqual([]);
});

const OTHER_TENANT = { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' };

test.each<[string, () => unknown]>([
  ['another tenant’s form', () => holdBefore(OTHER_TENANT)],
  ['a form that names nobody', () => holdBefore({ ...SIGHT, tenant: null })],
  ['a form that is only perhaps meant', () => holdBefore({ ...SIGHT, verdict: 'ask' })],
  ['a form that sends elsewhere', () => holdBefore({ ...SIGHT, foreignTarget: 'https://evil.example' })],
  ['no form yet', () => holdBefore({ kind: 'none' })],
  ['a form that is left alone', () => holdBefore({ kind: 'not-ours', reason: 'login', why: { rule: 'r', words: '' } })],
  ['several forms', () => holdBefore({ kind: 'several', choices: [] })],
  ['an account that nobody named', () => holdBefore(SIGHT, null)],
  ['nothing held', () => on.openForm()],
  ['a page that said nothing', async () => (await on.hold(), on.openForm())],
  ['a text to be checked', holdUnsure],
  [
    'two passwords',
    async () => (await holdBefore(), on.capture({ readingId: 'reading-2', value: 'mnbvcxzlkjhgfdsa' })),
  ],
  ['a form that has it already', async () => on.send(await holdBefore())],
  ['two x360Cloud pages in front', async () => (await holdBefore(), openSecondPage())],
  ['something to be told first', async () => (await holdBefore(), emptyForm())],
])('the shortcut asks the page nothing and opens the popup: %s', async (_, arrange) => {
  await arrange();
  on.fake.sent = [];
  await press('send-password');
  expect(on.fake.sent.filter(({ message }) => message.type.startsWith('form:'))).toEqual([]);
  expect(popups).toEqual([5]);
});

async function holdUnsure(): Promise<void> {
  await on.ask({ type: 'guide:start' }, POPUP);
  await on.capture({ certainty: 'check' });
  await on.openForm();
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
}

function openSecondPage(): void {
  const url = X360CLOUD.url ?? '';
  on.fake.openTabs.push({ id: 9, url, title: 'Cloudfinder', isPrivate: false, isActive: true });
}

async function emptyForm(): Promise<void> {
  await on.send((await on.courier.store.read()).held[0]?.id ?? '');
  await on.ask({ type: 'form:changed', view: 'x-view-1', missing: [], emptied: true }, X360CLOUD);
}

test.each([1, 7, undefined])('over tab %s, which is not x360Cloud’s, nothing is sent', async (tabId) => {
  await holdBefore();
  await createCommandRunner(on.courier)({ command: 'send-password', tabId, windowId: 5 });
  expect(wasFilled()).toBe(false);
  expect(popups).toEqual([5]);
});

test.each([
  ['another tenant’s', OTHER_TENANT, 'hand-over-stopped'],
  ['perhaps meant', { ...SIGHT, verdict: 'ask' }, null],
])('a form that turns out to be %s is asked about in the popup', async (_, sight, notice) => {
  await holdBefore();
  on.fake.answers['form:inspect'] = () => ({ view: 'x-view-1', organization: null, sight });
  await press('send-password');
  expect(wasFilled()).toBe(false);
  expect(popups).toEqual([5]);
  const state = await on.courier.store.read();
  expect([state.notice?.kind ?? null, state.asking !== null]).toEqual([notice, notice === null]);
});

test('a key that is held down sends once', async () => {
  await holdBefore();
  const run = createCommandRunner(on.courier);
  const pressed = { command: 'send-password', tabId: 2, windowId: 5 };
  await Promise.all([run(pressed), run(pressed), run(pressed)]);
  expect(on.fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
});

test('the guide starts, pauses and goes on', async () => {
  const seen: string[] = [];
  for (let time = 0; time < 3; time++) {
    // One press after the other.
    await press('toggle-guide');
    seen.push(await guideStatus());
  }
  expect(seen).toEqual(['running', 'paused', 'running']);
  expect(popups).toEqual([]);
});

test('where the guide has nothing to show, the popup says that it began', async () => {
  await press('toggle-guide', 7);
  expect(await guideStatus()).toBe('running');
  expect(popups).toEqual([5]);
});

test('a guide that the browser would withhold does not begin: the popup asks', async () => {
  on.fake.missingOrigins = async () => ({ needed: ['https://mysignins.microsoft.com/*'], all: [] });
  await press('toggle-guide');
  expect(await guideStatus()).toBe('idle');
  expect(popups).toEqual([5]);
});

test('what only preparing an account needs keeps no guide from beginning', async () => {
  on.fake.missingOrigins = async () => ({ needed: ['https://admin.microsoft.com/*'], all: [] });
  await press('toggle-guide');
  expect(await guideStatus()).toBe('running');
});

test('an order that is not ours does nothing', async () => {
  await holdBefore();
  await press('another');
  expect([wasFilled(), popups]).toEqual([false, []]);
});
