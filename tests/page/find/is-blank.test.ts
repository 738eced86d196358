import { afterEach, expect, test } from 'vitest';
import { isBlank } from '../../../utils/find/is-blank';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['an empty root', '<div id=root></div>', true],
  ['a spinner', '<div id=root><div class=spinner style="width:40px;height:40px"></div></div>', true],
  ['what is still hidden', '<button hidden>Add</button><div hidden><p>One</p></div>', true],
  ['a button', '<button>Add sign-in method</button>', false],
  ['a frame', '<iframe></iframe>', false],
  ['a line', '<p>Settings saved.</p>', false],
  ['a long text', `<p>${'You have no access to this page. '.repeat(20)}</p>`, false],
])('%s', (_, html, blank) => {
  document.body.innerHTML = html;
  expect(isBlank(document)).toBe(blank);
});
