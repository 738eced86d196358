/** @jsxImportSource react */
import { mountPage } from '../client/mount-page.tsx';
import { SecurityInfoPage } from './SecurityInfoPage.tsx';

void mountPage((view) => <SecurityInfoPage view={view} />);
