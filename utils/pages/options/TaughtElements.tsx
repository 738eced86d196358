import { i18n } from '#i18n';
import type { HostPicks, PickTarget } from '../../sites/knowledge';
import { tellPickTarget } from './tell-pick-target';

interface TaughtElementsProps {
  /** By host. */
  picks: Readonly<Record<string, HostPicks>>;
  onForget: (host: string, target: PickTarget) => void;
}

/** The elements that the person pointed at, by host and step. */
export function TaughtElements({ picks, onForget }: TaughtElementsProps) {
  const hosts = Object.entries(picks).filter(([, ofHost]) => Object.keys(ofHost).length > 0);
  if (hosts.length === 0) return <p>{i18n.t('options.elements.none')}</p>;
  return (
    <div class="stack">
      <p class="muted">{i18n.t('options.elements.intro')}</p>
      {hosts.toSorted(byName).map(([host, ofHost]) => (
        <div key={host}>
          <h4 id={`elements-${host}`}>
            <bdi>{host}</bdi>
          </h4>
          <ul class="rows" aria-labelledby={`elements-${host}`}>
            {(Object.entries(ofHost) as [PickTarget, HostPicks[PickTarget]][]).map(
              ([target, pick]) =>
                pick && (
                  <li key={target}>
                    <div>
                      <p>{tellPickTarget(target)}</p>
                      <p class="muted">
                        {pick.caption === null
                          ? i18n.t('options.elements.pointedAt', { date: pick.date })
                          : i18n.t('options.elements.pointedAtNamed', { date: pick.date, caption: pick.caption })}
                      </p>
                    </div>
                    <button
                      type="button"
                      class="danger"
                      aria-label={i18n.t('options.elements.forget', { element: tellPickTarget(target), host })}
                      onClick={() => onForget(host, target)}
                    >
                      {i18n.t('options.elements.forgetShort')}
                    </button>
                  </li>
                ),
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}

function byName([one]: [string, HostPicks], [other]: [string, HostPicks]): number {
  return one < other ? -1 : 1;
}
