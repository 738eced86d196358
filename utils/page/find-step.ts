import type { StepId } from '../guide/step-ids';
import type { HostGroupId } from '../sites/hosts';
import type { Locator, Page } from '../sites/site-schema';
import type { Sight } from './sight';

/** What a look at the page needs to know besides the page. */
export interface FindContext {
  /** The tenant (domain or e-mail) that the held password is for; `null` if unknown. */
  tenant: string | null;
  /** The name that the app password is to get. */
  name: string;
  /** Whose address the page has, as `hostGroupOf` told; `undefined` for a stranger. */
  hostGroup: HostGroupId | undefined;
  /** Locators that the person taught for this host ("It looks different here"), tried before the built-in ones. */
  picks: Partial<Record<StepId, readonly Locator[]>>;
}

/** Looks at the page once: the furthest step of the matching pages whose target is there. Pure: it changes nothing. */
export function findStep(_document: Document, _url: string, _pages: readonly Page[], _context: FindContext): Sight {
  return { kind: 'unknown-page' };
}
