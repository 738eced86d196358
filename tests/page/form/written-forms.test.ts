import { afterEach, describe, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT, type Recognition } from '../../../utils/form/recognised-form';
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
import { STEP_TAB_AND_TABLE_FORMS } from '../../practice/strangers/x360cloud/forms/steps-tabs-and-tables';
import { WIDGET_FORMS, WIDGET_LOOK_ALIKES } from '../../practice/strangers/x360cloud/forms/widget-forms';
import { WORDED_FORMS } from '../../practice/strangers/x360cloud/forms/wordings';
import type { WrittenForm } from '../../practice/strangers/x360cloud/forms/written-form';
import { APP } from './look';

// Forms as others write them. What is right was decided before the recogniser saw any of them.

const OURS = [
  ...LIBRARY_FORMS,
  ...PLAIN_FORMS,
  ...WORDED_FORMS,
  ...FURTHER_FORMS,
  ...DIALOG_AND_ROW_FORMS,
  ...STEP_TAB_AND_TABLE_FORMS,
  ...LANGUAGE_AND_NEIGHBOUR_FORMS,
  ...WIDGET_FORMS,
];
const OTHERS = [
  ...OWN_ACCOUNT_FORMS,
  ...OTHER_CONNECTION_FORMS,
  ...MICROSOFT_FORMS,
  ...FURTHER_LOOK_ALIKES,
  ...OWN_DOOR_AND_SECRET_FORMS,
  ...DECOY_AND_MENTION_FORMS,
  ...PEOPLE_AND_PRODUCT_FORMS,
  ...WIDGET_LOOK_ALIKES,
];
const cases = (forms: readonly WrittenForm[]) => forms.map((form) => [form.title, form] as const);

afterEach(() => {
  document.body.innerHTML = '';
});

function lookAt({ body }: WrittenForm): Recognition {
  // Unlike `innerHTML`, this also builds declared shadow roots.
  document.body.setHTMLUnsafe(body);
  return recogniseForm(document, APP, NO_CONTEXT);
}

/** Where the form says that a field of this kind stands. */
function answerOf(root: ParentNode, kind: string): Element | null {
  const own = root.querySelector(`[data-answer="${kind}"]`);
  if (own) return own;
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return shadows.map((shadow) => answerOf(shadow, kind)).find((found) => found !== null) ?? null;
}

describe('a credentials form is recognised whole', () => {
  test.each(cases(OURS))('%s', (_, written) => {
    const { form, sight } = lookAt(written);
    expect(sight).toMatchObject({ kind: 'credentials' });
    for (const kind of ['email', 'password', 'confirm', 'submit'] as const)
      expect([kind, form?.[kind]]).toEqual([kind, answerOf(document.body, kind)]);
  });
});

describe('a form that looks alike is refused', () => {
  test.each(cases(OTHERS))('%s', (_, written) => {
    const { form, sight } = lookAt(written);
    expect(form).toBeNull();
    expect(['credentials', 'several']).not.toContain(sight.kind);
  });
});
