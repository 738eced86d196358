import { findMount, readPageOptions } from '../practice-model.ts';
import { bindNatively } from './bind-natively.ts';

/** The form in an open shadow root, with a style sheet of its own. */
class CredentialsForm extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<link rel="stylesheet" href="/vendor/css/bootstrap.css">';
    bindNatively(root, readPageOptions('web-component'));
  }
}

customElements.define('credentials-form', CredentialsForm);
findMount().append(document.createElement('credentials-form'));
