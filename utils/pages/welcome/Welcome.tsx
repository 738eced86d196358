import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { LIFETIME_MINUTES } from '../../journey/held-password';
import type { BrowserName } from '../browser-name';
import type { SetUp } from '../set-up';
import { Acts } from './Acts';

interface WelcomeProps {
  setUp: SetUp;
  browserName: BrowserName;
  /** The person wants no motion. */
  isStill: boolean;
  /** Opens the browser's page about the extension, where the browser lets it. */
  onOpenExtensionPage: (() => void) | null;
}

/** First contact: whether it is needed, what to set up, how it goes, what it does and never does. */
export function Welcome({ setUp, browserName, isStill, onOpenExtensionPage }: WelcomeProps) {
  return (
    <div class="welcome">
      <header>
        <img src="/icon.svg" alt="" width="40" height="40" />
        <h1>{i18n.t('welcome.title')}</h1>
      </header>
      <main>
        <p class="lead">{i18n.t('welcome.lead')}</p>
        <Part id="need" title={i18n.t('welcome.need.heading')}>
          <p>{i18n.t('welcome.need.text')}</p>
        </Part>
        <Part id="set-up" title={i18n.t('welcome.setUp.heading')}>
          <ul class="set-up" aria-live="polite">
            <Item name={i18n.t('welcome.setUp.pin')} isDone={setUp.isPinned}>
              <p class="muted">{i18n.t(`welcome.setUp.pinHow.${browserName}`)}</p>
              <p class="muted">{i18n.t('welcome.setUp.pinWhy')}</p>
            </Item>
            <Item name={i18n.t('welcome.setUp.private')} isDone={setUp.isPrivateAllowed}>
              <p class="muted">{i18n.t(`popup.privateWindows.${browserName}`)}</p>
              <p class="muted">{i18n.t('welcome.setUp.reloads')}</p>
              {onOpenExtensionPage && (
                <button type="button" onClick={onOpenExtensionPage}>
                  {i18n.t('popup.privateWindows.open')}
                </button>
              )}
            </Item>
          </ul>
        </Part>
        <Part id="acts" title={i18n.t('welcome.acts.heading')}>
          <Acts isStill={isStill} />
        </Part>
        <div class="pair">
          <Part id="does" title={i18n.t('welcome.does.heading')}>
            <Lines
              texts={[i18n.t('welcome.does.points'), i18n.t('welcome.does.reads'), i18n.t('welcome.does.fills')]}
            />
          </Part>
          <Part id="never" title={i18n.t('welcome.never.heading')}>
            <Lines
              texts={[
                i18n.t('welcome.never.submits'),
                i18n.t('welcome.never.signsIn'),
                i18n.t('welcome.never.guesses'),
              ]}
            />
          </Part>
        </div>
        <Part id="privacy" title={i18n.t('welcome.privacy.heading')}>
          <Lines
            texts={[
              i18n.t('welcome.privacy.memory', { minutes: LIFETIME_MINUTES }),
              i18n.t('welcome.privacy.network'),
              i18n.t('welcome.privacy.idle'),
              i18n.t('welcome.privacy.list'),
            ]}
          />
        </Part>
        <Part id="more" title={i18n.t('welcome.more.heading')}>
          <p>
            <a href="/options.html">{i18n.t('popup.options')}</a>
          </p>
          <p>
            <a href="/help.html">{i18n.t('popup.help')}</a>
          </p>
        </Part>
      </main>
    </div>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section class="card" aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="lines">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

interface ItemProps {
  name: string;
  /** `null` where the browser does not tell. */
  isDone: boolean | null;
  /** How it is done; gone once it was. */
  children: ComponentChildren;
}

/** One thing to set up, that ticks itself where the browser tells. */
function Item({ name, isDone, children }: ItemProps) {
  return (
    <li class={isDone ? 'is-done' : ''}>
      <span class="tick" aria-hidden="true">
        {isDone ? '✓' : ''}
      </span>
      <div class="stack">
        <h3>
          {name}{' '}
          {isDone !== null && <span class="state">{i18n.t(isDone ? 'welcome.setUp.done' : 'welcome.setUp.open')}</span>}
        </h3>
        {!isDone && children}
      </div>
    </li>
  );
}
