import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { StepId } from '../../../utils/journey/step-ids';
import { waitUntil } from '../../e2e/harness/wait-until';
import { judgeHandOver } from '../../e2e/journey/judge-journey';
import { followWay } from '../../practice/microsoft/follow-way';
import type { MicrosoftOptions } from '../../practice/microsoft/options';
import { type MicrosoftStage, onMicrosoft, SECURITY_INFO } from './on-microsoft';

// What goes wrong on a page, or is done otherwise than in order. One file, since each file costs more than one of its tests;
// one of each kind is also tried on the built extension.

const G1 = 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx';
const X360CLOUD = 'https://app.cloudfinder.com/';
const DONE = '[data-answer-then="read-the-password"]';

describe('where the page refuses', () => {
  it.each<[string, string, StepId[], string]>([
    [
      'with the drop-down (G2)',
      `${SECURITY_INFO}?generation=G2`,
      ['open-app-passwords', 'create', 'create', 'create'],
      'You cannot have more than 40 app passwords.',
    ],
    ['in a plain paragraph (G1)', G1, ['create'], 'You have the most app passwords that are allowed (40).'],
  ])("says the page's own words where the limit is reached, %s", (_, url, way, words) =>
    onMicrosoft({ url, options: { limitReached: true } }, async (page) => {
      for (const step of way) {
        await page.waitForRing(step);
        await page.click(step);
      }
      await page.waitForRing('name-the-password');
      await page.pressInBubble('Do it for me');
      await page.waitForRing('name-the-password', 'button, input[type="button"]');
      await page.click('name-the-password');
      await page.waitFor({ kind: 'says', text: words });
      const { buttons } = await page.waitForStep('name-the-password');
      expect(buttons.map(({ name }) => name)).not.toContain('Do it for me');
      expect(await page.held()).toEqual([]);
    }),
  );
});

describe('a trip to the sign-in page', () => {
  it('takes up where the person is afterwards, with the drop-down (G2)', () =>
    onMicrosoft({ options: { reauthenticateOnAdd: true, generation: 'G2' } }, async (page) => {
      await page.waitForRing('open-app-passwords');
      await page.reload(() => page.click('open-app-passwords'));
      await page.waitForVisible('#i0118');
      await page.waitFor({ kind: 'no-overlay' });
      const popup = page.openPopup();
      await popup.waitForText('Sign in here yourself');
      await popup.close();

      await page.reload(() => page.press('#idSIButton9'));
      // Back, with nothing opened: Add has to be pressed again.
      await page.waitForRing('open-app-passwords');
      await followWay(page);
      await assertShownIsHeld(page);
    }));
});

describe('a page that takes the overlay away', () => {
  it('has it back when it removed or hid it once', () =>
    onMicrosoft({}, async ({ waitForRing, run }) => {
      await waitForRing('open-app-passwords');
      await run(() => document.querySelector('app-password-courier')?.remove());
      await waitForRing('open-app-passwords');
      await run(() => document.querySelector('app-password-courier')?.setAttribute('hidden', ''));
      await waitForRing('open-app-passwords');
    }));

  it('is given way to when it does so again and again, and the popup says so', () =>
    onMicrosoft({}, async (page) => {
      await page.waitForStep('open-app-passwords', ['pointing']);
      await page.run(() => {
        const { dataset } = document.documentElement;
        const remove = () => {
          const overlay = document.querySelector('app-password-courier');
          if (!overlay) return;
          dataset['removals'] = String(Number(dataset['removals'] ?? 0) + 1);
          overlay.remove();
        };
        new MutationObserver(remove).observe(document.documentElement, { childList: true });
        remove();
      });
      const popup = page.openPopup();
      const text = await popup.waitForText("The page removed the guide's bubble");
      // The popup goes on telling the step.
      expect(text).toContain('Press Add sign-in method.');
      await page.waitFor({ kind: 'no-overlay' });
      const removals = await page.run(() => Number(document.documentElement.dataset['removals']));
      expect(removals).toBeGreaterThan(1);
      expect(removals).toBeLessThan(20);
    }));
});

describe('pausing and stopping', () => {
  it('pauses and resumes from the bubble and from the popup, and leaves nothing when it is stopped', () =>
    onMicrosoft({ isGuiding: false }, async (page) => {
      await page.waitForVisible('[data-answer="open-app-passwords"]');
      const markup = await page.read('markup');
      const popup = page.openPopup();
      await popup.press('Start guide');
      await page.waitForRing('open-app-passwords');

      await page.pressInBubble('Pause');
      const paused = await page.waitForStep('open-app-passwords', ['paused']);
      expect(paused.ring).toBeNull();
      await page.pressInBubble('Resume guide');
      await page.waitForRing('open-app-passwords');

      await popup.press('Pause guide');
      await page.waitForStep('open-app-passwords', ['paused']);
      await popup.press('Resume guide');
      await popup.waitForText('The guide is on again.');
      await page.waitForRing('open-app-passwords');
      await popup.press('Stop guide');
      await page.waitFor({ kind: 'no-overlay' });
      expect(await page.read('markup')).toEqual(markup);

      // What happens after that is nobody's business.
      await page.click('open-app-passwords');
      await page.waitForVisible('[data-answer="create"]');
      await page.waitFor({ kind: 'no-overlay' });
      expect((await commands.handOverOfPractice()).shown).toEqual([]);
    }));

  it('reads nothing while it is paused, and reads what stands there when it goes on', () =>
    onMicrosoft({}, async (page) => {
      await page.waitForRing('open-app-passwords');
      await page.pressInBubble('Pause');
      await page.waitForStep('open-app-passwords', ['paused']);
      await page.click('open-app-passwords');
      await page.click('create');
      await page.type({ 'input[data-answer="name-the-password"]': 'CloudFinder' });
      await page.click('name-the-password');
      await page.waitForVisible('[data-answer="read-the-password"]');
      await page.waitForStep('read-the-password', ['paused']);
      expect(await page.held()).toEqual([]);
      await page.pressInBubble('Resume guide');
      await page.waitForStep('read-the-password', ['captured']);
      await assertShownIsHeld(page);
    }));
});

