import { matches, queryAll } from '../dom/native-dom';
import { readText } from './read-text';

/** Where pages of every framework say that something went wrong; classes of Bootstrap, Material, Fluent and the plain word. */
const ERROR = [
  '[role=alert]',
  '[aria-live=assertive]',
  '.alert-danger',
  '.alert-error',
  '.text-danger',
  '.help-block',
  '.invalid-feedback',
  '.toast-error',
  '[class*=error i]',
  '[data-testid*=error i]',
].join(', ');
const NO_ERROR = '[class*=success i], .alert-info, .alert-success, body, html, form, input, label';
const LONGEST_ERROR = 300;

/** The error texts that are visible now, outermost of each nest only, at most 300 characters each. */
export function findPageErrors(roots: readonly ParentNode[]): string[] {
  const shown = roots
    .flatMap((root) => queryAll(root, ERROR))
    .filter((element) => !matches(element, NO_ERROR))
    .map((element) => readText(element).slice(0, LONGEST_ERROR))
    .filter((text) => text.length > 1);
  return [...new Set(shown)];
}
