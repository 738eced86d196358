/* Forms of the same product that want another password. What they are sent is noted on the server. */
(() => {
  const app = angular.module('cloudfinder');

  app.controller('LookAlikeController', function ($scope, $http, $attrs, $location, apiUrl) {
    $scope.draft = {};
    $scope.send = () =>
      $http.post(apiUrl(`/elsewhere/${$attrs.form}`), $scope.draft).success(() => {
        $scope.isSent = true;
        if ($scope.closeModal) $scope.closeModal();
        else if ($attrs.then) $location.path($attrs.then);
      });
  });

  app.controller('UsersController', function ($scope, openModal) {
    $scope.users = [
      { email: 'admin@contoso.com', role: 'Administrator', last: 'Today, 08:14' },
      { email: 'helpdesk@contoso.com', role: 'User', last: 'Yesterday, 16:40' },
    ];
    $scope.createUser = () => openModal('create-user-modal', $scope, {});
  });

  app.controller('ClientController', function ($scope, openModal) {
    $scope.providers = [];
    $scope.addProvider = () => openModal('add-provider-modal', $scope, { purpose: 'add-provider' });
    $scope.afterSubmit = () => {
      $scope.isSaved = true;
    };
  });
})();
