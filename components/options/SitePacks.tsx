import { i18n } from '#i18n';
import type { SitePack } from '../../utils/sites/knowledge';
import { PackDrop } from './PackDrop';

interface SitePacksProps {
  packs: readonly SitePack[];
  onImport: (file: File) => void;
  onRemove: (name: string) => void;
}

/** The imported site packs, and the place to import another. */
export function SitePacks({ packs, onImport, onRemove }: SitePacksProps) {
  return (
    <div class="stack">
      <p class="muted" id="packs-intro">
        {i18n.t('options.packs.intro')}
      </p>
      {packs.length === 0 ? (
        <p>{i18n.t('options.packs.none')}</p>
      ) : (
        <ul class="rows">
          {packs.map(({ name, date, pages }) => (
            <li key={name}>
              <div>
                <p>
                  <bdi>{name}</bdi>
                </p>
                <p class="muted">{i18n.t('options.packs.about', pages.length, { date })}</p>
              </div>
              <button
                type="button"
                class="danger"
                aria-label={i18n.t('options.packs.remove', { name })}
                onClick={() => onRemove(name)}
              >
                {i18n.t('options.packs.removeShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <PackDrop describedBy="packs-intro" onFile={onImport} />
    </div>
  );
}
