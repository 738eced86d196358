/** @jsxImportSource react */
import { mountPlainPage } from '../client/mount-plain-page.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { UsersPage } from './UsersPage.tsx';

const isSettings = location.pathname.toLowerCase().endsWith('mfasettings.aspx');

void mountPlainPage((view) => (isSettings ? <SettingsPage view={view} /> : <UsersPage view={view} />));
