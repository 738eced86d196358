import { sendGalleryPage } from '../gallery/gallery-pages.ts';
import type { PracticeSite } from '../practice-site.ts';
import { answerApi } from './api.ts';
import { DEFAULT_CONFIGURATION, type X360CloudConfiguration } from './configuration.ts';
import { createOrganization, type ReceivedCredentials, type ReceivedElsewhere } from './organization.ts';
import { reportReceived } from './practice-report.ts';
import { sendStaticPage } from './static-pages.ts';

const PORTAL_HOST = 'partner.axcient.com';

/** The practice x360Cloud: Classic and the newer pages on both application hosts, and x360Portal. */
export interface X360CloudSite extends PracticeSite {
  /** Every set of Office 365 credentials that was submitted, oldest first. */
  readonly received: readonly ReceivedCredentials[];
  /** What the product's other forms received, oldest first. */
  readonly elsewhere: readonly ReceivedElsewhere[];
  /** Lays changes over the present behaviour; `reset()` takes them back. */
  configure(changes: Partial<X360CloudConfiguration>): void;
  /** Moves every scan under way one state on. */
  advanceScan(): void;
  /** What was received, as an HTML fragment. */
  practiceReport(): string;
}

/** A practice x360Cloud in its seed state: two tenants, nothing received. */
export function createX360Cloud(): X360CloudSite {
  const organization = createOrganization();
  let configuration = DEFAULT_CONFIGURATION;

  return {
    hosts: ['app.cloudfinder.com', 'cloudfinder.axcient.com', PORTAL_HOST],
    received: organization.received,
    elsewhere: organization.elsewhere,
    configure(changes) {
      configuration = { ...configuration, ...changes };
    },
    advanceScan: () => organization.advanceScan(),
    practiceReport: () => reportReceived(organization.received, organization.elsewhere),
    async handle(request, response, url) {
      if (await answerApi(organization, configuration, request, response, url)) return true;
      const isPortal = url.hostname === PORTAL_HOST;
      if (!isPortal && (await sendGalleryPage(response, url))) return true;
      return await sendStaticPage(response, url, isPortal);
    },
    reset() {
      configuration = DEFAULT_CONFIGURATION;
      organization.reset();
    },
  };
}
