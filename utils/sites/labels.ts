import { ADMIN_LABELS } from './labels/admin';
import { APP_PASSWORD_LABELS } from './labels/app-password';
import { BUTTON_LABELS } from './labels/buttons';
import { CLASSIC_OFFICE_LABELS } from './labels/classic-office';
import { OUTCOME_LABELS } from './labels/outcomes';
import { SECRET_LABELS } from './labels/secrets';
import { SIGN_IN_METHOD_LABELS } from './labels/sign-in-methods';
import { X360CLOUD_LABELS } from './labels/x360cloud';
import type { LabelsByLanguage } from './site-schema';

/**
 * Every caption that site data may name, by key and language. Compared in the form of `normaliseText`, so case, blanks,
 * quotes, a leading "+" and a trailing ":" do not matter here.
 *
 * Each line says where it comes from: `MS` Microsoft's documentation (partly machine-translated), `S` a screenshot,
 * `3P` third parties, `D` Axcient's documentation, `INF` inferred, never seen; all collected in November 2026.
 */
export const LABELS: Readonly<Record<string, LabelsByLanguage>> = {
  ...SIGN_IN_METHOD_LABELS,
  ...APP_PASSWORD_LABELS,
  ...SECRET_LABELS,
  ...BUTTON_LABELS,
  ...CLASSIC_OFFICE_LABELS,
  ...ADMIN_LABELS,
  ...X360CLOUD_LABELS,
  ...OUTCOME_LABELS,
};
