import type { Cloud } from './hosts';

/** Where the guide sends people in one of Microsoft's clouds. */
export interface CloudAddresses {
  /** Leads to the sign-in page and back by itself. */
  securityInfo: string;
  perUserMfa: string;
  mfaSettings: string;
  /** Entra's overview of the tenant, with its properties and the security defaults. */
  tenantProperties: string;
  conditionalAccess: string;
  adminCenter: string;
}

function entra(host: string): Pick<CloudAddresses, 'tenantProperties' | 'conditionalAccess'> {
  return {
    tenantProperties: `https://${host}/#view/Microsoft_AAD_IAM/TenantOverview.ReactView`,
    conditionalAccess: `https://${host}/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies`,
  };
}

/**
 * Where the guide sends people, by cloud. Source: Microsoft documentation and public captures, November 2026; the host of
 * the US Government's admin center is from administrators' own lists. Entra's two pages are named so in Microsoft's and
 * administrators' own pages of the public cloud (2025, 2026); in the other clouds their names are inferred.
 */
export const CLOUD_ADDRESSES: Record<Cloud, CloudAddresses> = {
  world: {
    securityInfo: 'https://mysignins.microsoft.com/security-info',
    perUserMfa: 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx',
    mfaSettings: 'https://account.activedirectory.windowsazure.com/UserManagement/MfaSettings.aspx',
    ...entra('entra.microsoft.com'),
    adminCenter: 'https://admin.microsoft.com/#/users',
  },
  usGovernment: {
    securityInfo: 'https://mysignins.azure.us/security-info',
    perUserMfa: 'https://account.activedirectory.windowsazure.us/UserManagement/MultifactorVerification.aspx',
    mfaSettings: 'https://account.activedirectory.windowsazure.us/UserManagement/MfaSettings.aspx',
    ...entra('entra.microsoft.us'),
    adminCenter: 'https://portal.office365.us/adminportal#/users',
  },
  china: {
    securityInfo: 'https://mysignins.windowsazure.cn/security-info',
    perUserMfa: 'https://account.activedirectory.windowsazure.cn/UserManagement/MultifactorVerification.aspx',
    mfaSettings: 'https://account.activedirectory.windowsazure.cn/UserManagement/MfaSettings.aspx',
    ...entra('entra.microsoftonline.cn'),
    adminCenter: 'https://portal.partner.microsoftonline.cn/adminportal#/users',
  },
};

/** x360Cloud's own entrance. Source: public captures, 2018 to 2026. */
export const X360CLOUD_ADDRESS = 'https://app.cloudfinder.com/';
