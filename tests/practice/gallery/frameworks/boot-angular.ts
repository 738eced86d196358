import { type ApplicationConfig, Component, type Type } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { describeForm, type OwnParts } from '../form-tree.ts';
import type { FrameworkId } from '../gallery-options.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

/** What a library of components adds to Angular. */
export interface AngularLibrary {
  imports: Type<unknown>[];
  own: OwnParts;
  config?: ApplicationConfig;
}

/** Draws the page with Angular, its templates compiled in the page: the entry has imported `@angular/compiler` before all. */
export function bootAngular(framework: FrameworkId, library?: AngularLibrary): void {
  const options = readPageOptions(framework);
  const updates: Record<string, string> =
    options.update === 'input' ? {} : { '[ngModelOptions]': `{ updateOn: '${options.update}' }` };

  class CredentialsForm {
    model = { ...EMPTY_MODEL };
    isComplete = isComplete;
    submit = submitModel;

    constructor() {
      exposeModel(() => this.model);
    }
  }

  Component({
    selector: 'credentials-form',
    imports: [FormsModule, ...(library?.imports ?? [])],
    template: printMarkup(describeForm(options, library?.own), (part) => {
      if (part === 'form') return { '(ngSubmit)': 'submit()' };
      if (part === 'submit') return { '[disabled]': '!isComplete(model)' };
      return { '[(ngModel)]': `model.${part}`, required: '', ...updates };
    }),
  })(CredentialsForm);

  findMount().append(document.createElement('credentials-form'));
  void bootstrapApplication(CredentialsForm, library?.config);
}
