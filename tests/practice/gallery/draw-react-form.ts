import {
  type ComponentType,
  createElement,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
  useState,
} from 'react';
import { describeForm, type OwnParts } from './form-tree.ts';
import type { GalleryOptions } from './gallery-options.ts';
import { EMPTY_MODEL, exposeModel, isComplete, submitModel } from './practice-model.ts';
import { printElements } from './print-elements.ts';

/** A library's own field and button, drawn where the plain form has an `input` and a `button`. */
export interface LibraryParts {
  // A library's props are its own affair.
  field: ComponentType<Record<string, unknown>>;
  button: ComponentType<Record<string, unknown> & { children?: ReactNode }>;
  /** For a library whose field draws its label itself. */
  own?: OwnParts;
}

/** The form with controlled fields of a React library. */
export function createLibraryForm(options: GalleryOptions, { field, button, own }: LibraryParts): () => ReactElement {
  const create = (tag: string, props: Record<string, unknown>, ...children: (ReactElement | string)[]) => {
    if (tag === 'input') return createElement(field, props);
    if (tag === 'button') return createElement(button, props, ...children);
    return createElement(tag, props, ...children);
  };
  return function CredentialsForm() {
    const [model, setModel] = useState(EMPTY_MODEL);
    exposeModel(() => model);
    return printElements<ReactElement>(create, describeForm(options, own), (part) => {
      if (part === 'submit') return { disabled: !isComplete(model) };
      if (part !== 'form') {
        const take = ({ target }: SyntheticEvent) => {
          if (target instanceof HTMLInputElement) setModel((before) => ({ ...before, [part]: target.value }));
        };
        return { value: model[part], onChange: take };
      }
      return {
        onSubmit(event: SyntheticEvent) {
          event.preventDefault();
          void submitModel();
        },
      };
    });
  };
}
