/** @jsxImportSource react */
import { Link } from '@fluentui/react-components';
import { Icon, type IconName } from '../client/Icon.tsx';
import { usePage } from '../client/page-context.ts';
import { deleteMethod } from '../client/view.ts';
import type { SignInMethod } from '../tenant.ts';
import styles from './security-info.module.css';

const ICON_OF: Record<SignInMethod['kind'], IconName> = {
  authenticator: 'Shield',
  phone: 'Phone',
  appPassword: 'Password',
};

/** The list of methods: icon, method, detail, and what can be done with it. */
export function MethodList({ methods, onDeleted }: { methods: SignInMethod[]; onDeleted: () => Promise<void> }) {
  const { text } = usePage();
  const nameOf: Record<SignInMethod['kind'], string> = {
    authenticator: 'Microsoft Authenticator',
    phone: 'Phone',
    appPassword: text('app-password'),
  };
  const remove = async (id: string) => {
    await deleteMethod(id);
    await onDeleted();
  };
  return (
    <ul className={styles.rows}>
      {methods.map(({ id, kind, detail }) => (
        <li key={id} className={styles.row}>
          <Icon name={ICON_OF[kind]} />
          <span className={styles.method}>{nameOf[kind]}</span>
          <span className={styles.detail}>{detail}</span>
          <span>
            {kind === 'phone' && (
              <Link as="button" aria-label="Change Phone">
                Change
              </Link>
            )}
          </span>
          <Link as="button" aria-label={`${text('delete')} ${nameOf[kind]}`} onClick={() => void remove(id)}>
            {text('delete')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
