import type { NotOursReason } from '../journey/form-sight';
import type { Reader } from '../look/judge-by-rules';
import type { FormFact, FormPlace } from '../sites/form/form-rule';
import type { Concept } from '../sites/form/markers';
import { REFUSED_ADDRESSES } from '../sites/form/refused-addresses';
import { hostsOf } from '../sites/hosts';
import type { GroupSayings } from './group-sayings';
import { isNeutral, isReadSecret, mentions } from './mentions';

/** Words of a caption: a longer text is a sentence, which mentions a product for any reason. */
const LONGEST_CAPTION = 7;
const OWN_HOSTS = hostsOf('x360cloud', 'world');

/** Where each of the rules' places is found in what was gathered. */
const PLACES: Record<FormPlace, (sayings: GroupSayings) => readonly string[]> = {
  address: ({ path }) => [path],
  password: ({ password }) => password,
  user: ({ email }) => email,
  fields: ({ password, email }) => [...password, ...email],
  others: ({ others }) => others,
  neighbours: ({ neighbours }) => neighbours,
  names: ({ names }) => [names],
  titles: ({ titles }) => titles,
  'title-verbs': ({ titles }) => titles.map((title) => title.split(' ')[0] ?? ''),
  'around-titles': (sayings) => [...sayings.titles, ...(isNamedByField(sayings) ? [] : sayings.outerTitles)],
  headings: headingsOf,
  acts: (sayings) => [...headingsOf(sayings), sayings.submit],
  submit: ({ submit }) => [submit],
  controls: ({ controls, options }) => [...controls, ...options],
  texts: ({ texts }) => texts,
  'short-texts': shortTextsOf,
  'outer-titles': ({ outerTitles }) => outerTitles,
  row: ({ row }) => [row],
  options: ({ options }) => options,
  chosen: ({ chosen }) => chosen,
};

/** The facts of the rules, each a predicate over what was gathered. */
const FACTS: Record<FormFact, (sayings: GroupSayings) => boolean> = {
  'at-login-address': (sayings) => isAt(sayings, 'login'),
  'at-portal-address': (sayings) => isAt(sayings, 'portal'),
  'at-registration-address': (sayings) => isAt(sayings, 'registration'),
  'at-reset-address': (sayings) => isAt(sayings, 'reset'),
  'at-user-address': (sayings) => isAt(sayings, 'create-user'),
  'at-home': ({ host }) => OWN_HOSTS.includes(host),
  'is-named-by-field': isNamedByField,
  'has-user': ({ hasUser }) => hasUser,
  'has-shape': ({ hasUser, hasConfirm }) => hasUser || hasConfirm,
  'is-row-of-tenant': ({ isRowOfTenant }) => isRowOfTenant,
  'is-service-named': ({ isServiceNamed }) => isServiceNamed,
  'is-neutral': ({ submit }) => isNeutral(submit) || mentions('keepElsewhere', submit),
  'may-be-kept': mayBeKept,
  'is-app-password': isAppPassword,
  'is-app-password-at-home': (sayings) => OWN_HOSTS.includes(sayings.host) && isAppPassword(sayings),
  'is-kept': ({ submit }) => mentions('keepButton', submit),
  'is-saved': ({ submit }) => mentions('saveButton', submit) && !mentions('login', submit),
  'is-given': isGiven,
  'is-admin-given': (sayings) => isGiven(sayings) && (isNamedByField(sayings) || isAdminOfProduct(sayings)),
  'is-named-twice': (sayings) => sayings.hasConfirm && isNamedByField(sayings),
  'is-product-twice': (sayings) =>
    sayings.hasConfirm && says(['product'], [...sayings.titles, ...shortTextsOf(sayings)]),
  'is-password-of-another': ({ password }) => password.some((label) => isOfAnother(label, OF, ['passwordOf'])),
  'is-for-another': ({ password, isOtherChosen }) => isOtherChosen || password.some(isOfOtherAdmin),
  'is-beside-another': ({ isBesideOther }) => isBesideOther,
  'is-title-marked': ({ titles }) => says(['product'], titles),
  'is-product-named': (sayings) => {
    const { titles, outerTitles, row, email, isServiceNamed } = sayings;
    const short = shortTextsOf(sayings);
    // A tagline stands above a sign-in as well, which keeps nothing.
    const inPlaceOfTitle = titles.length === 0 && FACTS['is-kept'](sayings) ? short : [];
    const around = hasTitle(sayings) ? [] : outerTitles;
    const isNamed = says(['product'], [...titles, ...email, row, ...around, ...inPlaceOfTitle]);
    return isServiceNamed || isNamed || says(['product', 'tenantName'], short);
  },
  'is-role-near': ({ titles, outerTitles, password, email, texts, help, options }) =>
    says(['role'], [...titles, ...outerTitles, ...password, ...email, ...texts, ...help, ...options]),
  'is-admin-named': ({ titles, email }) => says(['role'], [...titles, ...email]),
  'is-foreign': ({ password, submit }) =>
    (password.length > 0 && !password.some((label) => isReadSecret(label))) ||
    (submit !== '' && !isNeutral(submit) && !mentions('goOn', submit)),
  'is-administered': isAdministered,
  'has-title': hasTitle,
};

