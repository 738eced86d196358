import { ACCOUNT_PLACES_PAGES } from '../../practice/strangers/microsoft/account-places.ts';
import { ADMIN_PAGES } from '../../practice/strangers/microsoft/admin.ts';
import { CLASSIC_OFFICE_PAGES } from '../../practice/strangers/microsoft/classic-office.ts';
import { DANGER_ZONE_PAGES } from '../../practice/strangers/microsoft/danger-zone.ts';
import { FURTHER_PAGES } from '../../practice/strangers/microsoft/further.ts';
import { METHOD_PICKER_PAGES } from '../../practice/strangers/microsoft/method-picker.ts';
import { METHOD_PICKER_LANGUAGE_PAGES } from '../../practice/strangers/microsoft/method-picker-languages.ts';
import { METHOD_PICKER_MISSING_PAGES } from '../../practice/strangers/microsoft/method-picker-missing.ts';
import { MISHAP_PAGES } from '../../practice/strangers/microsoft/mishaps.ts';
import { NAME_STEP_PAGES } from '../../practice/strangers/microsoft/name-step.ts';
import { NOT_A_PASSWORD_PAGES } from '../../practice/strangers/microsoft/not-a-password.ts';
import { SECURITY_INFO_PAGES } from '../../practice/strangers/microsoft/security-info.ts';
import { VALUE_LANGUAGE_PAGES } from '../../practice/strangers/microsoft/value-languages.ts';
import { VALUE_STEP_PAGES } from '../../practice/strangers/microsoft/value-step.ts';
import { playStrangers } from './play-strangers.ts';

// One browser, one running guide, many pages that the product was not written for.

playStrangers({
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
});
