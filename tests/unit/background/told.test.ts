import { beforeEach, describe, expect, test } from 'vitest';
import { restartScripts } from '../../../utils/background/restart-scripts';
import type { PopupState } from '../../../utils/messages/popup-state';
import { POPUP, SIGHT, useCourier, X360CLOUD } from './open-courier';

const on = useCourier();

describe('what the popup is told', () => {
  const tell = (report: object, sender = X360CLOUD) =>
    on.ask({ type: 'form:seen', view: 'x-view-1', organization: 'Contoso', sight: SIGHT, ...report }, sender);
  const destinations = async () => {
    const answer = await on.ask({ type: 'popup:opened', tabId: 2 }, POPUP);
    return answer.ok ? (answer.value as PopupState).destinations : [];
  };

  beforeEach(async () => {
    await on.ask({ type: 'guide:start' }, POPUP);
    await on.ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
  });

  test('is what each document said last, and no page is asked for it', async () => {
    expect(await destinations()).toMatchObject([{ tabId: 2, view: null, organization: null, sight: { kind: 'none' } }]);
    await tell({});
    await tell({ sight: { kind: 'several', choices: [] } });
    expect(await destinations()).toMatchObject([
      { view: 'x-view-1', organization: 'Contoso', sight: { kind: 'several', choices: [] } },
    ]);
    expect(on.fake.sent.map(({ message }) => message.type)).not.toContain('form:inspect');
  });

  test('leaves with its document', async () => {
    await tell({});
    await on.ask({ type: 'page:opened', view: 'x-view-2' }, X360CLOUD);
    expect(await destinations()).toMatchObject([{ view: null, sight: { kind: 'none' } }]);
  });

  test('leaves with the guide, whose scripts end', async () => {
    await tell({});
    await on.ask({ type: 'guide:stop' }, POPUP);
    expect((await on.courier.store.read()).views).toEqual({});
  });

  test('leaves when the browser takes the page back', async () => {
    await tell({});
    on.fake.tabs.strange = async () => [2];
    await restartScripts(on.courier);
    expect(await destinations()).toMatchObject([{ view: null }]);
  });

  test('is never the word of another tab', async () => {
    await tell({}, { ...X360CLOUD, tab: { id: 3 } });
    expect(await destinations()).toMatchObject([{ view: null }]);
  });

  test('reaches an open popup once for each news', async () => {
    let news = 0;
    on.fake.sendToPopup = () => void news++;
    await tell({});
    await tell({});
    expect(news).toBe(1);
  });
});
