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
  const hosts = origins.map((origin) => URL.parse(origin)?.host ?? origin);
  const quiet = isBeside ? 'visually-hidden' : '';
  return (
    <section class="card" aria-labelledby="permission">
      <h2 id="permission" class={quiet}>
        {i18n.t('popup.permission.heading')}
      </h2>
      <p class={quiet}>{i18n.t(isAskedAtStart ? 'popup.permission.hostsAtStart' : 'popup.permission.hosts')}</p>
      <div class="row">
        <Hosts hosts={hosts} />
        <button type="button" class={isAskedAtStart ? '' : 'primary'} onClick={() => onAllow(origins)}>
          {i18n.t('popup.permission.allow')}
        </button>
      </div>
    </section>
  );
}

/** The addresses by name: the only one, or the first and how many more. */
function Hosts({ hosts }: { hosts: string[] }) {
  const [first = '', ...more] = hosts;
  if (more.length === 0) return <strong class="hosts">{first}</strong>;
  return (
    <details>
      <summary>{i18n.t('popup.permission.more', { host: first, count: more.length })}</summary>
      <ul class="hosts muted">
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
    </details>
  );
}
