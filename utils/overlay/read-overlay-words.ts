import { i18n } from '#i18n';
import type { OverlayWords } from './overlay-words';

/** The overlay's sentences in the browser's language, as far as there is a translation. */
export function readOverlayWords(): OverlayWords {
  // Read whole now: after an update of the extension none can be read any more, and the overlay may still be drawn anew.
  const progress = i18n.t('overlay.progress', ['{step}', '{count}']);
  return {
    language: i18n.t('overlay.language'),
    direction: i18n.t('overlay.direction') === 'rtl' ? 'rtl' : 'ltr',
    name: i18n.t('overlay.name'),
    progress: (step, count) => progress.replace('{step}', String(step)).replace('{count}', String(count)),
    phases: {
      prepare: i18n.t('overlay.phases.prepare'),
      'sign-in': i18n.t('overlay.phases.signIn'),
      create: i18n.t('overlay.phases.create'),
      transfer: i18n.t('overlay.phases.transfer'),
    },
    actions: {
      'do-it-for-me': i18n.t('overlay.actions.doItForMe'),
      stuck: i18n.t('overlay.actions.stuck'),
      'looks-different': i18n.t('overlay.actions.looksDifferent'),
      pause: i18n.t('overlay.actions.pause'),
      resume: i18n.t('overlay.actions.resume'),
      'check-again': i18n.t('overlay.actions.checkAgain'),
      'step-done': i18n.t('overlay.actions.stepDone'),
      'show-old': i18n.t('overlay.actions.showOld'),
      reload: i18n.t('overlay.actions.reload'),
      'use-selection': i18n.t('overlay.actions.useSelection'),
      'press-this': i18n.t('overlay.actions.pressThis'),
      'report-page': i18n.t('overlay.actions.reportPage'),
      help: i18n.t('popup.help'),
      'go-to-x360cloud': i18n.t('overlay.actions.goToX360Cloud'),
      'next-client': i18n.t('overlay.actions.nextClient'),
      stop: i18n.t('overlay.actions.stop'),
    },
    moveAside: i18n.t('overlay.moveAside'),
    moveBack: i18n.t('overlay.moveBack'),
    away: {
      above: i18n.t('overlay.away.above'),
      below: i18n.t('overlay.away.below'),
      beside: i18n.t('overlay.away.beside'),
      covered: i18n.t('overlay.away.covered'),
    },
    showMe: i18n.t('overlay.showMe'),
    reachHint: i18n.t('overlay.reachHint'),
    leaveHint: i18n.t('overlay.leaveHint'),
    pick: {
      keys: i18n.t('overlay.pick.keys'),
      skip: i18n.t('overlay.pick.skip'),
      cancel: i18n.t('overlay.pick.cancel'),
    },
  };
}
