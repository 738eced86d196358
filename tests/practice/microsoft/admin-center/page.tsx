/** @jsxImportSource react */
import { mountPage } from '../client/mount-page.tsx';
import { AdminCenterPage } from './AdminCenterPage.tsx';

void mountPage((view) => <AdminCenterPage view={view} />);
