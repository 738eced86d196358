/* Bootstrap 3 modals without jQuery: the template is compiled at the end of the body, with its backdrop. */
angular.module('cloudfinder').factory('openModal', function ($http, $templateCache, $compile, $timeout, $rootScope) {
  const body = angular.element(document.body);

  /** Opens the view over a child of `parent` with `locals`; the scope gets `closeModal()`. */
  return (view, parent, locals) => {
    const scope = angular.extend(parent.$new(), locals);
    return $http.get(`/classic/views/${view}.html`, { cache: $templateCache }).success((data) => {
      const modal = $compile(
        `<div class="modal fade" tabindex="-1" role="dialog" style="display: block">
           <div class="modal-dialog"><div class="modal-content">${data}</div></div>
         </div>`,
      )(scope);
      const backdrop = angular.element('<div class="modal-backdrop fade"></div>');
      const stopWatching = $rootScope.$on('$locationChangeStart', () => scope.closeModal());
      const onKey = (event) => event.key === 'Escape' && scope.$apply(scope.closeModal);

      scope.closeModal = () => {
        stopWatching();
        document.removeEventListener('keydown', onKey);
        modal.remove();
        backdrop.remove();
        body.removeClass('modal-open');
        scope.$destroy();
      };
      document.addEventListener('keydown', onKey);
      body.append(backdrop).append(modal).addClass('modal-open');
      $timeout(() => {
        modal.addClass('in');
        backdrop.addClass('in');
        modal[0].querySelector('input:not([readonly])')?.focus();
      }, 20);
    });
  };
});
