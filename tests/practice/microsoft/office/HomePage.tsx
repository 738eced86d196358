/** @jsxImportSource react */
import { Delayed } from '../client/Delayed.tsx';
import { usePage } from '../client/page-context.ts';
import styles from './office.module.css';
import { SuiteBar } from './SuiteBar.tsx';

const APPS = ['Outlook', 'OneDrive', 'Word', 'Excel', 'PowerPoint', 'OneNote', 'SharePoint', 'Teams', 'Admin'];

/** The home of Office 365: apps, and the account's button in the corner. */
export function HomePage() {
  const { account } = usePage().options;
  return (
    <div className={styles.page}>
      <SuiteBar isWay />
      <main className={styles.home}>
        <Delayed>
          <h1>Good afternoon, {account.name}</h1>
          <h2>Apps</h2>
          <ul className={styles.apps}>
            {APPS.map((app) => (
              <li key={app}>
                <a href={`#${app}`}>{app}</a>
              </li>
            ))}
          </ul>
        </Delayed>
      </main>
    </div>
  );
}
