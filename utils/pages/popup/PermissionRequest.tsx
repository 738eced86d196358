import { i18n } from '#i18n';

interface PermissionRequestProps {
  /** Match patterns. */
  origins: string[];
  /** "Start guide" asks for them, too. */
  isAskedAtStart: boolean;
  /** A password is held: there is little room. */
  isBeside: boolean;
  onAllow: (origins: string[]) => void;
}

/** Asks for the addresses that the browser withholds. */
export function PermissionRequest({ origins, isAskedAtStart, isBeside, onAllow }: PermissionRequestProps) {
  if (origins.length === 0) return null;
  return (
    <section class="card" aria-labelledby="permission">
      <h2 id="permission">{i18n.t('popup.permission.heading')}</h2>
      <p class={isBeside ? 'visually-hidden' : ''}>
        {i18n.t(isAskedAtStart ? 'popup.permission.hostsAtStart' : 'popup.permission.hosts')}
      </p>
      <div class="row">
        <details>
          <summary>{i18n.t('popup.permission.which', { count: origins.length })}</summary>
          <ul class="hosts muted">
            {origins.map((origin) => (
              <li key={origin}>{URL.parse(origin)?.host ?? origin}</li>
            ))}
          </ul>
        </details>
        <button type="button" class={isAskedAtStart ? '' : 'primary'} onClick={() => onAllow(origins)}>
          {i18n.t('popup.permission.allow')}
        </button>
      </div>
    </section>
  );
}
