export const FORM_ADDRESS = 'https://app.cloudfinder.com/attack/form';

/** The fields of x360Cloud's form as plain markup. */
export const CREDENTIALS_FIELDS = `
  <label>Office 365 Admin Email <input name="email" type="email"></label>
  <label>Office 365 Admin Password <input name="password" type="password"></label>
  <label>Confirm Password <input name="confirm" type="password"></label>`;

/** A form that the extension would fill on the right host. */
export const CREDENTIALS_FORM = `<form onsubmit="return false">
  <h2>Change credentials for contoso.onmicrosoft.com</h2>${CREDENTIALS_FIELDS}
  <button>Submit</button>
</form>`;

/** A whole page around some markup. */
export function pageWith(markup: string, title = 'Cloudfinder'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>label{display:block;margin:8px}</style></head><body><h1>Manage Services</h1>${markup}</body></html>`;
}
