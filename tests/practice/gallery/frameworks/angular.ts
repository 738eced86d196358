// oxlint-disable-next-line import/no-unassigned-import -- Angular compiles the template in the page, without a build step of its own.
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { describeForm } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

const options = readPageOptions('angular');
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
  imports: [FormsModule],
  template: printMarkup(describeForm(options), (part) => {
    if (part === 'form') return { '(ngSubmit)': 'submit()' };
    if (part === 'submit') return { '[disabled]': '!isComplete(model)' };
    return { '[(ngModel)]': `model.${part}`, required: '', ...updates };
  }),
})(CredentialsForm);

findMount().append(document.createElement('credentials-form'));
void bootstrapApplication(CredentialsForm);
