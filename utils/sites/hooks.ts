/** Test ids that name the app password, whatever the language. By analogy with the captured ones: inferred, never seen. */
export const APP_PASSWORD_HOOK =
  ':is([data-testid*="apppassword" i], [data-testid*="app-password" i], [data-testid*="app_password" i])';
