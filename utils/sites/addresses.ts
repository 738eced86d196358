/** Where the guide sends people. Source: Microsoft documentation and public captures, November 2026. */
export const ADDRESSES = {
  /** Leads to the sign-in page and back by itself. */
  securityInfo: 'https://mysignins.microsoft.com/security-info',
  perUserMfa: 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx',
  mfaSettings: 'https://account.activedirectory.windowsazure.com/UserManagement/MfaSettings.aspx',
  entra: 'https://entra.microsoft.com/',
  adminCenter: 'https://admin.microsoft.com/#/users',
  x360Cloud: 'https://app.cloudfinder.com/',
} as const;
