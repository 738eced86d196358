import { i18n } from '#i18n';
import type { StoredPacks } from '../../settings/knowledge-store';
import { FileDrop } from './FileDrop';

interface SitePacksProps {
  packs: StoredPacks;
  onImport: (file: File) => void;
  onRemove: (name: string) => void;
}

/** The imported site packs, and the place to import another. */
export function SitePacks({ packs, onImport, onRemove }: SitePacksProps) {
  return (
    <div class="stack">
      <h3>{i18n.t('options.sections.sitePacks')}</h3>
      <p class="muted" id="packs-intro">
        {i18n.t('options.packs.intro')}
      </p>
      {packs.readable.length + packs.unreadable.length === 0 ? (
        <p>{i18n.t('options.packs.none')}</p>
      ) : (
        <ul class="rows">
          {packs.readable.map(({ name, date, pages }) => (
            <PackRow
              key={name}
              name={name}
              about={i18n.t('options.packs.about', pages.length, { date })}
              onRemove={() => onRemove(name)}
            />
          ))}
          {[...new Set(packs.unreadable)].map((name) => (
            <PackRow
              key={`unreadable ${name}`}
              name={name || i18n.t('options.packs.nameless')}
              about={i18n.t('options.packs.unreadable')}
              onRemove={() => onRemove(name)}
            />
          ))}
        </ul>
      )}
      <FileDrop
        choose={i18n.t('options.packs.choose')}
        drop={i18n.t('options.packs.drop')}
        describedBy="packs-intro"
        onFile={onImport}
      />
    </div>
  );
}

/** One pack by its name, what there is to say of it, and the way to be rid of it. */
function PackRow({ name, about, onRemove }: { name: string; about: string; onRemove: () => void }) {
  return (
    <li>
      <div>
        <p>
          <bdi>{name}</bdi>
        </p>
        <p class="muted">{about}</p>
      </div>
      <button type="button" class="danger" aria-label={i18n.t('options.packs.remove', { name })} onClick={onRemove}>
        {i18n.t('options.packs.removeShort')}
      </button>
    </li>
  );
}
