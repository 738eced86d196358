import { afterEach, expect, test } from 'vitest';
import { readSkeleton } from '../../../utils/report/read-skeleton';
import type { SkeletonNode } from '../../../utils/report/report-schema';

afterEach(() => document.body.replaceChildren());

function skeletonOf(html: string): SkeletonNode {
  document.body.innerHTML = html;
  return readSkeleton(document).tree;
}

function nodesOf(node: SkeletonNode): SkeletonNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function find(html: string, tag: string): SkeletonNode {
  const node = nodesOf(skeletonOf(html)).find((one) => one.tag === tag);
  if (!node) throw new Error(`No ${tag} in the skeleton.`);
  return node;
}

test('a control keeps its caption, hooks, states and size', () => {
  const html = `<button id="TextField12" data-testid="reskin-step-next-button" aria-expanded="false" disabled
    style="width:120px;height:40px;margin:0"><i data-icon-name="Add"></i>Add sign-in method</button>`;
  expect(find(html, 'button')).toMatchObject({
    text: ['Add sign-in method'],
    testId: 'reskin-step-next-button',
    id: 'TextField«number»',
    states: ['collapsed', 'disabled'],
    box: [expect.any(Number), expect.any(Number), 120, 40],
    children: [{ icon: 'Add' }],
  });
});

test('a card tells its caption and the length of its description', () => {
  const description =
    'A password made for one program, for those which cannot ask you for a second factor when you sign in.';
  const card = find(`<div role="button" tabindex="0"><b>App password</b><p>${description}</p></div>`, 'div');
  expect(card.text).toEqual(['App password', `«text of ${description.length} characters»`]);
});

test('a value beside its label is told by its length alone, and the label stays', () => {
  const nodes = nodesOf(skeletonOf('<p><b>Password:</b> <span>qwhzkvtrnpxlmfgd</span></p>'));
  expect(nodes.flatMap(({ text }) => text ?? [])).toEqual(['Password:', '«token of 16 characters»']);
});

test('what stands in a field is not there, its label is', () => {
  document.body.innerHTML = '<label for="f">App name</label><input id="f" name="displayName">';
  const input = document.querySelector('input');
  if (input) input.value = 'Zephyrine';
  const report = readSkeleton(document).tree;
  expect(nodesOf(report).find(({ tag }) => tag === 'input')).toMatchObject({
    name: 'App name',
    nameFrom: 'label',
    field: 'displayName',
    type: 'text',
  });
  expect(JSON.stringify(report)).not.toContain('Zephyrine');
});

test('whose account it is stays unsaid, wherever the name stands', () => {
  const html = `<nav><div><div>Quillon Varga</div><div>quillon@fabrikam.example</div></div><a href="/">Home</a></nav>
    <h1>Hello Quillon, this is Fabrikam</h1><button aria-label="Account manager for Quillon Varga">QV</button>`;
  const text = JSON.stringify(skeletonOf(html));
  expect(text).not.toMatch(/quillon|varga|fabrikam|QV/i);
  expect(text).toContain('Home');
  expect(text).toContain('Account manager for «name»');
});

test('a flat group of name, address and links loses the first two alone', () => {
  const text = JSON.stringify(
    skeletonOf('<nav><p>Quillon</p><p>q@fabrikam.example</p><a>Home</a><a>Devices</a></nav>'),
  );
  expect(text).not.toMatch(/quillon/i);
  expect(text).toContain('Devices');
});

test('a table keeps its header and its common controls, and nothing of its rows', () => {
  const html = `<table><thead><tr><th>Name</th><th>Date created</th></tr></thead>
    <tbody><tr><th>Printer</th><td>gloomy</td><td><button>Delete</button></td><td><a href="/u/x9">Zoltan</a></td></tr></tbody></table>`;
  const text = JSON.stringify(skeletonOf(html));
  expect(text).not.toMatch(/printer|gloomy|zoltan/i);
  for (const kept of ['Name', 'Date created', 'Delete', '"path":"/*/*"']) expect(text).toContain(kept);
});

test('hidden parts are not there, open shadow roots are, a frame is a box with its host', () => {
  document.body.innerHTML = `<div style="display:none">Hidden <button>Settings</button></div><div id="host"></div>
    <iframe src="https://login.microsoftonline.com/secret?code=1" width="80" height="60"></iframe>`;
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<button>Next</button>';
  const nodes = nodesOf(readSkeleton(document).tree);
  expect(nodes.filter(({ tag }) => tag === 'button').map(({ text }) => text)).toEqual([['Next']]);
  expect(nodes.find(({ marks }) => marks?.includes('shadow-root'))).toBeDefined();
  const frame = nodes.find(({ tag }) => tag === 'iframe');
  expect(frame).toMatchObject({ host: 'login.microsoftonline.com' });
  expect(frame?.children).toBeUndefined();
});

test('a modal dialog says that it is on top, and boxes that add nothing are left out', () => {
  document.body.innerHTML = '<div><div><div><dialog><h2>Add a method</h2></dialog></div></div></div>';
  document.querySelector('dialog')?.showModal();
  const tree = readSkeleton(document).tree;
  expect(tree.children).toMatchObject([{ tag: 'dialog', marks: ['top-layer'], children: [{ tag: 'h2' }] }]);
});

test('inputs named like properties of their form change nothing', () => {
  const html =
    '<form><input name="children"><input name="getAttribute"><input name="matches"><button>Next</button></form>';
  expect(find(html, 'button').text).toEqual(['Next']);
});

test('a page of twenty thousand nodes is cut, and said to be', () => {
  document.body.innerHTML = '<p>text</p>'.repeat(20_000);
  expect(readSkeleton(document).isCut).toBe(true);
});

test('a host that is no product’s is told as another', () => {
  expect(readSkeleton(document).host).toBe('other');
});

test('a hash route is part of the path, an anchor is not', () => {
  const before = location.href;
  history.replaceState(null, '', '/users/x7q2/#/settings/services/12?token=abc');
  expect(readSkeleton(document).path).toBe('/users/*/#/settings/services/*');
  history.replaceState(null, '', '/security-info#anchor');
  expect(readSkeleton(document).path).toBe('/security-info');
  history.replaceState(null, '', before);
});
