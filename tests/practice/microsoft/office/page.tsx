/** @jsxImportSource react */
import { mountPlainPage } from '../client/mount-plain-page.tsx';
import { AccountPage } from './AccountPage.tsx';
import { HomePage } from './HomePage.tsx';

const isAccount = location.pathname.toLowerCase().startsWith('/account');

void mountPlainPage(() => (isAccount ? <AccountPage /> : <HomePage />));
