/* Settings > Manage Services, and the credentials form of Change, Add Service and Add Provider. */
(() => {
  const app = angular.module('cloudfinder');
  const POLL_MS = 1000;
  const SCANNED = /^OK/;

  app.controller('ServicesController', function ($scope, $http, $timeout, apiUrl, openModal) {
    let nextPoll;
    $scope.$on('$destroy', () => $timeout.cancel(nextPoll));

    function load() {
      $timeout.cancel(nextPoll);
      return $http.get(apiUrl('/services')).success(({ services }) => {
        // Rows keep their identity, so that an open form in one of them is not drawn anew.
        const old = $scope.services || [];
        $scope.services = services.map((row) => angular.extend(old.find((known) => known.id === row.id) || {}, row));
        $scope.isEmptied = false;
        if (services.some((row) => !SCANNED.test(row.scan))) nextPoll = $timeout(load, POLL_MS);
      });
    }

    $scope.isForAccount = (row) => row.adminUser.toLowerCase() === ($scope.configuration.account || '').toLowerCase();
    $scope.hasRowForAccount = () => ($scope.services || []).some($scope.isForAccount);
    $scope.afterSubmit = () => {
      $scope.isSaved = true;
      return load();
    };

    $scope.change = (row) => {
      $scope.isSaved = false;
      if ($scope.configuration.changeAs === 'inline') {
        for (const other of $scope.services) other.isEditing = false;
        $timeout(() => {
          row.isEditing = true;
        }, $scope.configuration.delayMs);
      } else
        $timeout(() => openModal('change-modal', $scope, { row, purpose: 'change' }), $scope.configuration.delayMs);
    };
    $scope.add = () => {
      $scope.isSaved = false;
      $timeout(() => openModal('add-modal', $scope, { purpose: 'add' }), $scope.configuration.delayMs);
    };

    load().success(() => {
      if ($scope.configuration.twoForms) for (const row of $scope.services) row.isEditing = $scope.isForAccount(row);
    });
  });

  app.controller('CredentialsController', function ($scope, $http, apiUrl) {
    const { configuration, row, purpose } = $scope;
    const isChange = purpose === 'change';
    const hasEmail = !isChange || configuration.emailEditable !== 'absent';
    $scope.hasEmail = hasEmail;
    $scope.isEmailReadOnly = isChange && configuration.emailEditable === false;
    $scope.hasConfirm = !isChange || configuration.withConfirm;
    $scope.draft = { email: isChange && hasEmail ? row.adminUser : '', password: '', confirm: '' };
    $scope.generations = [{}];
    // Only a form that is open, and the only one of its kind, answers for a step.
    $scope.answers = () => {
      const isRight = isChange ? $scope.isForAccount(row) : !$scope.hasRowForAccount?.();
      return isRight && !configuration.twoForms && Boolean($scope.closeModal || row?.isEditing);
    };

    $scope.submit = () => {
      const posted = { password: $scope.draft.password };
      if (hasEmail) posted.email = $scope.draft.email;
      if ($scope.hasConfirm) posted.confirm = $scope.draft.confirm;
      const paths = {
        change: () => `/services/${row.id}/credentials`,
        add: () => '/services',
        'add-provider': () => '/providers',
      };
      $scope.error = '';
      $scope.isSubmitting = true;
      $http
        .post(apiUrl(paths[purpose]()), posted)
        .success(() => {
          $scope.isSubmitting = false;
          $scope.draft.password = $scope.draft.confirm = '';
          $scope.dismiss();
          $scope.afterSubmit();
        })
        .error((answer) => {
          $scope.isSubmitting = false;
          $scope.error = answer?.message || 'Something went wrong.';
        });
    };

    $scope.dismiss = () => {
      if ($scope.closeModal) $scope.closeModal();
      else if (row) row.isEditing = false;
    };
  });
})();
