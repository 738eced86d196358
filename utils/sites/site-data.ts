import { groupOfHost } from './hosts';
import { LABELS } from './labels';
import { MICROSOFT_PAGES } from './microsoft-pages';
import type { LabelsByLanguage, Page } from './site-schema';
import { X360CLOUD_PAGES } from './x360cloud-pages';

/** The built-in data of one site, as its pages' script is told: it carries none, so that no language weighs on it. */
export interface SiteData {
  pages: readonly Page[];
  /** Every caption that site data may name: a site pack's may name any. */
  labels: Readonly<Record<string, LabelsByLanguage>>;
}

/** What is known by heart of the site that a host belongs to; one of no other site was granted as x360Cloud's. */
export function siteDataOf(host: string): SiteData {
  return { pages: groupOfHost(host) === 'x360cloud' ? X360CLOUD_PAGES : MICROSOFT_PAGES, labels: LABELS };
}
