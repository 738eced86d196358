/** @jsxImportSource react */
import { mountPage } from '../client/mount-page.tsx';
import { RegistrationPage } from './RegistrationPage.tsx';

void mountPage(() => <RegistrationPage />);
