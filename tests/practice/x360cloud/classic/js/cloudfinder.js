/* The frame of Cloudfinder Classic: routes, titles, the two menus, the GDPR bar. */
(() => {
  const ROUTES = [
    { path: '/login', view: 'login', title: 'Login', isBare: true },
    { path: '/forgot', view: 'forgot', title: 'Forgot Password', isBare: true },
    { path: '/reset', view: 'reset', title: 'Reset Password', isBare: true },
    { path: '/verify', view: 'verify', title: 'Verification Code', isBare: true },
    { path: '/dashboard', view: 'dashboard', title: 'Dashboard', section: 'dashboard' },
    { path: '/search/', view: 'search', title: 'Search', section: 'search' },
    { path: '/users', view: 'users', title: 'Users', section: 'users' },
    { path: '/reports', view: 'reports', title: 'Reports', section: 'reports' },
    { path: '/settings', view: 'settings-general', title: 'Settings', section: 'settings', tab: 'general' },
    {
      path: '/settings/services',
      view: 'settings-services',
      title: 'Manage Services',
      section: 'settings',
      tab: 'services',
    },
    {
      path: '/settings/notifications',
      view: 'settings-notifications',
      title: 'Notifications',
      section: 'settings',
      tab: 'notifications',
    },
    { path: '/recycle-bin', view: 'recycle-bin', title: 'Recycle Bin', section: 'recycle-bin' },
    { path: '/account', view: 'account', title: 'Account Settings', section: 'account' },
    { path: '/support', view: 'support', title: 'Support', section: 'support' },
    { path: '/privacy', view: 'support', title: 'Privacy', section: 'support' },
    { path: '/accounts', view: 'accounts', title: 'Accounts', section: 'accounts' },
    { path: '/accounts/northwind', view: 'accounts-client', title: 'Northwind Traders', section: 'accounts' },
  ];

  const MENU = [
    { label: 'Dashboard', path: '/dashboard', section: 'dashboard', icon: 'dashboard' },
    { label: 'Search', path: '/search/', section: 'search', icon: 'search' },
    { label: 'Users', path: '/users', section: 'users', icon: 'user' },
    { label: 'Reports', path: '/reports', section: 'reports', icon: 'stats' },
    { label: 'Settings', path: '/settings', section: 'settings', icon: 'cog' },
    { label: 'Recycle Bin', path: '/recycle-bin', section: 'recycle-bin', icon: 'trash' },
  ];
  const RESELLER_MENU = [{ label: 'Accounts', path: '/accounts', section: 'accounts', icon: 'briefcase' }, ...MENU];

  // AngularJS 1.2 reads the names of what it injects from `function`, never from arrows.
  const app = angular.module('cloudfinder', []);

  // Every request carries the page's query, so that switches given in the address count on the server too.
  app.value('apiUrl', (path) => `/api${path}${location.search}`);

  app.controller('FrameController', function ($scope, $location, $http, apiUrl) {
    $scope.signedInAs = 'admin@contoso.com';
    $scope.configuration = {};
    $scope.expired = {};

    $scope.$on('$locationChangeSuccess', () => {
      const path = $location.path() || '/dashboard';
      $scope.route = ROUTES.find((route) => route.path === path) || ROUTES.find((route) => route.path === '/dashboard');
      const isReseller = $scope.route.section === 'accounts';
      $scope.menu = isReseller ? RESELLER_MENU : MENU;
      $scope.accountName = isReseller ? 'Northwest IT Partners' : 'Contoso Ltd';
    });

    $http.get(apiUrl('/session')).success((session) => {
      $scope.configuration = session.configuration;
      $scope.isReady = true;
      $scope.hasGdprNotice = session.configuration.gdprNotice && !localStorage.getItem('gdpr-accepted');
    });

    $scope.acceptGdpr = () => {
      localStorage.setItem('gdpr-accepted', 'yes');
      $scope.hasGdprNotice = false;
    };
  });
})();
