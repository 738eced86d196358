import { findByRole } from './find-by-role';
import { settle } from './settle';

/** Presses the one button of this name and lets what it causes settle. */
export function press(name: string): Promise<void> {
  return settle(() => findByRole('button', name).click());
}
