import type { OverlayAction } from '../journey/overlay-view';
import type { PageSite } from './page-site';
import type { RunningGuide } from './running-guide';
import type { BackgroundTalk } from './talk-to-background';

/** Does what a button of the bubble says, on the person's press. */
export function answerAction(
  action: OverlayAction,
  guide: RunningGuide,
  { document, site, tell }: { document: Document; site: PageSite; tell: BackgroundTalk['tell'] },
): void {
  const { plan } = guide.state();
  switch (action) {
    case 'do-it-for-me':
      return guide.act();
    case 'press-this':
      return guide.press();
    case 'use-selection':
      site.useSelection?.(guide.moment());
      return guide.look();
    case 'pause':
      return tell({ type: 'guide:pause' });
    case 'resume':
      return tell({ type: 'guide:resume' });
    case 'stuck':
      guide.change({ type: 'stuck-said' });
      return guide.look();
    case 'check-again':
      // What a page offers is asked of the server when it loads: nothing that it shows here is lost by that.
      if (plan?.say.kind === 'missing') return document.location.reload();
      guide.change({ type: 'stuck-taken-back' });
      return guide.lookAnew();
    case 'step-done':
      if (plan) tell({ type: 'guide:step-done', step: plan.step });
      return;
    case 'show-old':
      guide.change({ type: 'old-asked-for' });
      return guide.look();
    case 'looks-different':
      return void guide.learn();
    case 'report-page':
      return tell({ type: 'page:report', tabId: null });
    case 'help':
      return tell({ type: 'help:open' });
    case 'go-to-x360cloud':
      return tell({ type: 'x360cloud:go' });
    case 'next-client':
    case 'stop':
      return tell({ type: 'journey:end', isNext: action === 'next-client' });
    case 'reload':
      return document.location.reload();
  }
}
