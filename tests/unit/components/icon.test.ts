import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VNode } from 'preact';
import { expect, it } from 'vitest';
import { Icon } from '../../../components/Icon';

const ICON = readFileSync(join(import.meta.dirname, '../../../public/icon.svg'), 'utf8');

it('draws what the icon’s file draws', () => {
  const shapes = Icon({ size: 24 }).props.children as VNode[];
  const drawn = shapes.map(({ type, props }) => [type, ...attributes(props)]);
  const inFile = Array.from(ICON.matchAll(/<(\w+) ([^>]*)\/>/g), ([, type, text = '']) => [
    type,
    ...attributes(
      Object.fromEntries(Array.from(text.matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [name, value])),
    ),
  ]);
  expect(drawn).toEqual(inFile);
});

function attributes(props: object): string[] {
  return Object.entries(props)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
}
