import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_TEXT } from '../../journey/limits';

interface AccountQuestionProps {
  id: string;
  onName: (account: string) => void;
}

/** Asks whose password it is, where the page did not say. */
export function AccountQuestion({ id, onName }: AccountQuestionProps) {
  const [account, setAccount] = useState('');
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onName(account.trim());
  };
  return (
    <form class="question" onSubmit={onSubmit}>
      <label for={`account-${id}`}>
        <strong>{i18n.t('popup.password.accountQuestion')}</strong>
      </label>
      <p class="visually-hidden" id={`account-hint-${id}`}>
        {i18n.t('popup.password.accountHint')}
      </p>
      <div class="row">
        <input
          id={`account-${id}`}
          type="text"
          inputMode="email"
          autocomplete="off"
          spellcheck={false}
          required
          pattern=".*\S.*\S.*\S.*"
          maxLength={LONGEST_TEXT}
          dir="ltr"
          aria-describedby={`account-hint-${id}`}
          value={account}
          onInput={(event) => setAccount(event.currentTarget.value)}
        />
        <button type="submit">{i18n.t('popup.password.saveAccount')}</button>
      </div>
    </form>
  );
}
