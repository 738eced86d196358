import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { EVERY_UPDATE, type GalleryPage, galleryAddress } from '../../practice/gallery/gallery-page';
import { expectSoon } from '../stage/expect-soon';
import { onStage, type Stage } from '../stage/on-stage';

// The gallery is only worth something if its pages take what a person types and nothing that merely stands in a field.

const EMPTY = { email: '', password: '', confirm: '' };
const PASSWORD = 'qwfpgj';
const SUBMIT = '[data-answer=submit]';
/** Some libraries give the name to the element around the field. */
const named = (name: string) => `input[name=${name}], [name=${name}] input`;

beforeAll(() => commands.servePractice());

async function assertTakes({ read, type, press, waitForVisible }: Stage, email: string): Promise<void> {
  await waitForVisible(`pierce/${SUBMIT}`);
  expect(await read('canPress', `pierce/${SUBMIT}`)).toBe(false);
  await read('show', { name: 'password', value: 'only in the field' });
  expect(await read('model')).toEqual(EMPTY);
  await read('show', { name: 'password', value: '' });

  const typed = { email, password: PASSWORD, confirm: PASSWORD };
  await type({ [named('email')]: email, [named('password')]: PASSWORD, [named('confirm')]: PASSWORD });
  await expectSoon(() => read('model'), typed);
  await press(SUBMIT);
  await expectSoon(
    async () => (await commands.receivedByPractice()).filter((each) => each.email === email),
    [{ ...typed, purpose: 'add' }],
  );
}

describe.concurrent('a page takes what is typed, and only that', () => {
  it.each(EVERY_UPDATE.map((form, index) => ({ ...form, index })))(
    '$framework ($update)',
    async ({ index, ...form }: GalleryPage & { index: number }) => {
      const place = { url: galleryAddress(form) };
      await onStage(place, { isGuiding: false }, (stage) => assertTakes(stage, `s${index}@contoso.test`));
    },
  );
});
