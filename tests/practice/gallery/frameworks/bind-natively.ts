import { describeForm, type OwnParts } from '../form-tree.ts';
import type { GalleryOptions } from '../gallery-options.ts';
import { EMPTY_MODEL, exposeModel, isComplete, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

/**
 * Draws the form into a document or a shadow root, with nothing but the browser's own listeners.
 *
 * @param own a library's elements, which have a `value` and tell of it as the browser's do
 */
export function bindNatively(root: HTMLElement | ShadowRoot, options: GalleryOptions, own?: OwnParts): void {
  root.innerHTML += printMarkup(describeForm(options, own), (part) =>
    part === 'form' || part === 'submit' ? {} : { 'data-field': part },
  );
  const model: Record<string, string> = { ...EMPTY_MODEL };
  exposeModel(() => model);

  const submit = root.querySelector<HTMLButtonElement>('[type=submit]');
  const updateSubmit = () => submit?.toggleAttribute('disabled', !isComplete(model));
  updateSubmit();
  const isTrustedOnly = options.update === 'trusted';
  for (const field of root.querySelectorAll<HTMLInputElement>('[data-field]')) {
    field.addEventListener(isTrustedOnly ? 'input' : options.update, (event) => {
      if (isTrustedOnly && !event.isTrusted) return;
      model[field.dataset.field ?? ''] = field.value;
      updateSubmit();
    });
  }
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void submitModel();
  });
}
