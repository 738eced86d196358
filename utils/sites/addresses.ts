import type { Cloud } from './hosts';

/** Where the guide sends people in one of Microsoft's clouds. */
export interface CloudAddresses {
  /** Leads to the sign-in page and back by itself. */
  securityInfo: string;
  perUserMfa: string;
  mfaSettings: string;
  entra: string;
  adminCenter: string;
}

/**
 * Where the guide sends people, by cloud. Source: Microsoft documentation and public captures, November 2026; the host of
 * the US Government's admin center is from administrators' own lists.
 */
export const CLOUD_ADDRESSES: Record<Cloud, CloudAddresses> = {
  world: {
    securityInfo: 'https://mysignins.microsoft.com/security-info',
    perUserMfa: 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx',
    mfaSettings: 'https://account.activedirectory.windowsazure.com/UserManagement/MfaSettings.aspx',
    entra: 'https://entra.microsoft.com/',
    adminCenter: 'https://admin.microsoft.com/#/users',
  },
  usGovernment: {
    securityInfo: 'https://mysignins.azure.us/security-info',
    perUserMfa: 'https://account.activedirectory.windowsazure.us/UserManagement/MultifactorVerification.aspx',
    mfaSettings: 'https://account.activedirectory.windowsazure.us/UserManagement/MfaSettings.aspx',
    entra: 'https://entra.microsoft.us/',
    adminCenter: 'https://portal.office365.us/adminportal#/users',
  },
  china: {
    securityInfo: 'https://mysignins.windowsazure.cn/security-info',
    perUserMfa: 'https://account.activedirectory.windowsazure.cn/UserManagement/MultifactorVerification.aspx',
    mfaSettings: 'https://account.activedirectory.windowsazure.cn/UserManagement/MfaSettings.aspx',
    entra: 'https://entra.microsoftonline.cn/',
    adminCenter: 'https://portal.partner.microsoftonline.cn/adminportal#/users',
  },
};

/** x360Cloud's own entrance. Source: public captures, 2018 to 2026. */
export const X360CLOUD_ADDRESS = 'https://app.cloudfinder.com/';
