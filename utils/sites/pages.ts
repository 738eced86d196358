import { MICROSOFT_PAGES } from './microsoft-pages';
import type { Page } from './site-schema';
import { X360CLOUD_PAGES } from './x360cloud-pages';

/** Every page that the product knows. The script on a site takes that site's own, so that it carries no others. */
export const PAGES: readonly Page[] = [...MICROSOFT_PAGES, ...X360CLOUD_PAGES];
