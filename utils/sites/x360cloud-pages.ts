import type { Page } from './site-schema';
import { CLASSIC_SERVICES } from './x360cloud/classic-services';

/** x360Cloud's pages. */
export const X360CLOUD_PAGES: readonly Page[] = [CLASSIC_SERVICES];
