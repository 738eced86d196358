import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { Ending, FrameworkId } from '../../practice/gallery/gallery-options';
import { galleryAddress, LIBRARY_IDS } from '../../practice/gallery/gallery-page';
import { expectSoon } from '../stage/expect-soon';
import { HELD } from '../stage/held';
import { onStage, type Stage } from '../stage/on-stage';

// After Submit a page may do anything. Each ending is told in a sentence that is true, and decides over the password.
// What becomes of a form that is sent once more is tried with the built extension in tests/e2e/gallery.

const DELIVERED = 'The form was submitted and the password is forgotten here.';
const UNANSWERED = 'the page has not said yet what became of it';

const TAKEN: Ending[] = ['close', 'toast', 'alert', 'text', 'navigate', 'redraw'];
const REFUSED: [Ending, string][] = [
  ['error', 'Logon failed'],
  ['error-in-toast', 'Your changes could not be saved.'],
];
const SILENT: Ending[] = ['clear', 'disable', 'reload', 'nothing'];
const FRAMEWORKS: FrameworkId[] = ['angularjs-1-2', 'react', 'web-component'];
const over = <T>(list: readonly T[]): [FrameworkId, T][] =>
  FRAMEWORKS.flatMap((framework) => list.map((each): [FrameworkId, T] => [framework, each]));
/** Each library has one ending: the lists take turns, and so do the endings in each. */
const KINDS = 3;
const dealt = <T>(list: readonly T[], kind: number): [FrameworkId, T][] =>
  LIBRARY_IDS.filter((_, index) => index % KINDS === kind).flatMap((framework, index) =>
    list.slice(index % list.length, (index % list.length) + 1).map((each): [FrameworkId, T] => [framework, each]),
  );

beforeAll(() => commands.servePractice());

/** Fills the form and presses its button with the mouse. */
function submit(framework: FrameworkId, ending: Ending, play: (stage: Stage) => Promise<void>): Promise<void> {
  const url = galleryAddress({ framework, ending });
  return onStage({ url }, { isGuiding: false, holds: HELD }, async (stage) => {
    await stage.waitForVisible('pierce/[data-answer=submit]');
    await stage.fill('pierce/[data-answer=submit]');
    await stage.press('[data-answer=submit]');
    await play(stage);
  });
}

const waitUntilForgotten = ({ held }: Stage) => expectSoon(held, []);

describe.concurrent('an ending', () => {
  it.each([...over(TAKEN), ...dealt(TAKEN, 0)])('%s: "%s" ends the hand-over', (framework, ending) =>
    submit(framework, ending, async (stage) => {
      await waitUntilForgotten(stage);
      expect(await stage.openPopup().waitForText(DELIVERED)).not.toContain(UNANSWERED);
    }),
  );

  it.each([...over(REFUSED), ...dealt(REFUSED, 1)])(
    '%s: "%s" keeps the password, to be sent again',
    (framework, [ending, text]) =>
      submit(framework, ending, async ({ openPopup, held }) => {
        const popup = openPopup();
        await popup.waitForText(`x360Cloud refused it: “${text}”`);
        expect(await popup.buttons()).toContain('Send again');
        expect(await held()).toHaveLength(1);
      }),
  );

  it.each([...over(SILENT), ...dealt(SILENT, 2)])(
    '%s: "%s" is no answer: the person says what became of it',
    (framework, ending) =>
      submit(framework, ending, async (stage) => {
        if (ending === 'reload') await expectSoon(() => stage.read('fieldsWith', HELD.password), []);
        else await stage.waitForVisible(`[data-ended="${ending}"]`);
        const popup = stage.openPopup();
        await popup.waitForText(UNANSWERED);
        expect(await stage.held()).toHaveLength(1);
        await popup.press('It was saved');
        await waitUntilForgotten(stage);
        await popup.waitForText(DELIVERED);
      }),
  );
});
