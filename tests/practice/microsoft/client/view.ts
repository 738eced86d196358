import type { MicrosoftOptions } from '../options.ts';
import type { Refusal, SignInMethod, TenantUser } from '../tenant.ts';

/** What a page shows, as the server tells it. */
export interface View {
  options: MicrosoftOptions;
  methods: SignInMethod[];
  /** Where Add leads first: the sign-in page; `null` after a fresh sign-in. */
  signInUrl: string | null;
  users: TenantUser[];
  isAppPasswordAllowed: boolean;
}

/** What the server says to a wanted app password. */
export type Creation = { password: string } | { refusal: Refusal };

/** Asks the server for the page's view; the page's own query goes along and decides. */
export async function fetchView(): Promise<View> {
  return ask('/practice/view');
}

/** Creates an app password; its value comes back this once. */
export async function createAppPassword(name: string): Promise<Creation> {
  return ask('/practice/app-passwords', { name });
}

/** Deletes a method by its id. */
export async function deleteMethod(id: string): Promise<unknown> {
  return ask('/practice/delete', { id });
}

/** Asks the practice server. In: its path, and the fields to post, if any. */
export async function ask<Answer>(path: string, fields?: Record<string, string>): Promise<Answer> {
  const response = await fetch(
    `${path}${location.search}`,
    fields && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) },
  );
  return response.json();
}
