import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import { compareTenants, type TenantMatch } from '../../journey/compare-tenants';
import type { FormSight } from '../../journey/form-sight';
import { showText } from '../show-text';

const MATCH_WORDS = {
  same: 'popup.destination.same',
  different: 'popup.destination.different',
  unknown: 'popup.destination.cannotTell',
} as const satisfies Record<TenantMatch, string>;

interface TenantComparisonProps {
  account: string | null;
  sight: FormSight;
}

/**
 * Whose the form is, and how that goes with whose the password is: the card's heading names that. Where the form sends
 * elsewhere, this comes first, and nothing says that they fit.
 */
export function TenantComparison({ account, sight }: TenantComparisonProps) {
  if (sight.kind !== 'credentials') return null;
  const match = compareTenants(account, sight.tenant);
  const { foreignTarget, tenant } = sight;
  const words = tenant === null ? 'popup.destination.unnamedHint' : MATCH_WORDS[match];
  return (
    <div class={`comparison ${foreignTarget === null ? match : 'foreign'}`}>
      {foreignTarget !== null && (
        <p class="danger">{i18n.t('popup.sight.foreign', { target: showText(foreignTarget) })}</p>
      )}
      <dl>
        <div>
          <dt>{i18n.t('popup.destination.formFor')}</dt>
          <dd>
            <bdi>
              <Breakable text={tenant === null ? i18n.t('popup.destination.unnamed') : showText(tenant)} />
            </bdi>
          </dd>
        </div>
      </dl>
      {(foreignTarget === null || match === 'different') && <p>{i18n.t(words)}</p>}
    </div>
  );
}
