import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import type { FormQuestion as Question } from '../../journey/outcomes';
import { tellQuestion } from './tell-question';

interface FormQuestionProps {
  question: Question;
  onConfirm: () => void;
  onDecline: () => void;
  /** Brings the form to the front, where it is not in sight. */
  onShow: (() => void) | null;
}

/** One question about the form that the page shows meanwhile, with one main answer. */
export function FormQuestion({ question, onConfirm, onDecline, onShow }: FormQuestionProps) {
  const text = tellQuestion(question);
  return (
    <div class="told info" role="group" aria-label={text} tabIndex={-1}>
      <p>
        <Breakable text={text} />
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={onConfirm}>
          {i18n.t('popup.question.fill')}
        </button>
        {onShow && (
          <button type="button" onClick={onShow}>
            {i18n.t('popup.question.show')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDecline}>
          {i18n.t('popup.question.decline')}
        </button>
      </div>
    </div>
  );
}
