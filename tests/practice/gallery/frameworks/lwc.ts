import { createElement } from '@lwc/engine-dom';
import { findMount } from '../practice-model.ts';
import CredentialsForm from './lwc/credentialsForm.ts';

// In shadow roots of the browser's own. Salesforce's made-up ones are, for an extension, no shadow roots at all.
findMount().append(createElement('gallery-credentials-form', { is: CredentialsForm }));
