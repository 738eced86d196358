import { ID, LONGEST_FORM_KEY, LONGEST_TEXT } from '../journey/limits';
import { PASSWORD } from '../journey/password-shape';
import type { Brief } from './brief';

/** Which form is meant, where the page has several that could be; `null` is the only one. */
type FormKey = string | null;

/** Orders and news to content scripts, sent by the background alone. */
export type PageMessage =
  | { type: 'guide:changed'; brief: Brief }
  | { type: 'guide:stopped' }
  | { type: 'form:inspect'; form: FormKey }
  | { type: 'form:submit'; view: string }
  | {
      type: 'form:fill';
      view: string;
      form: string;
      /** Whose the form was and where it led when it was checked: what is neither any more gets nothing. */
      tenant: string | null;
      foreignTarget: string | null;
      /** Whether it was left to the person: what was sure then must be so still. */
      isAsked: boolean;
      email: string | null;
      password: string;
      /** Epoch ms after which nobody waits for it any more. */
      until: number;
    };

type Check = (value: unknown) => boolean;
type Checks = { [T in PageMessage['type']]: Record<Exclude<keyof Extract<PageMessage, { type: T }>, 'type'>, Check> };

const isLike =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const isNullOr =
  (most: number): Check =>
  (value) =>
    value === null || (typeof value === 'string' && value.length <= most);

/** By hand, for this lies in every page: a library for it would weigh as much as the overlay. */
const CHECKS: Checks = {
  'guide:changed': { brief: (value) => typeof value === 'object' && value !== null },
  'guide:stopped': {},
  'form:inspect': { form: isNullOr(LONGEST_FORM_KEY) },
  'form:submit': { view: isLike(ID) },
  'form:fill': {
    view: isLike(ID),
    form: (value) => value !== null && isNullOr(LONGEST_FORM_KEY)(value),
    tenant: isNullOr(LONGEST_TEXT),
    foreignTarget: isNullOr(LONGEST_TEXT),
    isAsked: (value) => typeof value === 'boolean',
    email: isNullOr(LONGEST_TEXT),
    password: isLike(PASSWORD),
    until: (value) => typeof value === 'number',
  },
};

/** The order or news that `raw` is, or `null` if it is none: every part as it must be, and no other. */
export function parsePageMessage(raw: unknown): PageMessage | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { type, ...parts } = raw as Record<string, unknown>;
  if (typeof type !== 'string' || !Object.hasOwn(CHECKS, type)) return null;
  const checks: Record<string, Check> = CHECKS[type as PageMessage['type']];
  const isWhole = Object.keys(checks).every((part) => Object.hasOwn(parts, part) && checks[part]?.(parts[part]));
  const isMore = Object.keys(parts).some((part) => !Object.hasOwn(checks, part));
  return isWhole && !isMore ? (raw as PageMessage) : null;
}
