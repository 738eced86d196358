/**
 * Domains of Microsoft's own: sign-in, accounts and portals live there, so no x360Cloud does, and no app password is ever
 * filled there. Sub-domains included. Source: Microsoft's lists of Microsoft 365 addresses, November 2026.
 */
export const MICROSOFT_DOMAINS: readonly string[] = [
  'microsoft.com',
  'microsoft.us',
  'cloud.microsoft',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoftonline.cn',
  'microsoftonline-p.com',
  'microsoftazuread-sso.com',
  'chinacloudapi.cn',
  'windows.net',
  'windowsazure.com',
  'windowsazure.us',
  'windowsazure.cn',
  'azure.com',
  'azure.net',
  'azure.us',
  'azure.cn',
  'live.com',
  'office.com',
  'office.net',
  'office365.com',
  'office365.us',
  'outlook.com',
  'sharepoint.com',
  'msftauth.net',
  'msauth.net',
];
