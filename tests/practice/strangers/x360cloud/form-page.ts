import { documentOf } from '../stranger-page.ts';

/** A form that must take the password, and what must stand in its fields then. */
export interface FormPage {
  title: string;
  url: string;
  html: string;
  /** Selectors of what must be filled; everything else must stay as it was. */
  password: string;
  confirm?: string;
  /** The e-mail field that must be filled with the account. */
  email?: string;
  submit: string;
}

/** A form, or a page, of which nothing may be filled. */
export interface LookAlike {
  title: string;
  url: string;
  html: string;
}

export const CLASSIC = 'https://app.cloudfinder.com/#/settings/services';
export const PORTAL = 'https://cloudfinder.axcient.com/services';

/** A page of x360Cloud around a body. */
export function x360Document(body: string, style = '', title = 'x360Cloud'): string {
  return documentOf(body, {
    title,
    style: `.layer{position:fixed;inset:0;background:#0006}.box{position:absolute;left:20%;top:10%;width:520px;background:#fff;padding:24px}${style}`,
  });
}
