import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OverlayView } from '../../journey/overlay-view';
import { placeOf } from '../../journey/step-ids';
import { drawBubble, drawRing } from '../../overlay/draw-bubble';
import { makeElement } from '../../overlay/make-element';
import { OVERLAY_CSS } from '../../overlay/overlay-css';
import { readOverlayWords } from '../../overlay/read-overlay-words';
import { TENANT } from './PopupStill';
import { Still } from './Still';

/** The bubble stands below what it points at, which is any button of any page. */
const SCENE_CSS = `
:host { position: static !important; color-scheme: inherit !important; }
.stage { position: relative; padding: 28px 20px 20px; }
.target { inline-size: 142px; block-size: 34px; padding: 11px 22px; border: 1px solid var(--line); border-radius: 8px; background: var(--ground); }
.target::before { content: ''; display: block; block-size: 10px; border-radius: 5px; background: var(--faint); opacity: .6; }
.ring { inset-block-start: 22px; inset-inline-start: 14px; inline-size: 154px; block-size: 46px; border-radius: 12px; }
.pulse { --round: 12px; animation-play-state: var(--play); }
.bubble { position: relative; max-width: 100%; margin-block-start: 22px; }
`;
const STYLES = [OVERLAY_CSS, SCENE_CSS];

/** What the bubble says at the moments that are shown, without the page that it says it on. */
const MOMENTS = {
  'open-app-passwords': () => ({
    title: i18n.t('guide.steps.open_app_passwords.title'),
    text: i18n.t('guide.steps.open_app_passwords.point'),
    state: 'pointing',
  }),
  'read-the-password': () => ({
    title: i18n.t('guide.titles.held'),
    text: i18n.t('guide.say.password_showing'),
    state: 'captured',
  }),
  submit: () => ({
    title: i18n.t('guide.steps.submit.title'),
    text: i18n.t('guide.say.submit_now_for', [TENANT]),
    state: 'pointing',
  }),
} as const satisfies Partial<Record<OverlayView['step'], () => Pick<OverlayView, 'title' | 'text' | 'state'>>>;

/** The ring and the bubble of one step, on a page that is nobody's. */
export function BubbleStill({ step }: { step: keyof typeof MOMENTS }) {
  const picture = useMemo(() => {
    const words = readOverlayWords();
    const view: OverlayView = {
      step,
      place: placeOf(step),
      target: null,
      actions: ['pause'],
      ...MOMENTS[step](),
    };
    const draw = (stage: HTMLElement | null): void =>
      stage?.replaceChildren(
        makeElement('div', { class: 'target' }),
        drawRing(),
        drawBubble({ view, words, hasRing: true, isAside: false, away: null }),
      );
    return <div class="stage" lang={words.language} dir={words.direction} ref={draw} />;
  }, [step]);
  return <Still styles={STYLES}>{picture}</Still>;
}
