import { i18n } from '#i18n';

interface PermissionRequestProps {
  /** Match patterns. */
  origins: string[];
  onAllow: (origins: string[]) => void;
}

/** Asks for the addresses that the browser withholds. */
export function PermissionRequest({ origins, onAllow }: PermissionRequestProps) {
  if (origins.length === 0) return null;
  return (
    <section class="card" aria-labelledby="permission">
      <h2 id="permission">{i18n.t('popup.permission.heading')}</h2>
      <p>{i18n.t('popup.permission.hosts')}</p>
      <ul class="hosts muted">
        {origins.map((origin) => (
          <li key={origin}>{URL.parse(origin)?.host ?? origin}</li>
        ))}
      </ul>
      <button type="button" class="primary" onClick={() => onAllow(origins)}>
        {i18n.t('popup.permission.allow')}
      </button>
    </section>
  );
}
