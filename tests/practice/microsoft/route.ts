import type { MicrosoftOptions } from './options.ts';
import type { Tenant } from './tenant.ts';

/** One request to a practice page, with what the page may know. */
export interface Visit {
  url: URL;
  method: string;
  /** The fields of a posted body. */
  fields: Record<string, string>;
  /** The server's options with those of the page's own query over them. */
  options: MicrosoftOptions;
  tenant: Tenant;
}

/** What a practice page answers. `file` is a page's entry to bundle; `css` and `js` say which half of it. */
export type Reply =
  | { kind: 'html'; html: string }
  | { kind: 'json'; json: unknown }
  | { kind: 'script'; file: string }
  | { kind: 'style'; file: string }
  | { kind: 'text'; type: string; text: string }
  | { kind: 'redirect'; to: string };

/** An address of the practice Microsoft. Hosts are whole names; `path` is matched on the pathname, in any case. */
export interface Route {
  hosts: readonly string[];
  path: RegExp;
  reply(visit: Visit): Reply;
}
