import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface AddressListProps {
  /** Hosts as ASCII (punycode), the form in which look-alike letters show. */
  addresses: readonly string[];
  isManaged: boolean;
  offered: string;
  onAdd: (text: string) => Promise<boolean>;
  onRemove: (host: string) => void;
}

/** The person's own x360Cloud addresses: adding asks the browser's permission, removing gives it back. */
export function AddressList({ addresses, isManaged, offered, onAdd, onRemove }: AddressListProps) {
  const [typed, setTyped] = useState(offered);
  const add = async (text: string): Promise<void> => {
    if (await onAdd(text)) setTyped('');
  };
  return (
    <div class="stack">
      <p class="muted" id="addresses-intro">
        {i18n.t('options.addresses.intro')} {isManaged && i18n.t('options.settings.managed')}
      </p>
      {addresses.length === 0 ? (
        <p>{i18n.t('options.addresses.none')}</p>
      ) : (
        <ul class="addresses">
          {addresses.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              {!isManaged && (
                <button
                  type="button"
                  class="danger"
                  aria-label={i18n.t('options.addresses.remove', { host })}
                  onClick={() => onRemove(host)}
                >
                  {i18n.t('options.addresses.removeShort')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isManaged && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void add(typed);
          }}
        >
          <label for="new-address">{i18n.t('options.addresses.label')}</label>
          <span class="control">
            <input
              id="new-address"
              type="text"
              inputMode="url"
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              placeholder={i18n.t('options.addresses.placeholder')}
              aria-describedby="addresses-intro"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit">{i18n.t('options.addresses.add')}</button>
          </span>
        </form>
      )}
    </div>
  );
}
