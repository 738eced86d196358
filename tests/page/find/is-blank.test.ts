import { afterEach, expect, test } from 'vitest';
import { isBlank } from '../../../utils/find/is-blank';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['an empty root', '<div id=root></div>', true],
  ['a spinner', '<div id=root><div class=spinner style="width:40px;height:40px"></div></div>', true],
  ['a line on loading', '<div id=root><p>Loading your security info …</p></div>', true],
  ['what is still hidden', '<button hidden>Add</button><div hidden><p>One</p><p>Two</p><p>Three</p></div>', true],
  ['a button', '<button>Add sign-in method</button>', false],
  ['a frame', '<iframe></iframe>', false],
  ['texts', '<h1>Security info</h1><p>These are the methods.</p><p>None yet.</p>', false],
])('%s', (_, html, blank) => {
  document.body.innerHTML = html;
  expect(isBlank(document)).toBe(blank);
});
