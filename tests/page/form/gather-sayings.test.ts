import { afterEach, expect, test } from 'vitest';
import { findGroups } from '../../../utils/form/find-groups';
import type { GroupSayings } from '../../../utils/form/group-sayings';
import { readGroup, readSayings } from '../../../utils/form/read-sayings';
import { lookAt } from '../../../utils/look/open-look';
import { type FormRow, formRows } from './form-rows';

// What the recogniser gathers on every form of the tests, for the judge's own tests in Node. After a change of the
// readers: `npx vitest run --project page tests/page/form/gather-sayings.test.ts -u`.

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

function gather({ name, url, title, body }: FormRow): object[] {
  document.title = title ?? '';
  // Unlike `innerHTML`, this also builds declared shadow roots.
  document.body.setHTMLUnsafe(body);
  for (const dialog of document.querySelectorAll('dialog:not([open])'))
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  return findGroups(lookAt(document), null).map((group, index) => ({
    name: index === 0 ? name : `${name} #${index + 1}`,
    isOurs: group.password.field.matches('#p, [data-answer=password]'),
    sayings: withoutSilence(readSayings(readGroup(group), document, url)),
  }));
}

/** What is said: the rest is as in `SILENT`. */
function withoutSilence(sayings: GroupSayings): object {
  return Object.fromEntries(Object.entries(sayings).filter(([, said]) => said === true || said.length > 0));
}

test('the gathered sayings are those of the forms', async () => {
  const rows = formRows().flatMap(gather);
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await expect(lines).toMatchFileSnapshot('../../unit/form/gathered-sayings.jsonl');
});
