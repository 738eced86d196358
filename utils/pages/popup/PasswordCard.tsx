import { i18n } from '#i18n';
import { showText } from '../show-text';
import { PasswordActs, type PasswordProps } from './PasswordActs';

/** The only held password, with its acts. */
export function PasswordCard(props: PasswordProps) {
  const { id, account } = props.password;
  return (
    <section class="card password" aria-labelledby={`password-${id}`}>
      <h2 id={`password-${id}`}>
        {account === null ? i18n.t('popup.password.headingUnknown') : <Heading account={showText(account)} />}
      </h2>
      <PasswordActs {...props} />
    </section>
  );
}

/** An address that does not fit beside the words stands whole on a line of its own. */
function Heading({ account }: { account: string }) {
  const [before, after] = i18n.t('popup.password.headingOf', { account }).split(account);
  return (
    <>
      {before}
      <span class="whole">{account}</span>
      {after}
    </>
  );
}
