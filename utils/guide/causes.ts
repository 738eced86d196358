import { i18n } from '#i18n';
import type { OverlayView } from '../journey/overlay-view';
import type { StepId } from '../journey/step-ids';
import { CLOUD_ADDRESSES, type CloudAddresses } from '../sites/addresses';
import type { Cloud } from '../sites/hosts';

type Causes = NonNullable<OverlayView['causes']>;

/**
 * Causes and ways on. Where App password is missing: the four real causes, likeliest first, each with who can change it
 * and where (Microsoft documentation, 2025). Elsewhere: the page on which the step is done. Links lead to pages of `cloud`.
 */
export function causesFor(step: StepId, isStuck: boolean, cloud: Cloud): Causes {
  const addresses = CLOUD_ADDRESSES[cloud];
  switch (step) {
    case 'create-account':
    case 'assign-global-admin':
      return [{ text: i18n.t('guide.causes.admin_center'), link: linkByHost(addresses.adminCenter) }];
    case 'open-mfa':
    case 'enable-mfa':
      return [
        {
          text: i18n.t('guide.causes.per_user_mfa'),
          link: link(i18n.t('guide.links.per_user_mfa'), addresses.perUserMfa),
        },
        { text: i18n.t('guide.causes.setting'), link: link(i18n.t('guide.links.mfa_settings'), addresses.mfaSettings) },
      ];
    case 'sign-in-private':
    case 'verify-mfa':
    case 'open-my-account':
    case 'open-security':
      return [{ text: i18n.t('guide.causes.security_info'), link: linkByHost(addresses.securityInfo) }];
    case 'open-app-passwords':
    case 'create':
    case 'name-the-password':
    case 'read-the-password':
      return isStuck ? missingOptionCauses(addresses) : [];
    case 'open-manage-services':
    case 'open-credentials':
    case 'fill-credentials':
    case 'submit':
      return isStuck
        ? [{ text: i18n.t('guide.causes.x360_administrator') }, { text: i18n.t('guide.causes.x360_oauth') }]
        : [];
  }
}

function missingOptionCauses(addresses: CloudAddresses): Causes {
  return [
    { text: i18n.t('guide.causes.not_enforced'), link: link(i18n.t('guide.links.per_user_mfa'), addresses.perUserMfa) },
    { text: i18n.t('guide.causes.setting_off'), link: link(i18n.t('guide.links.mfa_settings'), addresses.mfaSettings) },
    {
      text: i18n.t('guide.causes.security_defaults'),
      link: link(i18n.t('guide.links.tenant_properties'), addresses.tenantProperties),
    },
    {
      text: i18n.t('guide.causes.conditional_access'),
      link: link(i18n.t('guide.links.conditional_access'), addresses.conditionalAccess),
    },
  ];
}

function linkByHost(href: string) {
  return link(URL.parse(href)?.host ?? href, href);
}

function link(text: string, href: string) {
  return { text, href };
}
