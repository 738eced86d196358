// oxlint-disable-next-line import/no-unassigned-import -- Angular compiles the template in the page, without a build step of its own.
import '@angular/compiler';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { fieldElement, submitButton } from '../form-tree.ts';
import { bootAngular } from './boot-angular.ts';

// The label floats: it lies on its empty field until that has the focus.
bootAngular('angular-material', {
  imports: [MatButton, MatFormField, MatInput, MatLabel],
  own: {
    field: (field) => ({
      tag: 'mat-form-field',
      attributes: { appearance: 'outline' },
      children: [{ tag: 'mat-label', children: [field.label] }, fieldElement('input', field, { matInput: '' })],
    }),
    submit: submitButton('button', { matButton: 'filled' }),
  },
});
