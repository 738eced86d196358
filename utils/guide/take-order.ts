import type { PageMessage } from '../messages/page-messages';
import type { PageSite } from './page-site';
import type { RunningGuide } from './running-guide';

/** Does what the background orders; what it asks of a form, the site answers. */
export async function takeOrder(
  message: PageMessage,
  guide: RunningGuide,
  { site, controller }: { site: PageSite; controller: AbortController },
): Promise<unknown> {
  switch (message.type) {
    case 'guide:stopped':
      controller.abort();
      return null;
    case 'guide:changed':
      guide.change({ type: 'briefed', brief: message.brief });
      guide.letGo();
      guide.look();
      return null;
    case 'form:inspect':
    case 'form:fill':
    case 'form:submit':
      return site.receive?.(message, guide.moment()) ?? null;
  }
}
