import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MessageSender } from '../../../utils/background/receive-request';
import type { Request, RequestType } from '../../../utils/messages/contract';
import { deepened } from '../../seed';
import { GOOD, ID } from '../messages/good-requests';
import { anyChange, changed } from './odd-values';
import { MARKER, MICROSOFT, type OpenCourier, openCourier, POPUP, X360CLOUD } from './open-courier';

/**
 * Every message there is, bent at random, from every kind of sender. Whatever comes: it is answered, nobody changes what
 * they may not, and no page learns what is another's.
 */

const FABRIKAM_SECRET = 'mlkjhgfdsaqwrtyp';
const CONTOSO = 'svc-one@contoso.onmicrosoft.com';
const FABRIKAM = 'svc-two@fabrikam.example';

const FROM_MICROSOFT: RequestType[] = [
  'page:opened',
  'step:shown',
  'overlay:lost',
  'picker:needed',
  'pick:learned',
  'guide:pause',
  'guide:resume',
  'guide:do-steps',
  'guide:step-done',
  'password:captured',
  'page:report',
  'help:open',
  'x360cloud:go',
];
const FROM_X360CLOUD: RequestType[] = [
  ...FROM_MICROSOFT.filter((type) => !['password:captured', 'guide:step-done', 'x360cloud:go'].includes(type)),
  'journey:end',
  'form:seen',
  'form:changed',
  'form:submitted',
  'form:unsure',
  'form:closed',
  'form:refused',
];
const EVERY = GOOD.map(({ type }) => type);

interface Speaker {
  name: string;
  sender: MessageSender;
  may: readonly RequestType[];
}

/** Pages of ours that neither showed nor got a password. */
const OTHER_PAGES: Speaker[] = [
  { name: 'another Microsoft page', sender: { ...MICROSOFT, tab: { id: 9 }, documentId: 'd-9' }, may: FROM_MICROSOFT },
  { name: 'another x360Cloud page', sender: { ...X360CLOUD, tab: { id: 3 }, documentId: 'd-3' }, may: FROM_X360CLOUD },
  {
    name: 'an administrator’s page',
    sender: { ...MICROSOFT, url: 'https://admin.microsoft.com/#/users', tab: { id: 8 }, documentId: 'd-8' },
    may: FROM_MICROSOFT,
  },
];
const STRANGERS: Speaker[] = [
  { name: 'nobody', sender: {}, may: [] },
  { name: 'a frame of x360Cloud', sender: { ...X360CLOUD, frameId: 4 }, may: [] },
  { name: 'a frame of Microsoft', sender: { ...MICROSOFT, frameId: 4 }, may: [] },
  { name: 'a frame of nobody knows where', sender: { ...MICROSOFT, frameId: undefined }, may: [] },
  { name: 'another site', sender: { ...MICROSOFT, url: 'https://mysignins.microsoft.com.evil.example/' }, may: [] },
  { name: 'a sign-in page', sender: { ...MICROSOFT, url: 'https://login.microsoftonline.com/' }, may: [] },
  { name: 'Microsoft without TLS', sender: { ...MICROSOFT, url: 'http://mysignins.microsoft.com/' }, may: [] },
  { name: 'a sandboxed frame', sender: { ...MICROSOFT, origin: 'null' }, may: [] },
  { name: 'another extension', sender: { ...POPUP, id: 'theirs' }, may: [] },
  { name: 'another extension’s page', sender: { ...POPUP, url: 'chrome-extension://theirs/popup.html' }, may: [] },
  { name: 'a page without a tab', sender: { ...X360CLOUD, tab: undefined }, may: [] },
];
const KNOWN: Speaker[] = [
  { name: 'the page that showed it', sender: MICROSOFT, may: FROM_MICROSOFT },
  { name: 'the page that got it', sender: X360CLOUD, may: FROM_X360CLOUD },
  { name: 'a browser without document ids', sender: { ...X360CLOUD, documentId: undefined }, may: FROM_X360CLOUD },
  { name: 'the popup', sender: POPUP, may: EVERY },
  { name: 'our page in a tab', sender: { ...POPUP, tab: { id: 7 } }, may: EVERY },
];

/** Ids that somebody could guess or hear of. */
const HELD_ID = 'fake-id-1';
const IDS = [ID, HELD_ID, 'fake-id-2', 'fake-id-3', 'reading-1', 'reading-2', 'x-view-1', 'ms-document', 'x-document'];

