import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { ENDINGS, type Ending, LABEL_STYLES, stylesOf } from '../../practice/gallery/gallery-options';
import { EVERY_UPDATE, type GalleryPage, galleryAddress } from '../../practice/gallery/gallery-page';
import { expectSoon } from '../stage/expect-soon';
import { HELD } from '../stage/held';
import { onStage, type Stage } from '../stage/on-stage';
import { assertSight, NEW_SERVICE } from './assert-sight';

// Every form the whole way: seen for what it is, filled by the popup, sent by its own button; then the page may do anything.
// Each ending is told in a sentence that is true, and decides over the password. What becomes of a form that is sent once
// more is tried with the built extension in tests/e2e/gallery.

const SUBMIT = 'data-answer=submit';
const DELIVERED = 'The form was submitted and the password is forgotten here.';
const UNANSWERED = 'the page has not said yet what became of it';

const taken = async (stage: Stage): Promise<void> => {
  await expectSoon(stage.held, []);
  expect(await stage.openPopup().waitForText(DELIVERED)).not.toContain(UNANSWERED);
};
const refused =
  (text: string) =>
  async ({ openPopup, held }: Stage): Promise<void> => {
    const popup = openPopup();
    await popup.waitForText(`x360Cloud refused it: “${text}”`);
    expect(await popup.buttons()).toContain('Send again');
    expect(await held()).toHaveLength(1);
  };
/** The person says what became of it. */
const unanswered = async ({ openPopup, held }: Stage): Promise<void> => {
  const popup = openPopup();
  await popup.waitForText(UNANSWERED);
  expect(await held()).toHaveLength(1);
  await popup.press('It was saved');
  await expectSoon(held, []);
  await popup.waitForText(DELIVERED);
};

/** What must come of each ending. */
const COMES_OF: Record<Exclude<Ending, 'default'>, (stage: Stage) => Promise<void>> = {
  close: taken,
  toast: taken,
  alert: taken,
  text: taken,
  navigate: taken,
  redraw: taken,
  error: refused('Logon failed'),
  'error-in-toast': refused('Your changes could not be saved.'),
  clear: unanswered,
  disable: unanswered,
  nothing: unanswered,
  reload: unanswered,
  login: unanswered,
  'login-in-place': unanswered,
};
const FOLLOWED = ENDINGS.filter((ending) => ending !== 'default');

/**
 * Every framework in every way of updating, the styles of labels in turn; every style in the documented framework and in a
 * shadow root; and the endings in turn, so that each comes in several frameworks.
 */
const FORMS: readonly (GalleryPage & { ending: (typeof FOLLOWED)[number] })[] = [
  ...EVERY_UPDATE.map((form, index) => {
    const styles = stylesOf(form.framework);
    return { ...form, style: styles[index % styles.length] ?? styles[0] };
  }),
  ...LABEL_STYLES.flatMap((style) => [
    { framework: 'angularjs-1-2' as const, update: 'input' as const, style },
    { framework: 'web-component' as const, update: 'input' as const, style },
  ]),
].map((form, index) => ({ ...form, ending: FOLLOWED[index % FOLLOWED.length] ?? 'close' }));

beforeAll(() => commands.servePractice());

it('every ending comes in three frameworks at least', () => {
  for (const ending of FOLLOWED) {
    const frameworks = FORMS.filter((form) => form.ending === ending).map(({ framework }) => framework);
    expect(new Set(frameworks).size).toBeGreaterThan(2);
  }
});

describe.concurrent('a form is seen, takes what the popup sends beside fields that stay empty, and ends', () => {
  it.each(FORMS)('$framework ($update), labels by $style, with "$ending"', async (form) => {
    const url = galleryAddress({ ...form, hasNeighbours: true });
    await onStage({ url }, { isGuiding: false, holds: HELD }, async (stage) => {
      const { waitForVisible, fill, read, press } = stage;
      await waitForVisible(`pierce/[${SUBMIT}]`);
      await assertSight(stage, NEW_SERVICE);
      await fill(`pierce/[${SUBMIT}]`);
      const { account: email, password } = HELD;
      expect(await read('model')).toEqual({ email, password, confirm: password });
      expect(await read('canPress', `pierce/[${SUBMIT}]`)).toBe(true);
      expect(await read('fields')).toMatchObject({ sharepoint: '', secret: '' });
      await press(`[${SUBMIT}]`);
      if (form.ending === 'reload' || form.ending === 'login') await expectSoon(() => read('fieldsWith', password), []);
      else if (COMES_OF[form.ending] === unanswered) await waitForVisible(`[data-ended="${form.ending}"]`);
      await COMES_OF[form.ending](stage);
    });
  });
});
