import { i18n } from '#i18n';
import type { ConfirmedForm } from '../../settings/confirmed-forms';

interface ConfirmedFormsProps {
  forms: ConfirmedForm[];
  onForget: (host: string, form: string) => void;
}

/** The forms that the person said yes to, by host; nothing while there is none. */
export function ConfirmedForms({ forms, onForget }: ConfirmedFormsProps) {
  if (forms.length === 0) return null;
  const hosts = [...new Set(forms.map(({ host }) => host))].toSorted();
  return (
    <div class="stack">
      <h3>{i18n.t('options.elements.confirmedHeading')}</h3>
      <p class="muted">{i18n.t('options.elements.confirmedIntro')}</p>
      {hosts.map((host) => (
        <div key={host}>
          <h4 id={`forms-${host}`}>
            <bdi>{host}</bdi>
          </h4>
          <ul class="rows" aria-labelledby={`forms-${host}`}>
            {forms
              .filter((form) => form.host === host)
              .map(({ form, words, date }) => (
                <li key={form}>
                  <div>
                    <p>{i18n.t('options.elements.confirmed')}</p>
                    <p class="muted">
                      {words === ''
                        ? i18n.t('options.elements.confirmedOn', { date })
                        : i18n.t('options.elements.confirmedOnOf', { words, date })}
                    </p>
                  </div>
                  <button
                    type="button"
                    class="danger"
                    aria-label={i18n.t('options.elements.ask', { date, host })}
                    onClick={() => onForget(host, form)}
                  >
                    {i18n.t('options.elements.askShort')}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
