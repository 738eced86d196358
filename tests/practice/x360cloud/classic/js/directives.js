/* Small attributes of the practice pages. */
(() => {
  const app = angular.module('cloudfinder');

  // data-answer names the step that should point here; only tests read it.
  app.directive('cfAnswer', () => (scope, element, attributes) => {
    scope.$watch(attributes.cfAnswer, (answer) => {
      if (answer) element.attr('data-answer', answer);
      else element.removeAttr('data-answer');
    });
  });

  app.directive('cfMaxlength', () => (scope, element, attributes) => {
    scope.$watch(attributes.cfMaxlength, (limit) => limit && element.attr('maxlength', limit));
  });

  // AngularJS 1.2 has no ng-model for equality: the usual hand-written check of a confirm field.
  app.directive('cfSameAs', () => ({
    require: 'ngModel',
    link(scope, _element, attributes, model) {
      const check = () =>
        model.$setValidity('same', (model.$viewValue || '') === (scope.$eval(attributes.cfSameAs) || ''));
      scope.$watch(attributes.cfSameAs, check);
      model.$viewChangeListeners.push(check);
    },
  }));

  // A form that loses what is written into it.
  app.directive('cfSwallow', () => ({
    require: 'ngModel',
    link(scope, element, attributes, model) {
      const clear = () =>
        scope.$apply(() => {
          model.$setViewValue('');
          model.$render();
        });
      element.on('blur', () => scope.$eval(attributes.cfSwallow) === 'on-blur' && clear());
    },
  }));

  // Fields that are thrown away and drawn anew at each input, with or without what they held.
  app.directive('cfRedraw', function ($timeout) {
    return (scope, element, attributes) => {
      element.on('input', (event) => {
        const swallow = scope.$eval(attributes.cfRedraw);
        if (swallow !== 'on-input' && swallow !== 're-render') return;
        const name = event.target.name;
        $timeout(() => {
          if (swallow === 'on-input') scope.draft[name] = '';
          scope.generations = [{}];
          $timeout(() => element[0].querySelector(`[name="${name}"]`)?.focus());
        });
      });
    };
  });
})();
