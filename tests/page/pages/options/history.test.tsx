import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HandOverRecord } from '../../../../utils/journey/hand-over-record';
import type { Told } from '../../../../utils/journey/told';
import { History } from '../../../../utils/pages/options/History';
import type { HistoryPort } from '../../../../utils/pages/options/options-port';
import { useHistory } from '../../../../utils/pages/options/use-history';
import { findAllByRole, findByRole, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { settle } from '../popup/settle';

const OLD: HandOverRecord = {
  id: 'old',
  at: 1_800_000_000_000,
  account: 'svc@contoso.onmicrosoft.com',
  tenant: '<img src=x onerror=alert(1)>',
  name: 'CloudFinder',
  outcome: 'closed',
};
const NEW: HandOverRecord = { ...OLD, id: 'new', account: null, tenant: 'fabrikam.com', outcome: 'refused' };

async function openHistory(records: HandOverRecord[]) {
  const played = {
    records,
    copied: [] as string[],
    saved: [] as [string, string][],
    told: [] as Told[],
    mayCopy: true,
  };
  let listener = (): void => undefined;
  const port: HistoryPort = {
    read: async () => played.records,
    async clear() {
      played.records = [];
      listener();
    },
    onChanged: (heard) => void (listener = heard),
    async copy(text) {
      if (!played.mayCopy) throw new DOMException('Not allowed');
      played.copied.push(text);
    },
    save: (text, fileName) => void played.saved.push([fileName, text]),
  };
  const tell = (told: Told): void => void played.told.push(told);
  function LiveHistory() {
    const history = useHistory(port, 'Done for {tenant}', tell);
    return history.records && <History records={history.records} actions={history.actions} />;
  }
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  await settle(() => render(<LiveHistory />, root));
  return played;
}

test('the newest stands first, and names are text', async () => {
  await openHistory([OLD, NEW]);
  const rows = findAllByRole('listitem').map((item) => item.innerText);
  expect(rows[0]).toContain('not known → fabrikam.com');
  expect(rows[0]).toContain('Submitted, and refused by x360Cloud.');
  expect(rows[1]).toContain('svc@contoso.onmicrosoft.com → <img src=x');
  expect(document.querySelector('li img')).toBeNull();
});

test('a search leaves what holds its words', async () => {
  await openHistory([OLD, NEW]);
  await userEvent.type(findByRole('textbox', 'Search'), 'fabrikam');
  expect(findAllByRole('listitem')).toHaveLength(1);
  expect(readText()).toContain('1 of 2 shown');
});

test('a note is copied in the person’s own wording, and a browser that refuses is told', async () => {
  const played = await openHistory([NEW]);
  await settle(() => findAllByRole('button')[0]?.click());
  expect(played.copied).toEqual(['Done for fabrikam.com']);
  played.mayCopy = false;
  await settle(() => findAllByRole('button')[0]?.click());
  expect(played.told.map(({ tone }) => tone)).toEqual(['good', 'warning']);
});

test('both files hold all, whatever is searched for', async () => {
  const played = await openHistory([OLD, NEW]);
  await userEvent.type(findByRole('textbox', 'Search'), 'fabrikam');
  await press('Save as CSV');
  await press('Save as JSON');
  expect(played.saved.map(([name]) => name)).toEqual(['hand-overs.csv', 'hand-overs.json']);
  for (const [, text] of played.saved) expect(text).toContain('contoso');
});

test('cleared, nothing is left and that is said', async () => {
  const played = await openHistory([OLD]);
  await press('Clear the list');
  expect(readText()).toContain('None yet.');
  expect(played.told[0]?.text).toBe('The list is empty.');
});
