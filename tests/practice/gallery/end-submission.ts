import { ENDINGS, type Ending } from './gallery-options.ts';

/** What a page does once it has sent the form; in the page's own hands, past the framework that drew it. */
const ACTS: Record<Ending, (mount: Element) => void> = {
  default: () => undefined,
  close: (mount) => mount.remove(),
  clear: (mount) => eachField(mount, (field) => Object.assign(field, { value: '' })),
  disable: (mount) => eachField(mount, (field) => Object.assign(field, { disabled: true })),
  toast: () => say('<div class="toast" role="status">Credentials saved</div>'),
  alert: () => say('<div class="alert" role="alert">The service was updated.</div>'),
  text: (mount) => mount.insertAdjacentHTML('beforeend', '<p>Your changes have been saved.</p>'),
  error: (mount) => mount.insertAdjacentHTML('afterbegin', '<div class="alert alert-danger">Logon failed</div>'),
  'error-in-toast': () => say('<div class="toast" role="status">Your changes could not be saved.</div>'),
  navigate: () => location.assign('/#/dashboard'),
  reload: () => location.reload(),
  redraw(mount) {
    mount.outerHTML = '<table class="table"><tr><td>contoso.onmicrosoft.com</td><td>Scan queued</td></tr></table>';
  },
  login: () => location.assign('/#/login'),
  'login-in-place'(mount) {
    mount.innerHTML =
      '<h2>Log in to x360Cloud</h2><label>Password <input type="password"></label><button>Log in</button>';
  },
  nothing: () => undefined,
};

/** Ends as the page's address asks for. */
export function endSubmission(wanted: string): void {
  const ending = ENDINGS.find((known) => known === wanted);
  const mount = document.querySelector('#mount');
  if (!ending || !mount) throw new Error(`"${wanted}" is none of ${ENDINGS.join(', ')}.`);
  document.documentElement.dataset['ended'] = ending;
  ACTS[ending](mount);
}

function say(html: string): void {
  document.body.insertAdjacentHTML('beforeend', html);
}

function eachField(root: Element | ShadowRoot, act: (field: HTMLInputElement) => void): void {
  for (const field of root.querySelectorAll('input')) act(field);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) eachField(shadowRoot, act);
}
