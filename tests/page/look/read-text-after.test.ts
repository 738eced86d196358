import { afterEach, expect, test } from 'vitest';
import { readTextAfter } from '../../../utils/look/read-text-beside';

const FIELD = '<input id=p type=password>';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['below it', `<div><label for=p>Password</label>${FIELD}<div>An app password</div></div>`, 'An app password'],
  ['behind it', `<p>${FIELD} An app password</p>`, 'An app password'],
  ['around its box', `<div><div>${FIELD}</div><small>Help</small></div>`, 'Help'],
  ['beyond a button', `<div><div>${FIELD}<button>Set</button></div><p>Another matter</p></div>`, ''],
  ['of the next item', `<ul><li>${FIELD}</li><li>Another matter</li></ul>`, ''],
  ['of the next card', `<div><section>${FIELD}</section><section>Another matter</section></div>`, ''],
  ['of another cell', `<table><tr><td>${FIELD}</td><td>Failed</td></tr></table>`, ''],
  ['of another field', `<div>${FIELD} Next <input></div>`, ''],
  ['longer than a help', `<div>${FIELD}<p>${'long '.repeat(40)}</p></div>`, ''],
])('a text %s', (_, html, text) => {
  document.body.innerHTML = html;
  expect(readTextAfter(document.getElementById('p') as Element)).toBe(text);
});
