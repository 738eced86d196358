import { i18n } from '#i18n';
import type { FormChoice } from '../../journey/form-sight';
import { showText } from '../show-text';

interface FormChoicesProps {
  choices: FormChoice[];
  reasonId: string;
  onChoose: (form: string) => void;
}

/** The forms that could be meant, by the numbers that stand on them in the page: the person chooses. */
export function FormChoices({ choices, reasonId, onChoose }: FormChoicesProps) {
  return (
    <div class="choices" role="group" aria-labelledby={reasonId}>
      {choices.map(({ form, tenant }, index) => (
        <button key={form} type="button" onClick={() => onChoose(form)}>
          {tenant === null
            ? i18n.t('popup.sight.choiceUnnamed', { number: index + 1 })
            : i18n.t('popup.sight.choice', { number: index + 1, tenant: showText(tenant) })}
        </button>
      ))}
    </div>
  );
}
