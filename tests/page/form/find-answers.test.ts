import { afterEach, expect, test } from 'vitest';
import { findAnswers } from '../../../utils/form/find-answers';
import { openLook } from '../../../utils/look/open-look';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What a page says after Submit, where it stands, and what that means. */
test.each([
  ['<div role=alert>Saved successfully</div>', 'taken'],
  ['<div role=alert>Something went wrong</div>', 'refused'],
  ['<div role=alert>Tallennettu</div>', 'refused'],
  ['<div class=toast>Credentials updated</div>', 'taken'],
  ['<div class=toast>Could not be updated</div>', 'refused'],
  ['<div class="alert alert-danger">Logon failed</div>', 'refused'],
  ['<p role=status>Die Zugangsdaten wurden gespeichert.</p>', 'taken'],
  ['<p role=status>Die Zugangsdaten wurden nicht gespeichert.</p>', 'refused'],
  ['<p role=status>資格情報を保存しました</p>', 'taken'],
  ['<p role=status>保存できません</p>', 'refused'],
  ['<p>Your changes have been saved.</p>', 'taken'],
  ['<p>Wrong user name or password</p>', 'refused'],
  ['<p role=status>contoso.onmicrosoft.com was added.</p>', 'taken'],
  ['<p>Updated 14:04</p>', null],
  ['<p>Updated just now</p>', null],
  ['<p role=status>Sync completed successfully</p>', null],
  ['<p role=status>Password saved at 14:04</p>', 'taken'],
  ['<p>No scan yet</p>', null],
  ['<p role=status>Saving…</p>', null],
  ['<p>Last updated today</p>', null],
  ['<p>Scan queued</p>', null],
  ['<p hidden>Saved</p>', null],
  ['<div class=toast style="display:none">Saved</div>', null],
])('%s: %s', (html, kind) => {
  document.body.innerHTML = `<main>${html}</main>`;
  expect(findAnswers(openLook(document), document.querySelector('main')).map((answer) => answer.kind)).toEqual(
    kind === null ? [] : [kind],
  );
});
