import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../../../components/Switch';
import type { PopupActions } from './popup-actions';

interface StartGuideProps {
  /** Starting is what is next. */
  isNext: boolean;
  /** There is little room. */
  isBeside: boolean;
  /** What the browser withholds: starting asks for it first. */
  origins: string[];
  /** The same, besides, where the account is prepared first. */
  toPrepare: string[];
  actions: Pick<PopupActions, 'start' | 'recallDoesSteps' | 'rememberDoesSteps'>;
}

/** Two ways to start, by whether the service account is ready, and who does the steps. */
export function StartGuide({ isNext, isBeside, origins, toPrepare, actions }: StartGuideProps) {
  const [doesSteps, setDoesSteps] = useState(actions.recallDoesSteps);
  const onSwitch = (isOn: boolean): void => {
    setDoesSteps(isOn);
    actions.rememberDoesSteps(isOn);
  };
  return (
    <>
      {!isBeside && (
        <Switch
          label={i18n.t('popup.guide.doSteps')}
          hint={i18n.t('popup.guide.doStepsHint')}
          isOn={doesSteps}
          onSwitch={onSwitch}
        />
      )}
      <button type="button" class={isNext ? 'primary' : ''} onClick={() => actions.start(true, doesSteps, origins)}>
        {i18n.t('popup.guide.start')}
      </button>
      {!isBeside && (
        <>
          <button
            type="button"
            class="quiet"
            aria-describedby="prepare-hint"
            onClick={() => actions.start(false, doesSteps, [...origins, ...toPrepare])}
          >
            {i18n.t('popup.guide.prepare')}
          </button>
          <p class="visually-hidden" id="prepare-hint">
            {i18n.t('popup.guide.prepareHint')}
          </p>
        </>
      )}
    </>
  );
}
