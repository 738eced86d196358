/** @jsxImportSource react */
import { mountPlainPage } from '../client/mount-plain-page.tsx';
import { AppPasswordsPage } from './AppPasswordsPage.tsx';

void mountPlainPage((view) => <AppPasswordsPage view={view} />);
