import { FORM_PAGES } from '../../practice/strangers/x360cloud/form-pages';
import { LIBRARY_FORMS } from '../../practice/strangers/x360cloud/forms/component-libraries';
import { DECOY_AND_MENTION_FORMS } from '../../practice/strangers/x360cloud/forms/decoys-and-mentions';
import { DIALOG_AND_ROW_FORMS } from '../../practice/strangers/x360cloud/forms/dialogs-and-rows';
import { FURTHER_FORMS } from '../../practice/strangers/x360cloud/forms/further-forms';
import { FURTHER_LOOK_ALIKES } from '../../practice/strangers/x360cloud/forms/further-look-alikes';
import { LANGUAGE_AND_NEIGHBOUR_FORMS } from '../../practice/strangers/x360cloud/forms/languages-and-neighbours';
import { MICROSOFT_FORMS } from '../../practice/strangers/x360cloud/forms/microsoft-forms';
import { OTHER_CONNECTION_FORMS } from '../../practice/strangers/x360cloud/forms/other-connection-forms';
import { OWN_ACCOUNT_FORMS } from '../../practice/strangers/x360cloud/forms/own-account-forms';
import { OWN_DOOR_AND_SECRET_FORMS } from '../../practice/strangers/x360cloud/forms/own-doors-and-other-secrets';
import { PEOPLE_AND_PRODUCT_FORMS } from '../../practice/strangers/x360cloud/forms/people-and-other-products';
import { PLAIN_FORMS } from '../../practice/strangers/x360cloud/forms/plain-layouts';
import { SECOND_LOOK_ALIKES } from '../../practice/strangers/x360cloud/forms/second-look-alikes';
import { SECOND_LOOK_FORMS } from '../../practice/strangers/x360cloud/forms/second-look-forms';
import { STEP_TAB_AND_TABLE_FORMS } from '../../practice/strangers/x360cloud/forms/steps-tabs-and-tables';
import { WIDGET_FORMS, WIDGET_LOOK_ALIKES } from '../../practice/strangers/x360cloud/forms/widget-forms';
import { WORDED_FORMS } from '../../practice/strangers/x360cloud/forms/wordings';
import type { WrittenForm } from '../../practice/strangers/x360cloud/forms/written-form';
import { LOOK_ALIKES } from '../../practice/strangers/x360cloud/look-alikes';
import { MOVING_FORM_PAGES } from '../../practice/strangers/x360cloud/moving-forms';
import { APP } from './look';
import { STRANGER_FORMS } from './stranger-forms';
import { FRAMES, pageOf } from './stranger-frames';

/** A form of the tests as a page; `#p` or `data-answer=password` is the field that must be filled. */
export interface FormRow {
  name: string;
  url: string;
  title?: string;
  body: string;
}

const WRITTEN: readonly WrittenForm[] = [
  ...LIBRARY_FORMS,
  ...PLAIN_FORMS,
  ...WORDED_FORMS,
  ...FURTHER_FORMS,
  ...DIALOG_AND_ROW_FORMS,
  ...STEP_TAB_AND_TABLE_FORMS,
  ...LANGUAGE_AND_NEIGHBOUR_FORMS,
  ...SECOND_LOOK_FORMS,
  ...WIDGET_FORMS,
  ...OWN_ACCOUNT_FORMS,
  ...OTHER_CONNECTION_FORMS,
  ...MICROSOFT_FORMS,
  ...FURTHER_LOOK_ALIKES,
  ...OWN_DOOR_AND_SECRET_FORMS,
  ...DECOY_AND_MENTION_FORMS,
  ...PEOPLE_AND_PRODUCT_FORMS,
  ...SECOND_LOOK_ALIKES,
  ...WIDGET_LOOK_ALIKES,
];

/** Every form of the tests, ours and others'. */
export function formRows(): FormRow[] {
  const written = WRITTEN.map(({ title, body }) => ({ name: title, url: APP, body }));
  const pages = [...FORM_PAGES, ...MOVING_FORM_PAGES].map(({ title, url, html }) => rowOf(title, url, html));
  // On a stranger's host nothing of ours runs, whatever the form says.
  const lookAlikes = LOOK_ALIKES.filter(({ url }) => !url.includes('intelcloudfinder')).map(({ title, url, html }) =>
    rowOf(title, url, html.replaceAll('id="p"', '')),
  );
  const strangers = STRANGER_FORMS.flatMap((form) =>
    Object.entries(FRAMES).map(([frame, draw]) => ({
      name: `${form.name}, ${frame}`,
      url: APP,
      body: pageOf(form, 'for', draw),
    })),
  );
  return [...written, ...pages, ...lookAlikes, ...strangers];
}

function rowOf(name: string, url: string, html: string): FormRow {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...parsed.querySelectorAll('head style')].map((style) => style.outerHTML).join('');
  return { name, url, title: parsed.title, body: styles + parsed.body.innerHTML };
}
