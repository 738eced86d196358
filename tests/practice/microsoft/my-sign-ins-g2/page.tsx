/** @jsxImportSource react */
// oxlint-disable-next-line import/no-unassigned-import -- first of all, since it tells Fluent 8 what it reads when it loads
import './no-remote-fonts.ts';

import { mountPage } from '../client/mount-page.tsx';
import { registerPageIcons } from './register-page-icons.tsx';
import { SecurityInfoPage } from './SecurityInfoPage.tsx';

registerPageIcons();
void mountPage((view) => <SecurityInfoPage view={view} />);
