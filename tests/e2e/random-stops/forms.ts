import type { HostileServer } from '../../practice/hostile-server.ts';
import { CREDENTIALS_FIELDS, pageWith } from '../attacks/credentials-page.ts';

const HOST = 'https://app.cloudfinder.com';
/** Where a form that loads the next page is sent to. */
export const TAKEN_PATH = '/stops/taken';

/** The addresses of two forms, by what becomes of them on Submit. */
export const FORMS = {
  /** The page's script takes it away. */
  closing: `${HOST}/stops/closing`,
  /** The browser loads the next page. */
  loading: `${HOST}/stops/loading`,
} as const;

/** Serves both forms, and the page that follows. */
export function serveForms(server: HostileServer): void {
  server.serve(FORMS.closing, pageWith(formWith('onsubmit="this.remove(); return false"')));
  server.serve(FORMS.loading, pageWith(formWith(`method="post" action="${TAKEN_PATH}"`)));
  server.serve(HOST + TAKEN_PATH, pageWith('<button>Add Service</button>'));
}

function formWith(attributes: string): string {
  const heading = '<h2>Change credentials for contoso.onmicrosoft.com</h2>';
  return `<form ${attributes}>${heading}${CREDENTIALS_FIELDS}<button>Submit</button></form>`;
}
