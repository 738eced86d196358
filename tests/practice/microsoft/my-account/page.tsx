/** @jsxImportSource react */
import { mountPage } from '../client/mount-page.tsx';
import { HomePage } from './HomePage.tsx';

void mountPage(() => <HomePage />);
