import type { ComponentChildren } from 'preact';
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
  /** The sections on what the person taught the guide; each appears when it is given. */
  elements?: ComponentChildren;
  sitePacks?: ComponentChildren;
  /** The recent hand-overs, below their settings. */
  history?: ComponentChildren;
  shortcuts?: ComponentChildren;
}

/** The options page. */
export function Options({
  model,
  actions,
  offeredAddress = '',
  elements,
  sitePacks,
  history,
  shortcuts,
}: OptionsProps) {
  const { settings, managed, told } = model;
  return (
    <div class="options">
      <header>
        <img src="/icon.svg" alt="" width="32" height="32" />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <main aria-busy={settings === null}>
        <p role="status" class={`told ${told?.tone ?? 'info'}`}>
          {told?.text}
        </p>
        {settings && (
          <OptionsSection id="settings" title={i18n.t('options.settings.heading')}>
            <SettingsForm settings={settings} managed={managed} onSave={actions.save} />
          </OptionsSection>
        )}
        {settings && (
          <OptionsSection id="addresses" title={i18n.t('options.addresses.heading')}>
            <AddressList
              addresses={settings.addresses}
              isManaged={managed.includes('addresses')}
              offered={offeredAddress}
              onAdd={actions.addAddress}
              onRemove={actions.removeAddress}
            />
          </OptionsSection>
        )}
        {elements && (
          <OptionsSection id="elements" title={i18n.t('options.sections.elements')}>
            {elements}
          </OptionsSection>
        )}
        {sitePacks && (
          <OptionsSection id="site-packs" title={i18n.t('options.sections.sitePacks')}>
            {sitePacks}
          </OptionsSection>
        )}
        {settings && (
          <OptionsSection id="history" title={i18n.t('options.history.heading')}>
            <HistorySettings settings={settings} managed={managed} onSave={actions.save} />
            {history}
          </OptionsSection>
        )}
        {shortcuts && (
          <OptionsSection id="shortcuts" title={i18n.t('options.shortcuts.heading')}>
            {shortcuts}
          </OptionsSection>
        )}
        <p>
          <a href="/welcome.html">{i18n.t('options.welcome')}</a>
        </p>
      </main>
    </div>
  );
}

interface OptionsSectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One titled part of the options page. */
function OptionsSection({ id, title, children }: OptionsSectionProps) {
  return (
    <section class="card" aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
