import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import { showText } from '../show-text';
import { PasswordActs, type PasswordProps } from './PasswordActs';

/** The only held password, with its acts. */
export function PasswordCard(props: PasswordProps) {
  const { id, account } = props.password;
  return (
    <section class="card password" aria-labelledby={`password-${id}`}>
      <h2 id={`password-${id}`}>
        {account === null ? (
          i18n.t('popup.password.headingUnknown')
        ) : (
          <Breakable text={i18n.t('popup.password.headingOf', { account: showText(account) })} />
        )}
      </h2>
      <PasswordActs {...props} />
    </section>
  );
}
