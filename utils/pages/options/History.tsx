import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import type { HandOverRecord } from '../../journey/hand-over-record';
import { showText } from '../show-text';
import { tellHandOver, tellTime } from '../ticket-note';
import { holdsWords } from './format-hand-overs';
import type { HistoryActions } from './history-actions';

interface HistoryProps {
  /** Oldest first. */
  records: readonly HandOverRecord[];
  actions: HistoryActions;
}

/** The recent hand-overs, newest first: to be searched, copied into a ticket, saved and cleared. */
export function History({ records, actions }: HistoryProps) {
  const [search, setSearch] = useState('');
  if (records.length === 0) return <p>{i18n.t('options.history.none')}</p>;
  const rows = records.toReversed().map((record) => ({ record, texts: textsOf(record) }));
  const found = rows.filter(({ texts }) => holdsWords(Object.values(texts), search));
  return (
    <div class="stack">
      <div class="field">
        <label for="history-search">{i18n.t('options.history.search')}</label>
        <input
          id="history-search"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p class="muted" aria-live="polite">
          {i18n.t('options.history.shown', { shown: found.length, count: records.length })}
        </p>
      </div>
      <ul class="rows" aria-label={i18n.t('options.history.heading')}>
        {found.map(({ record, texts }) => (
          <li key={record.id}>
            <div>
              <p>
                <bdi>
                  <Breakable text={texts.account} />
                </bdi>{' '}
                →{' '}
                <bdi>
                  <Breakable text={texts.tenant} />
                </bdi>
              </p>
              <p class="muted">
                {texts.time}. {texts.outcome}
              </p>
            </div>
            <button
              type="button"
              aria-label={i18n.t('options.history.copyOf', { account: texts.account, time: texts.time })}
              onClick={() => actions.copyNote(record)}
            >
              {i18n.t('options.history.copy')}
            </button>
          </li>
        ))}
      </ul>
      <div class="control">
        <button type="button" onClick={() => actions.saveCsv(records)}>
          {i18n.t('options.history.csv')}
        </button>
        <button type="button" onClick={() => actions.saveJson(records)}>
          {i18n.t('options.history.json')}
        </button>
        <button type="button" class="danger" onClick={actions.clear}>
          {i18n.t('options.history.clear')}
        </button>
      </div>
    </div>
  );
}

function textsOf({ at, account, tenant, outcome }: HandOverRecord) {
  return {
    time: tellTime(at),
    account: account === null ? i18n.t('handOver.unknownAccount') : showText(account),
    tenant: tenant === null ? i18n.t('handOver.unnamedTenant') : showText(tenant),
    outcome: tellHandOver(outcome),
  };
}