/** How the rule book of forms reads what was gathered. */
export const FORM_READER: Reader<GroupSayings, FormPlace, Concept, FormFact> = {
  captionsAt: (place, sayings) => PLACES[place](sayings),
  isTrue: (fact, sayings) => FACTS[fact](sayings),
  mentions,
};

function isAppPassword({ password }: GroupSayings): boolean {
  return says(['appPassword'], password);
}

function says(concepts: readonly Concept[], captions: readonly string[]): boolean {
  return captions.some((caption) => concepts.every((concept) => mentions(concept, caption)));
}

function shortTextsOf({ texts }: GroupSayings): string[] {
  return texts.filter((text) => text.split(' ').length <= LONGEST_CAPTION);
}

/** Whether a title says more than whose form it is. */
function hasTitle({ titles }: GroupSayings): boolean {
  return titles.some((title) => !mentions('tenantName', title) && !mentions('role', title));
}

/** The button keeps, or the password is given twice: nobody signs in so. */
function isGiven({ submit, hasConfirm }: GroupSayings): boolean {
  return hasConfirm || mentions('keepButton', submit) || mentions('keepElsewhere', submit);
}

/** Going on is a wizard's where a tenant is named; what cannot be read is no sign-in's where an administrator is named. */
function mayBeKept(sayings: GroupSayings): boolean {
  const { submit, isOfTenant } = sayings;
  if (submit === '') return isAdministered(sayings);
  return isOfTenant || isGiven(sayings) || !mentions('goOn', submit);
}

function isAdministered({
  hasConfirm,
  isOfTenant,
  titles,
  outerTitles,
  password,
  email,
  texts,
  row,
}: GroupSayings): boolean {
  const said = [...titles, ...outerTitles, ...password, ...email, ...texts, row];
  return hasConfirm || isOfTenant || says(['administered'], said);
}

/** Title and fields together name the product's administrator. */
function isAdminOfProduct({ titles, password, email }: GroupSayings): boolean {
  const own = [...titles, ...password, ...email];
  return says(['product'], titles) && (says(['role'], own) || says(['administered'], own));
}

function isAt({ host, path }: GroupSayings, reason: NotOursReason): boolean {
  return REFUSED_ADDRESSES.some(
    (each) =>
      each.reason === reason && (each.host === host || (each.path && new RegExp(each.path, 'i').test(path)) === true),
  );
}

/** Whether the fields' own labels say whose password they want: what stands further out then speaks of other things. */
function isNamedByField({ password, email }: GroupSayings): boolean {
  if (says(['product', 'role'], password)) return true;
  const ours = password.filter(
    (label) => !isOfOtherAdmin(label) && !OTHERS.some((concept) => mentions(concept, label)),
  );
  return says(['product', 'role'], email) && (says(['product'], password) || says(['role'], ours));
}

/** The titles that speak for the group. */
function headingsOf(sayings: GroupSayings): string[] {
  const { titles, outerTitles, pageTitle } = sayings;
  return isNamedByField(sayings) ? titles : [...titles, ...outerTitles, pageTitle];
}

/** What a password is of, and whose administrator's it is. Only English puts that word right before it. */
const OF = /(?<![a-z0-9])([a-z0-9]+) (?:password|passcode|pwd)\b/;
const OF_ADMIN = /(?<![a-z0-9])([a-z0-9]+)(?: admin[a-z]*)+ (?:password|passcode|pwd)\b/;

/** What an administrator's password may be of that is not Microsoft's. */
const OTHERS: readonly Concept[] = ['otherProduct', 'otherSecret', 'otherUse', 'otherAccount'];

function isOfOtherAdmin(label: string): boolean {
  return isOfAnother(label, OF_ADMIN, ['passwordOf', 'tenant']);
}

/** Whether a label says what else the password is of ("Report password", "Team admin password") than these concepts. */
function isOfAnother(label: string, pattern: RegExp, ours: readonly Concept[]): boolean {
  const of = pattern.exec(label)?.[1];
  return of !== undefined && !mentions('product', label) && !ours.some((concept) => mentions(concept, of));
}
