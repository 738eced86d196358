/** @jsxImportSource react */
import { useState } from 'react';
import { Banner } from '../client/Banner.tsx';
import { Delayed } from '../client/Delayed.tsx';
import { answer, usePage } from '../client/page-context.ts';
import { deleteMethod, fetchView, type View } from '../client/view.ts';
import styles from './app-passwords.module.css';
import { CreateDialog } from './CreateDialog.tsx';

const isList = location.pathname.toLowerCase() === '/apppasswords.aspx';

/** The two pivots of the old page: the verification options, and the list of app passwords with "create". */
export function AppPasswordsPage({ view }: { view: View }) {
  const { options, text } = usePage();
  const [methods, setMethods] = useState(view.methods);
  const [isCreating, setCreating] = useState(false);
  const refresh = async () => setMethods((await fetchView()).methods);
  return (
    <div className={styles.page}>
      <Banner />
      <div className={styles.bar}>
        <b>Microsoft</b> <span>{options.account.email} | ?</span>
      </div>
      <div className={styles.pivots}>
        {pivot('/Proofup.aspx', text('additional-verification').toLowerCase(), !isList, false)}
        {!options.withoutAppPassword && pivot('/AppPasswords.aspx', text('app-passwords'), isList, !isList)}
      </div>
      <Delayed>
        {isList && !options.withoutAppPassword ? (
          <>
            <p>
              To sign into Outlook, Lync or other apps installed on your computer or smart phone, you'll need to create
              an app password. When prompted by the app, enter the app password instead of your work or school account
              password.
            </p>
            <p>You can use the same app password with multiple apps or create a new app password for each app.</p>
            <input
              type="button"
              className={styles.button}
              value={text('create')}
              onClick={() => setCreating(true)}
              {...answer('create', !isCreating)}
            />
            <Table methods={methods} onDeleted={refresh} />
          </>
        ) : (
          <p>When you sign in with your password, you are also required to respond from a registered device.</p>
        )}
      </Delayed>
      {isCreating && (
        <CreateDialog
          onClose={() => {
            setCreating(false);
            void refresh();
          }}
        />
      )}
    </div>
  );
}

function pivot(href: string, caption: string, isHere: boolean, isWay: boolean) {
  return (
    <a href={`${href}${location.search}`} className={isHere ? styles.here : undefined} {...answer('create', isWay)}>
      {caption}
    </a>
  );
}

function Table({ methods, onDeleted }: { methods: View['methods']; onDeleted: () => Promise<void> }) {
  const { text } = usePage();
  const remove = async (id: string) => {
    await deleteMethod(id);
    await onDeleted();
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>NAME</th>
          <th>DATE CREATED</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {methods
          .filter(({ kind }) => kind === 'appPassword')
          .map(({ id, detail, created }) => (
            <tr key={id}>
              <td>{detail}</td>
              <td>{created}</td>
              <td>
                <a
                  href="#delete"
                  onClick={(event) => {
                    event.preventDefault();
                    void remove(id);
                  }}
                >
                  {text('delete')}
                </a>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
