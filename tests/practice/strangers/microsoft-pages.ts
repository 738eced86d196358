import { ACCOUNT_PLACES_PAGES } from './microsoft/account-places.ts';
import { ADMIN_PAGES } from './microsoft/admin.ts';
import { BEYOND_THE_TABLE_PAGES } from './microsoft/beyond-the-table.ts';
import { CLASSIC_OFFICE_PAGES } from './microsoft/classic-office.ts';
import { CROWDED_PAGES } from './microsoft/crowded-pages.ts';
import { DANGER_ZONE_PAGES } from './microsoft/danger-zone.ts';
import { FLUENT_EIGHT_PAGES } from './microsoft/fluent-eight.ts';
import { FURTHER_PAGES } from './microsoft/further.ts';
import { METHOD_PICKER_PAGES } from './microsoft/method-picker.ts';
import { METHOD_PICKER_LANGUAGE_PAGES } from './microsoft/method-picker-languages.ts';
import { METHOD_PICKER_MISSING_PAGES } from './microsoft/method-picker-missing.ts';
import { MISHAP_PAGES } from './microsoft/mishaps.ts';
import { NAME_FIELD_PAGES } from './microsoft/name-fields.ts';
import { NAME_STEP_PAGES } from './microsoft/name-step.ts';
import { NOT_A_PASSWORD_PAGES } from './microsoft/not-a-password.ts';
import { OFFICE_DESK_PAGES } from './microsoft/office-desks.ts';
import { PICKER_SHAPE_PAGES } from './microsoft/picker-shapes.ts';
import { PICKER_TIMING_PAGES } from './microsoft/picker-timings.ts';
import { PICKER_WORDING_PAGES } from './microsoft/picker-wordings.ts';
import { SECURITY_INFO_PAGES } from './microsoft/security-info.ts';
import { TURNING_PAGES } from './microsoft/turning-pages.ts';
import { VALUE_LANGUAGE_PAGES } from './microsoft/value-languages.ts';
import { VALUE_LOOK_ALIKE_PAGES } from './microsoft/value-look-alikes.ts';
import { VALUE_MOMENT_PAGES } from './microsoft/value-moments.ts';
import { VALUE_PANEL_PAGES } from './microsoft/value-panels.ts';
import { VALUE_SHAPE_PAGES } from './microsoft/value-shapes.ts';
import { VALUE_STEP_PAGES } from './microsoft/value-step.ts';
import { WEB_FORMS_PAGES } from './microsoft/web-forms.ts';
import { WHOLE_WAY_PAGES } from './microsoft/whole-ways.ts';
import { WRONG_RING_PAGES } from './microsoft/wrong-rings.ts';
import { WRONG_VALUE_PAGES } from './microsoft/wrong-values.ts';
import type { StrangerPage } from './stranger-page.ts';

/** Every stranger's page of Microsoft's, by what it is a page of; the second half is the same steps as a dozen others would build them. */
export const MICROSOFT_PAGES: Readonly<Record<string, readonly StrangerPage[]>> = {
  'Security info': SECURITY_INFO_PAGES,
  'the list of methods': [...METHOD_PICKER_PAGES, ...METHOD_PICKER_MISSING_PAGES, ...METHOD_PICKER_LANGUAGE_PAGES],
  'the name': NAME_STEP_PAGES,
  'the password': [...VALUE_STEP_PAGES, ...VALUE_LANGUAGE_PAGES],
  'the account': ACCOUNT_PLACES_PAGES,
  'what is no password': NOT_A_PASSWORD_PAGES,
  'My Account and the classic way': CLASSIC_OFFICE_PAGES,
  'the preparation': ADMIN_PAGES,
  mishaps: MISHAP_PAGES,
  'further pages': FURTHER_PAGES,
  'the danger zone': DANGER_ZONE_PAGES,
  'web forms': WEB_FORMS_PAGES,
  'Fluent UI 8': FLUENT_EIGHT_PAGES,
  'the list of methods, in other shapes': PICKER_SHAPE_PAGES,
  'the list of methods, at its own pace': PICKER_TIMING_PAGES,
  'the name, in other fields': NAME_FIELD_PAGES,
  'the password, in other shapes': VALUE_SHAPE_PAGES,
  'the password, in a panel at the side': VALUE_PANEL_PAGES,
  'what only looks like a password': VALUE_LOOK_ALIKE_PAGES,
  'other languages': BEYOND_THE_TABLE_PAGES,
  'crowded pages': CROWDED_PAGES,
  'what tempts to point': WRONG_RING_PAGES,
  'what tempts to read': WRONG_VALUE_PAGES,
  'other words and arrangements': PICKER_WORDING_PAGES,
  'how a password comes to light': VALUE_MOMENT_PAGES,
  'old desks': OFFICE_DESK_PAGES,
  'whole ways': WHOLE_WAY_PAGES,
  'pages that turn into others': TURNING_PAGES,
};
