import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { AddressList } from './AddressList';
import { HistorySettings } from './HistorySettings';
import type { OptionsActions } from './options-actions';
import { SettingsForm } from './SettingsForm';
import type { OptionsModel } from './use-options';

interface OptionsProps {
  model: OptionsModel;
  actions: OptionsActions;
  /** A host to offer in the address field. */
  offeredAddress?: string | undefined;
  /** What the person taught the guide; its section appears when it is given, as do those of the next. */
  taught?: ComponentChild;
  /** The recent hand-overs, below their settings. */
  history?: ComponentChild;
  shortcuts?: ComponentChild;
  transfer?: ComponentChild;
  about?: ComponentChild;
}

interface Section {
  id: string;
  title: string;
  content: ComponentChild;
}

/** The options page. */
export function Options({
  model: { settings, managed, doesSteps, told },
  actions,
  offeredAddress = '',
  taught,
  history,
  shortcuts,
  transfer,
  about,
}: OptionsProps) {
  const sections: Section[] = [
    {
      id: 'journey',
      title: i18n.t('options.sections.journey'),
      content: settings && (
        <SettingsForm
          settings={settings}
          managed={managed}
          doesSteps={doesSteps}
          onSave={actions.save}
          onDoesSteps={actions.switchDoesSteps}
        />
      ),
    },
    {
      id: 'addresses',
      title: i18n.t('options.addresses.heading'),
      content: settings && (
        <AddressList
          addresses={settings.addresses}
          isManaged={managed.includes('addresses')}
          offered={offeredAddress}
          onAdd={actions.addAddress}
          onRemove={actions.removeAddress}
        />
      ),
    },
    { id: 'taught', title: i18n.t('options.sections.taught'), content: taught },
    {
      id: 'history',
      title: i18n.t('options.sections.history'),
      content: settings && (
        <>
          <HistorySettings settings={settings} managed={managed} onSave={actions.save} />
          <h3>{i18n.t('options.history.heading')}</h3>
          {history}
        </>
      ),
    },
    { id: 'shortcuts', title: i18n.t('options.shortcuts.heading'), content: shortcuts },
    { id: 'transfer', title: i18n.t('options.sections.transfer'), content: transfer },
    { id: 'about', title: i18n.t('options.sections.about'), content: about },
  ];
  const shown = sections.filter(({ content }) => content);
  return (
    <div class="options">
      <header>
        <img src="/icon.svg" alt="" width="32" height="32" />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <nav aria-label={i18n.t('options.nav')}>
        <ul>
          {shown.map(({ id, title }) => (
            <li key={id}>
              <a href={`#section-${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-busy={settings === null}>
        <p role="status" class={`told ${told?.tone ?? 'info'}`}>
          {told?.text}
        </p>
        {shown.map(({ id, title, content }) => (
          <section key={id} class="card" aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`} tabIndex={-1}>
              {title}
            </h2>
            {content}
          </section>
        ))}
      </main>
    </div>
  );
}
