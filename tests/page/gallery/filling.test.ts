import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { LABEL_STYLES, stylesOf } from '../../practice/gallery/gallery-options';
import { EVERY_UPDATE, type GalleryPage, galleryAddress } from '../../practice/gallery/gallery-page';
import { HELD } from '../stage/held';
import { onStage } from '../stage/on-stage';

// One held password, sent by the popup into every form. The built extension fills and sends one of each framework in
// tests/e2e/gallery.

const SUBMIT = 'pierce/[data-answer=submit]';

/** Every framework in every way of updating, the styles of labels in turn; and every style in the documented framework and in a shadow root. */
const FORMS: readonly GalleryPage[] = [
  ...EVERY_UPDATE.map((form, index) => {
    const styles = stylesOf(form.framework);
    return { ...form, style: styles[index % styles.length] ?? styles[0] };
  }),
  ...LABEL_STYLES.flatMap((style) => [
    { framework: 'angularjs-1-2' as const, update: 'input' as const, style },
    { framework: 'web-component' as const, update: 'input' as const, style },
  ]),
];

beforeAll(() => commands.servePractice());

describe.concurrent('a form keeps what the popup sends, beside fields that stay empty', () => {
  it.each(FORMS)('$framework ($update), labels by $style', async (form) => {
    const url = galleryAddress({ ...form, hasNeighbours: true });
    await onStage({ url }, { isGuiding: false, holds: HELD }, async ({ waitForVisible, fill, read }) => {
      await waitForVisible(SUBMIT);
      await fill(SUBMIT);
      const { account: email, password } = HELD;
      expect(await read('model')).toEqual({ email, password, confirm: password });
      expect(await read('canPress', SUBMIT)).toBe(true);
      expect(await read('fields')).toMatchObject({ sharepoint: '', secret: '' });
    });
  });
});
