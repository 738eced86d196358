import { describeForm } from '../form-tree.ts';
import type { FrameworkId } from '../gallery-options.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';
import { printMarkup } from '../print-markup.ts';

/** As much of AngularJS as the gallery needs. */
export interface AngularJs {
  module(name: string, requires: string[]): { run(parts: [string, (scope: Record<string, unknown>) => void]): void };
  bootstrap(element: Element, modules: string[]): unknown;
}

/** Draws the page with one version of AngularJS: `ng-model`, with `updateOn: 'blur'` where the address asks for it. */
export function bootAngularJs(angular: AngularJs, framework: FrameworkId): void {
  const options = readPageOptions(framework);
  const mount = findMount();
  const updates: Record<string, string> =
    options.update === 'blur' ? { 'ng-model-options': "{ updateOn: 'blur' }" } : {};
  mount.innerHTML = printMarkup(describeForm(options), (part) => {
    if (part === 'form') return { 'ng-submit': 'submit()', novalidate: '' };
    if (part === 'submit') return { 'ng-disabled': '!isComplete(model)' };
    return { 'ng-model': `model.${part}`, required: '', ...updates };
  });
  const model = { ...EMPTY_MODEL };
  exposeModel(() => model);
  angular.module('gallery', []).run([
    '$rootScope',
    (scope) => {
      Object.assign(scope, { model, isComplete, submit: () => void submitModel() });
    },
  ]);
  angular.bootstrap(mount, ['gallery']);
}
