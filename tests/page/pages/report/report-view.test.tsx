import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { ReportView } from '../../../../utils/pages/report/ReportView';
import { readText } from '../popup/find-by-role';
import { settle } from '../popup/settle';

async function show(text: string | null): Promise<void> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  const nothing = () => undefined;
  await settle(() => render(<ReportView text={text} told={null} copy={nothing} save={nothing} />, root));
}

test('what to do with a report is said beside it, and no longer once it is gone', async () => {
  await show('{}');
  expect(readText()).toContain('copy or save it');
  expect(readText()).toContain('take it out before you hand it on');
  await show(null);
  expect(readText()).toContain('There is no report here any more');
  expect(readText()).not.toMatch(/copy or save it|take it out/);
});