describe('"Do the steps for me"', () => {
  it('does the steps of Create one after another, visibly, to a held password', () =>
    onMicrosoft({}, async (page) => {
      await switchOn(page);
      for (const step of ['open-app-passwords', 'create', 'name-the-password'] as const) {
        await page.waitForStep(step, ['pointing']);
      }
      await page.waitForStep('read-the-password', ['captured']);
      await assertShownIsHeld(page);
      expect((await commands.handOverOfPractice()).shown).toMatchObject([{ name: 'CloudFinder' }]);
    }));

  it('stops at Esc', () =>
    onMicrosoft({ options: { delayMs: 400 } }, async (page) => {
      await switchOn(page);
      await page.waitForStep('create', ['pointing']);
      await page.pressKey('Escape');
      await waitForSwitchedOff(page);
      expect((await commands.handOverOfPractice()).shown).toEqual([]);
    }));

  it('stops by itself where a step is not there', () =>
    onMicrosoft({ options: { withoutAppPassword: true } }, async (page) => {
      await switchOn(page);
      await page.waitForStep('create', ['stuck']);
      await waitForSwitchedOff(page);
    }));

  it('stops by itself at an error of the page', () =>
    onMicrosoft({ options: { limitReached: true } }, async (page) => {
      await switchOn(page);
      await page.waitForStep('name-the-password');
      await page.waitForVisible('[data-testid="message-bar-error"]');
      await waitForSwitchedOff(page);
      expect((await commands.handOverOfPractice()).shown).toEqual([]);
    }));
});

describe('a password', () => {
  it.each<[string, Partial<MicrosoftOptions>]>([
    ['stands in a read-only input for 80 ms', { showForMs: 80, valueAs: 'readonly-input' }],
    ['stands in a dialog that is built anew all the time', { rerenderEveryMs: 150 }],
  ])('that %s is read once and exactly', (_, options) =>
    onMicrosoft({ options }, async (page) => {
      // By the page's own events: what is built anew all the time lies still for no mouse.
      const press = (selector: string) =>
        page.run((on) => document.querySelector<HTMLElement>(on ?? '')?.click(), selector);
      await followWay({ ...page, click: (step) => press(`[data-answer="${step}"]`) });
      await assertShownIsHeld(page);
      await press(DONE);
      await page.waitForHidden(DONE);
      await page.waitForStep('read-the-password', ['captured']);
      await handOver(page);
      expect(judgeHandOver(await commands.handOverOfPractice())).toEqual([]);
    }),
  );

  it('of a name that is taken gets a dated one, and afterwards the old one is shown, not deleted', () =>
    onMicrosoft({ options: { existingCloudFinder: true } }, async (page) => {
      await followWay(page);
      const { appPasswords } = await commands.tenantOfPractice();
      expect(appPasswords).toEqual(['CloudFinder', expect.stringMatching(/^CloudFinder \d{4}-\d{2}$/)]);
      await handOver(page);

      await page.goTo(SECURITY_INFO);
      const { text } = await page.waitForStep('read-the-password', ['words']);
      expect(text).toContain(`x360Cloud got ${appPasswords[1]}. The list still has CloudFinder`);
      await page.pressInBubble('Show it in the list');
      const on = 'xpath=//li[.//*[text()="CloudFinder"]]//button[contains(., "Delete")]';
      await page.waitFor({ kind: 'ring', step: 'read-the-password', on });
      const shown = await page.overlay();
      expect(shown?.buttons.map(({ name }) => name)).not.toContain('Do it for me');
      expect((await commands.tenantOfPractice()).appPasswords).toHaveLength(2);
    }));
});

/** What is held is the one password that was shown. */
async function assertShownIsHeld(page: MicrosoftStage): Promise<void> {
  const { shown } = await commands.handOverOfPractice();
  expect(shown).toHaveLength(1);
  expect((await page.held()).map(({ password }) => password)).toEqual([shown[0]?.password]);
}

/** Sends the held password in x360Cloud, as the rings lead, and presses Submit. */
async function handOver(page: MicrosoftStage): Promise<void> {
  await page.goTo(X360CLOUD);
  await page.openPopup().press('Send to x360Cloud');
  const way: [StepId, string?][] = [
    ['open-manage-services'],
    ['open-manage-services', '.nav-pills a'],
    ['open-credentials'],
    ['submit'],
  ];
  for (const [step, narrows] of way) {
    await page.waitForRing(step, narrows, { isHolding: true });
    await page.click(step);
  }
  await waitUntil('the password to be forgotten', async () =>
    (await page.held()).length > 0 ? { not: 'it is held' } : { is: true },
  );
}

async function switchOn(page: MicrosoftStage): Promise<void> {
  const popup = page.openPopup();
  await popup.pressSwitch();
  await popup.close();
}

/** The switch in the popup is off again. */
async function waitForSwitchedOff(page: MicrosoftStage): Promise<void> {
  const popup = page.openPopup();
  await waitUntil('the switch to be off', async () =>
    popup.isSwitchedOn() === false ? { is: true } : { not: 'it is on' },
  );
  await popup.close();
}
