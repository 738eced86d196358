/** @jsxImportSource react */
import { Title1 } from '@fluentui/react-components';
import { Delayed } from '../client/Delayed.tsx';
import { LeftNavigation } from '../client/LeftNavigation.tsx';
import { usePage } from '../client/page-context.ts';
import { Shell } from '../client/Shell.tsx';
import styles from '../client/shell.module.css';

const TILES = [
  {
    title: 'Password',
    text: 'Make your password stronger, or change it if someone else knows it.',
    link: 'Change password',
  },
  { title: 'Devices', text: 'Disable a lost device and review your connected devices.', link: 'Manage devices' },
  { title: 'Organizations', text: 'See all the organizations that you are a part of.', link: 'Manage organizations' },
];

/** The home of My Account: the way to Security info is the navigation; a tile leads there too. */
export function HomePage() {
  const { options, text } = usePage();
  return (
    <Shell product="My Account" navigation={<LeftNavigation current="home" />}>
      <Delayed>
        <Title1 as="h1">{options.account.name}</Title1>
        <div className={styles.tiles}>
          <section className={styles.tile}>
            <h2>{text('security-info')}</h2>
            <span>Keep your verification methods and security info up to date.</span>
            <a href={`https://mysignins.microsoft.com/security-info${location.search}`}>Update info</a>
          </section>
          {TILES.map(({ title, text: description, link }) => (
            <section key={title} className={styles.tile}>
              <h2>{title}</h2>
              <span>{description}</span>
              <a href={`#${title}`}>{link}</a>
            </section>
          ))}
        </div>
      </Delayed>
    </Shell>
  );
}
