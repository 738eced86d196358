import type { OverlayAction, OverlayState, OverlayView } from '../journey/overlay-view';
import { phaseOf } from '../journey/step-ids';
import type { Whereabouts } from './bring-into-view';
import { makeElement as make, makeSvg } from './make-element';
import type { OverlayWords } from './overlay-words';

/** What ring and bubble are drawn from. */
export interface OverlayProps {
  view: OverlayView;
  words: OverlayWords;
  /** Whether the target can be seen right now. */
  hasRing: boolean;
  isAside: boolean;
  /** Where the person scrolled away from. */
  away: Whereabouts;
}

/** The actions that lead on; the others are ways out and stay quiet below. */
const LEADING = new Set<OverlayAction>([
  'do-it-for-me',
  'resume',
  'check-again',
  'show-old',
  'step-done',
  'reload',
  'use-selection',
  'press-this',
  'go-to-x360cloud',
  'next-client',
]);
const isLeading = (action: OverlayAction): boolean => LEADING.has(action);

const SYMBOLS: Record<OverlayState, string> = {
  pointing: 'M2 5h12v8H2zM2 5l6 5 6-5',
  words: 'M2 5h12v8H2zM2 5l6 5 6-5',
  waiting: 'M8 4v4l3 2',
  stuck: 'M8 4v5M8 11.5v.5',
  captured: 'm4 8.5 3 3 5-6',
  paused: 'M6 5v6M10 5v6',
};
const ARROW_INTO_CORNER = 'M5 5l6 6M11 6.5V11H6.5';
/** Decoration: the words say the same. */
const SILENT = { 'aria-hidden': 'true', focusable: 'false' };

/** The ring, with one beat that the eye follows. Where it stands is set on it, frame by frame. */
export function drawRing(): HTMLElement {
  return make('div', { 'data-courier': 'ring', class: 'ring' }, make('div', { class: 'pulse' }));
}

/** The sentence of the step, its causes and its buttons. Presses are heard on the window, so it has no handlers. */
export function drawBubble({ view, words, isAside, away }: OverlayProps): HTMLElement {
  const { causes = [], actions, state, target, title } = view;
  const text = away ? words.away[away] : view.text;
  const quiet = actions.filter((action) => !isLeading(action));
  const content = make(
    'div',
    { class: 'content' },
    drawHeader(view, words),
    make('h2', {}, title),
    text !== '' && make('p', { class: 'text' }, text),
    causes.length > 0 && make('ol', { class: 'causes' }, ...causes.map(drawCause)),
    away && away !== 'covered' && drawShowMe(words),
    drawRow('leading', 'lead', actions.filter(isLeading), words),
    drawRow('quiet', 'calm', quiet, words),
    target && drawAside(isAside ? words.moveBack : words.moveAside),
  );
  return make(
    'section',
    { 'data-courier': 'bubble', 'data-state': state, class: 'bubble', role: 'region', 'aria-label': words.name },
    make('div', { class: 'arrow' }),
    make('div', { class: 'scroller' }, content),
  );
}

function drawShowMe({ showMe }: OverlayWords): HTMLElement {
  return make('div', { class: 'leading' }, drawButton({ 'data-control': 'show', class: 'lead' }, showMe));
}

/** How far the person is; while the keyboard is inside, how it gets out. */
function drawHeader({ isDone, place, state, step }: OverlayView, words: OverlayWords): HTMLElement {
  const point = make('span', { 'aria-hidden': 'true' }, ' · ');
  const phase = words.phases[phaseOf(step)];
  return make(
    'header',
    {},
    drawSign(isDone ? 'captured' : state),
    make('p', { class: 'progress' }, words.progress(place.at, place.of), point, phase),
    make('p', { class: 'leave' }, words.leaveHint),
  );
}

/** Why the guide is stuck, with the page where it can be mended. */
function drawCause({ text, link }: NonNullable<OverlayView['causes']>[number]): HTMLElement {
  const way = link && make('a', { href: link.href, target: '_blank', rel: 'noopener noreferrer' }, link.text);
  return make('li', {}, text, ...(way ? [' ', way] : []));
}

/** Buttons of one kind in a row of their own, in the view's order. */
function drawRow(name: string, kind: string, actions: readonly OverlayAction[], words: OverlayWords) {
  const buttons = actions.map((action) => drawButton({ 'data-action': action, class: kind }, words.actions[action]));
  return buttons.length > 0 && make('div', { class: name }, ...buttons);
}

function drawAside(label: string): HTMLElement {
  const icon = makeSvg(
    'svg',
    { viewBox: '0 0 16 16', width: '16', height: '16', ...SILENT },
    makeSvg('path', { d: ARROW_INTO_CORNER }),
  );
  return drawButton({ 'data-control': 'aside', class: 'icon', 'aria-label': label, title: label }, icon);
}

function drawButton(attributes: Readonly<Record<string, string>>, child: Node | string): HTMLElement {
  return make('button', { type: 'button', ...attributes }, child);
}

/** A small sign of what the guide is doing, in the product's colours. */
function drawSign(state: OverlayState): Element {
  return makeSvg(
    'svg',
    { class: 'sign', viewBox: '-2 -2 20 20', width: '24', height: '24', ...SILENT },
    makeSvg('rect', { x: '-2', y: '-2', width: '20', height: '20', rx: '6' }),
    makeSvg('path', { d: SYMBOLS[state] }),
  );
}
