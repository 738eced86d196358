import { endSubmission } from './end-submission.ts';
import type { FieldName } from './form-tree.ts';
import { type FrameworkId, type GalleryOptions, readGalleryOptions } from './gallery-options.ts';

/** What a page's framework believes to stand in the form. */
export type PracticeModel = Record<FieldName, string>;

declare global {
  interface Window {
    /** The framework's own model, for tests: an input's value proves nothing. */
    practiceModel(): PracticeModel;
  }
}

export const EMPTY_MODEL: PracticeModel = { email: '', password: '', confirm: '' };

/** What this page's address asks for. */
export function readPageOptions(framework: FrameworkId): GalleryOptions {
  return readGalleryOptions(framework, new URLSearchParams(location.search));
}

/** Lets tests read the model; a framework's `undefined` for an invalid value reads as empty. */
export function exposeModel(read: () => Partial<Record<FieldName, string | undefined>>): void {
  window.practiceModel = () => {
    const { email = '', password = '', confirm = '' } = read();
    return { email, password, confirm };
  };
}

/** Whether the form may be submitted. */
export function isComplete({ email, password, confirm }: Partial<Record<FieldName, string | undefined>>): boolean {
  return Boolean(email && password) && password === confirm;
}

/** Sends the model to the server as an added service, and says so on the page. */
export async function submitModel(): Promise<void> {
  const response = await fetch('/api/services', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(window.practiceModel()),
  });
  const ending = new URLSearchParams(location.search).get('ending');
  if (ending) return endSubmission(ending);
  const outcome = document.querySelector('#outcome');
  if (outcome) outcome.textContent = response.ok ? 'The credentials were saved.' : 'The credentials were refused.';
}

/** The element that the framework draws into. */
export function findMount(): HTMLElement {
  const mount = document.querySelector<HTMLElement>('#mount');
  if (!mount) throw new Error('The page has no #mount.');
  return mount;
}
