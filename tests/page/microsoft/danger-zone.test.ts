import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { OverlayReading } from '../../e2e/harness/read-overlay';
import { ODD_PASSWORD, VALUE_STEP_URL, VALUE_STEPS, type ValueStep, valueStepPage } from '../../practice/value-steps';
import { watchUntilWords } from '../../practice/watch-until-words';
import { expectSoon } from '../stage/expect-soon';
import { onStage, type Stage } from '../stage/on-stage';
import type { Beginning } from '../stage/play-background';

// From Next until held the password may stand on the screen, once and never again: in every way in which it cannot be read
// the guide points at nothing, least of all at Done, and takes what the person selected. What only the built extension
// shows, its own eye into a frame and who pressed, is in tests/e2e/mishaps.

const STEPS: [string, ValueStep][] = Object.entries(VALUE_STEPS);
/** What a frame's closed shadow root holds is told to an extension alone. */
const WHOLE = STEPS.filter(([way, { gap }]) => !way.includes('closed shadow root') && gap === undefined);

beforeAll(() => commands.servePages(STEPS.map(([, step]) => ({ url: VALUE_STEP_URL, html: valueStepPage(step) }))));

/** Opens the page in a window, since the bubble is pressed there: there is one, so one test follows the other. */
function over(
  way: keyof typeof VALUE_STEPS,
  play: (stage: Stage) => Promise<void>,
  beginning: Beginning = { isGuiding: true },
): Promise<void> {
  const page = STEPS.findIndex(([one]) => one === way);
  return onStage({ url: VALUE_STEP_URL, page }, beginning, play);
}

/** Goes through the step of the name, as the ring shows, and on to the value step. */
async function comeToValue({ waitFor, waitForVisible, act, press }: Stage): Promise<void> {
  await waitFor({ kind: 'ring', step: 'name-the-password', on: '#name' });
  await act({ kind: 'type', text: 'CloudFinder' }, '#name');
  await waitFor({ kind: 'ring', step: 'name-the-password', on: '#next' });
  await press('#next');
  await waitForVisible('#done');
}

const readGuide =
  ({ read }: Stage) =>
  async (): Promise<OverlayReading | null> =>
    (await read('appearance', null))?.seen ?? null;

describe.each(WHOLE)('a password %s', (way, { selected }) => {
  it('is pointed past by nobody, and held when the person selects it', () =>
    over(way as keyof typeof VALUE_STEPS, async (stage) => {
      const { read, waitFor, pressInBubble, held } = stage;
      await comeToValue(stage);
      const { text } = await watchUntilWords(readGuide(stage));
      expect(text).toContain('press Use what I selected');
      await read('select', null);
      await pressInBubble('Use what I selected');
      await waitFor({ kind: 'no-ring', steps: ['read-the-password'], says: 'What is selected cannot be the password' });
      expect(await held()).toEqual([]);
      if (!selected) return;
      await read('select', selected.on);
      await pressInBubble('Use what I selected');
      await waitFor({ kind: 'captured', password: selected.password });
    }));
});

describe('from Next until held', () => {
  it('a password that comes late is read by itself, and the ring stands on Done only then', () =>
    over('not there yet', async (stage) => {
      await comeToValue(stage);
      await watchUntilWords(readGuide(stage));
      expect(await stage.held()).toEqual([]);
      await stage.read('write', { selector: '#v', text: 'mzkqvwtxnbprhdls' });
      await stage.waitFor({ kind: 'captured', password: 'mzkqvwtxnbprhdls', done: '#done' });
    }));

  it('a password that is forgotten while it shows is safe no more, and held again when the person selects it', () =>
    over('not there yet', async (stage) => {
      const { read, waitFor, pressInBubble, held } = stage;
      await comeToValue(stage);
      await read('write', { selector: '#v', text: 'mzkqvwtxnbprhdls' });
      await waitFor({ kind: 'captured', password: 'mzkqvwtxnbprhdls', done: '#done' });
      const popup = stage.openPopup();
      await popup.press('Forget password');
      await waitFor({ kind: 'no-ring', steps: ['read-the-password'], says: 'press Use what I selected' });
      expect(await held()).toEqual([]);
      await popup.close();
      await read('select', '#v');
      await pressInBubble('Use what I selected');
      await waitFor({ kind: 'captured', password: 'mzkqvwtxnbprhdls', done: '#done' });
    }));

  it('is not left in the moment between two dialogs, when the list stands in front', () =>
    over('in a picture, after the list', async (stage) => {
      await comeToValue(stage);
      await watchUntilWords(readGuide(stage));
      expect(await stage.read('isVisible', 'html[data-steps*="name-the-password"]')).toBe(true);
      expect(await stage.read('isVisible', 'html[data-steps*="open-app-passwords"]')).toBe(false);
    }));

  it('a dialog that is closed with nothing held leads back to the list', () =>
    over('in a picture', async (stage) => {
      await comeToValue(stage);
      await watchUntilWords(readGuide(stage));
      expect(await stage.held()).toEqual([]);
      await stage.press('#done');
      await stage.waitFor({ kind: 'ring', step: 'open-app-passwords', on: '#add' });
    }));

  it('"Do the steps for me" leaves a Done that is known by its place only to the person', () =>
    over(
      'in a language and a shape that nobody knows',
      async (stage) => {
        // The name is typed and Next pressed by itself; to settle on words takes longer than to press the next thing would.
        await stage.waitForVisible('#done');
        await watchUntilWords(readGuide(stage));
        expect(await stage.read('isVisible', '#done')).toBe(true);
        await stage.read('select', '#v');
        await stage.pressInBubble('Use what I selected');
        await stage.waitFor({ kind: 'captured', password: ODD_PASSWORD, done: '#done' });
        await stage.pressInBubble('Press this one');
        await expectSoon(() => stage.read('isVisible', '#done'), false);
      },
      { isGuiding: true, doesSteps: true },
    ));
});