/** A message of any kind, good or bent, which may name any id. */
const message = fc
  .tuple(
    fc.constantFrom<(Request | { type: string })[]>(...GOOD, { type: '__proto__' }, { type: 'state:changed' }),
    fc.constantFrom(...IDS),
    fc.array(anyChange(IDS), { maxLength: 2 }),
  )
  .map(([good, id, changes]) => ({
    raw: changed(JSON.parse(JSON.stringify(good).replaceAll(ID, id)), changes),
    /** What its sender knows already. */
    words: [id, ...changes.map(({ value }) => value)],
  }));

function said(speakers: readonly Speaker[]): fc.Arbitrary<[Speaker, { raw: unknown; words: unknown[] }][]> {
  return fc.array(fc.tuple(fc.constantFrom(...speakers), message), { minLength: 1, maxLength: 8 });
}

/** Contoso's password was shown in tab 1 and filled in tab 2; Fabrikam's was shown in tab 5. Others are open in 3, 8, 9. */
async function openBusyCourier(): Promise<OpenCourier> {
  const on = openCourier();
  for (const { sender } of OTHER_PAGES)
    on.fake.openTabs.push({
      id: sender.tab?.id ?? 0,
      url: sender.url ?? '',
      title: '',
      isPrivate: true,
      isActive: false,
    });
  const id = await on.hold(CONTOSO);
  await on.capture(
    { value: FABRIKAM_SECRET, account: FABRIKAM, readingId: 'reading-2' },
    {
      ...MICROSOFT,
      tab: { id: 5 },
      documentId: 'd-5',
    },
  );
  await on.openForm();
  expect(await on.send(id)).toMatchObject({ value: { kind: 'filled' } });
  on.fake.sent = [];
  return on;
}

/** All that anybody could have changed. */
function remains({ fake }: OpenCourier): string {
  const { storage, running, badges, alarm, sent, opened, isUnderWay, confirmed, written } = fake;
  return JSON.stringify([[...storage], [...running], badges, alarm, sent, opened, isUnderWay, [...confirmed], written]);
}

const isToOther = ({ tabId }: { tabId: number }) => OTHER_PAGES.some(({ sender }) => sender.tab?.id === tabId);
const typeOf = (raw: unknown): unknown => (typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'type') : null);

test('whatever anybody says is answered, and changes nothing where they may not say it', async () => {
  await fc.assert(
    fc.asyncProperty(said([...OTHER_PAGES, ...STRANGERS, ...KNOWN]), async (list) => {
      const on = await openBusyCourier();
      for (const [{ sender, may }, { raw }] of list) {
        await on.courier.store.read();
        const before = remains(on);
        const answer = await on.ask(raw, sender);
        expect(typeof answer.ok).toBe('boolean');
        const isAllowed = may.some((type) => type === typeOf(raw));
        if (!isAllowed) expect(answer.ok).toBe(false);
        // What was refused for what it is, or for who said it, has done nothing.
        if (!isAllowed || (!answer.ok && answer.refusal === 'malformed')) expect(remains(on)).toBe(before);
        expect(answer).not.toMatchObject({ refusal: 'failed' });
      }
      expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    }),
    { numRuns: deepened(100) },
  );
});

test('no page learns whose another’s password is, its id or itself, nor does it touch it', async () => {
  await fc.assert(
    fc.asyncProperty(said(OTHER_PAGES), async (list) => {
      const on = await openBusyCourier();
      const before = (await on.courier.store.read()).held;
      const known = list.flatMap(([, { words }]) => words);
      const secrets = [MARKER, FABRIKAM_SECRET, CONTOSO, FABRIKAM, 'd-5', ...IDS.filter((id) => !known.includes(id))];
      for (const [{ sender }, { raw }] of list) {
        const heard = JSON.stringify(await on.ask(raw, sender)) + JSON.stringify(on.fake.sent.filter(isToOther));
        for (const secret of secrets) expect(heard).not.toContain(secret);
      }
      expect(on.fake.sent.filter(({ message: { type } }) => type.startsWith('form:'))).toEqual([]);
      const after = (await on.courier.store.read()).held;
      expect(after.filter(({ from }) => from.tabId === 1 || from.tabId === 5)).toEqual(before);
      for (const { id } of before)
        expect(await on.courier.store.readPassword(id)).toBe(on.fake.storage.get(`secret:${id}`));
    }),
    { numRuns: deepened(100) },
  );
});
