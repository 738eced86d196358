import { beforeEach, describe, expect, test } from 'vitest';
import { chooseName, findOldPassword, findOwnPasswords } from '../../../utils/find/own-passwords';

const TODAY = new Date('2026-11-22T10:00:00Z');
const namesOn = () => findOwnPasswords(document, 'CloudFinder').map(({ name }) => name);

beforeEach(() => {
  document.body.innerHTML = `
    <div class="row"><b>App password</b> <span>CloudFinder</span> <button>Delete</button></div>
    <div class="row"><b>App password</b> <span>CloudFinder 2026-11</span> <button id="newer">Delete</button></div>
    <div class="row"><b>App password</b> <span>CloudFinderX</span> <button>Delete</button></div>
    <p>CloudFinder is a product of Axcient.</p>`;
});

describe('our passwords in the list', () => {
  test('are those of our name, plain or dated, and no others', () => {
    expect(namesOn()).toEqual(['CloudFinder', 'CloudFinder 2026-11']);
  });

  test('hidden rows and the open dialog do not count', () => {
    document.body.innerHTML = `
      <div hidden>CloudFinder</div>
      <div role="dialog" aria-modal="true" style="position:fixed;inset:0"><span>CloudFinder</span></div>`;
    expect(namesOn()).toEqual([]);
  });

  test('are still seen behind an open dialog', () => {
    document.body.innerHTML = `
      <main aria-hidden="true"><div>CloudFinder</div></main>
      <div role="dialog" aria-modal="true" style="position:fixed;inset:40%">Name it<input /></div>`;
    expect(namesOn()).toEqual(['CloudFinder']);
  });
});

describe('a name for a new one', () => {
  test.each([
    [[], 'CloudFinder'],
    [['cloudfinder'], 'CloudFinder 2026-11'],
    [['CloudFinder', 'CloudFinder 2026-11'], 'CloudFinder 2026-11-22'],
    [['CloudFinder', 'CloudFinder 2026-11', 'CloudFinder 2026-11-22'], 'CloudFinder 2026-11-22 2'],
  ])('beside %j is %s', (taken, expected) => {
    expect(chooseName('CloudFinder', taken, TODAY)).toBe(expected);
  });
});

describe('the old one', () => {
  test('is the other one, by its own delete button', () => {
    const old = findOldPassword(document, 'CloudFinder', 'CloudFinder');
    expect(old).toMatchObject({ name: 'CloudFinder 2026-11', element: { id: 'newer' } });
  });

  test('is nobody’s guess where several could be meant, and nothing where there is none', () => {
    expect(findOldPassword(document, 'CloudFinder', 'CloudFinder 2027-01')).toBeNull();
    document.body.innerHTML = '<div>CloudFinder <button>Delete</button></div>';
    expect(findOldPassword(document, 'CloudFinder', 'CloudFinder')).toBeNull();
  });

  test('is not the only one, where the list has not what was delivered: it may be that', () => {
    document.body.innerHTML = '<div><span>CloudFinder 2026-11</span> <button>Delete</button></div>';
    for (const delivered of ['CloudFinder', '']) expect(findOldPassword(document, 'CloudFinder', delivered)).toBeNull();
  });
});
