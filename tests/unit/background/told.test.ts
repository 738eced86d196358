import { beforeEach, describe, expect, test } from 'vitest';
import type { Courier } from '../../../utils/background/handlers';
import { restartScripts } from '../../../utils/background/restart-scripts';
import type { PopupState } from '../../../utils/messages/popup-state';
import type { FakeBrowser } from './fake-ports';
import { type OpenCourier, openCourier, POPUP, SIGHT, X360CLOUD } from './open-courier';

let fake: FakeBrowser;
let courier: Courier;
let ask: OpenCourier['ask'];

beforeEach(() => {
  ({ fake, courier, ask } = openCourier());
});

describe('what the popup is told', () => {
  const tell = (report: object, sender = X360CLOUD) =>
    ask({ type: 'form:seen', view: 'x-view-1', organization: 'Contoso', sight: SIGHT, ...report }, sender);
  const destinations = async () => {
    const answer = await ask({ type: 'popup:opened', tabId: 2 }, POPUP);
    return answer.ok ? (answer.value as PopupState).destinations : [];
  };

  beforeEach(async () => {
    await ask({ type: 'guide:start' }, POPUP);
    await ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
  });

  test('is what each document said last, and no page is asked for it', async () => {
    expect(await destinations()).toMatchObject([{ tabId: 2, view: null, organization: null, sight: { kind: 'none' } }]);
    await tell({});
    await tell({ sight: { kind: 'several', count: 2 } });
    expect(await destinations()).toMatchObject([
      { view: 'x-view-1', organization: 'Contoso', sight: { kind: 'several', count: 2 } },
    ]);
    expect(fake.sent.map(({ message }) => message.type)).not.toContain('form:inspect');
  });

  test('leaves with its document', async () => {
    await tell({});
    await ask({ type: 'page:opened', view: 'x-view-2' }, X360CLOUD);
    expect(await destinations()).toMatchObject([{ view: null, sight: { kind: 'none' } }]);
  });

  test('leaves with the guide, whose scripts end', async () => {
    await tell({});
    await ask({ type: 'guide:stop' }, POPUP);
    expect((await courier.store.read()).views).toEqual({});
  });

  test('leaves when the browser takes the page back', async () => {
    await tell({});
    fake.tabs.strange = async () => [2];
    await restartScripts(courier);
    expect(await destinations()).toMatchObject([{ view: null }]);
  });

  test('is never the word of another tab', async () => {
    await tell({}, { ...X360CLOUD, tab: { id: 3 } });
    expect(await destinations()).toMatchObject([{ view: null }]);
  });

  test('reaches an open popup once for each news', async () => {
    let news = 0;
    fake.sendToPopup = () => void news++;
    await tell({});
    await tell({});
    expect(news).toBe(1);
  });
});
