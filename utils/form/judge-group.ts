import type { RefusedReason } from '../journey/form-sight';
import type { Concept } from '../sites/form/markers';
import { REFUSED_ADDRESSES } from '../sites/form/refused-addresses';
import { afterMention, isNeutral, mentions, withoutMention } from './mentions';

/** Everything that is said about a group, normalised: the judge sees no elements. */
export interface GroupSayings {
  password: string[];
  email: string[];
  /** Labels of the other password fields of the group. */
  others: string[];
  /** Labels of the other text fields of the group. */
  neighbours: string[];
  /** What programs call the form and its password: id, name, class, target. */
  names: string;
  titles: string[];
  outerTitles: string[];
  /** Short texts before the group and descriptions of its fields. */
  texts: string[];
  row: string;
  /** Whether the row names a tenant or an account. */
  isRowOfTenant: boolean;
  /** Whether row, title or the user name's field already name a tenant. */
  isOfTenant: boolean;
  /** Whether row, title or text name a service as x360Cloud does: tenant, then the product in brackets. */
  isServiceNamed: boolean;
  options: string[];
  submit: string;
  /** Captions of every control around the group. */
  controls: string[];
  pageTitle: string;
  /** Path and hash of the address, and its host. */
  path: string;
  host: string;
}

/** Whether a group is ours, and what its form is for; or why not, and whether only a marker is missing. */
export type Verdict =
  | { isOurs: true; purpose: 'change' | 'add' }
  | { isOurs: false; reason: RefusedReason; isOnlyUnmarked: boolean };

const LONGEST_MARKER = 180;
/** Words of a caption. */
const LONGEST_CAPTION = 7;

/** Whether a group asks for Office/Microsoft 365 admin credentials. First every reason against it, then the marker. */
export function judgeGroup(sayings: GroupSayings): Verdict {
  const reason = reasonAgainst(sayings);
  if (reason) return { isOurs: false, reason, isOnlyUnmarked: false };
  if (!isMarked(sayings)) return { isOurs: false, reason: 'other', isOnlyUnmarked: true };
  return { isOurs: true, purpose: purposeOf(sayings) };
}

function reasonAgainst(sayings: GroupSayings): RefusedReason | null {
  const { password, others, titles, submit, controls, options, pageTitle } = sayings;
  const refused = REFUSED_ADDRESSES.find(
    ({ host, path }) => host === sayings.host || (path && new RegExp(path, 'i').test(sayings.path)),
  );
  if (refused) return refused.reason;
  const isOwn = isStrong(password) || (isStrong(sayings.email) && password.some((label) => mentions('product', label)));
  const headings = isOwn ? titles : [...titles, ...sayings.outerTitles, pageTitle];
  if (says('portal', [...headings, ...controls])) return 'portal';
  const acts = [...headings, submit];
  if (says('oldPassword', [...password, ...others]) || says('reset', [...acts, ...controls])) return 'reset';
  if (password.some((label) => mentions('code', label) && !mentions('product', label))) return 'code';
  if (says('create-user', acts)) return 'create-user';
  if (says('registration', acts)) return 'registration';
  if (acts.some(isLogin) || headings.some(isLoginNoun) || mentions('loginNoun', submit)) return 'login';
  if (says('registration', [...controls, ...options])) return 'registration';
  if (controls.some(isLogin) || says('loginHint', [...controls, ...options])) return 'login';
  const places = isOwn ? titles : [...titles, ...sayings.outerTitles];
  if (!titles.some(isMarker) && says('people', places)) return 'other';
  if (!isOwn) {
    const hint = reasonInHints(sayings, headings, acts);
    if (hint) return hint;
  }
  const isBareNew = password.some((label) => mentions('newPassword', label)) && !says('product', password);
  const isChange =
    isStrong(titles) ||
    isStrong(sayings.texts.filter((text) => mentions('change', text))) ||
    (isStrong(sayings.email) && says('change', acts));
  if (isBareNew && !isChange && !sayings.isServiceNamed) return 'reset';
  return says('otherProduct', password) ? 'other' : null;
}

/** What speaks against a group whose own fields do not say whose password they want. */
function reasonInHints(sayings: GroupSayings, headings: string[], acts: string[]): RefusedReason | null {
  const { password, email, neighbours, texts, titles, names } = sayings;
  if (says('otherProduct', [...headings, ...email])) return 'other';
  if (says('otherSecret', [...email, ...titles.filter((title) => !mentions('product', title))])) return 'other';
  if (says('server', [...titles, ...neighbours]) || says('otherAccount', titles)) return 'other';
  if (titles.some(isOtherAct) || mentions('otherAct', sayings.submit)) return 'other';
  if (says('gate', texts)) return 'other';
  if (email.length === 0 && says('ownPassword', password)) return 'other';
  if (!isStrong(titles) && says('ownPassword', [...headings, ...texts, ...password])) return 'other';
  if (says('reset', password) || (says('changePassword', acts) && !sayings.isServiceNamed)) return 'reset';
  if (says('personalData', neighbours)) return 'registration';
  const isOrder = [...texts, ...[...password, ...email].filter((label) => afterMention('login', label))].some(isLogin);
  if (isOrder || says('loginHint', texts) || mentions('loginName', names)) return 'login';
  return says('code', neighbours) ? 'code' : null;
}

/** Whether a label says what else the password is of: "Report password". Only English puts that word right before it. */
function isOfAnother(label: string): boolean {
  const of = /([a-z]+) (?:password|passcode|pwd)\b/.exec(label)?.[1];
  return of !== undefined && !mentions('product', label) && !mentions('passwordOf', of);
}

/** Whether a title orders something that is done with credentials already there: "Share", "Delete", "Export". */
function isOtherAct(title: string): boolean {
  return mentions('otherAct', title.split(' ')[0] ?? '');
}

function says(concept: Concept, captions: readonly string[]): boolean {
  return captions.some((caption) => mentions(concept, caption));
}

/** An order to sign in, as against a noun for what one signs in with ("login credentials"). */
function isLogin(caption: string): boolean {
  const rest = afterMention('login', caption);
  if (rest === null) return false;
  return !mentions('loginData', rest.split(' ')[0] ?? '');
}

function isLoginNoun(title: string): boolean {
  return mentions('loginNoun', title) && !mentions('product', title) && !hasRole(title);
}

/** Whether a caption names the product, and nothing that would turn its meaning. */
function isMarker(caption: string): boolean {
  return (
    caption.length <= LONGEST_MARKER &&
    mentions('product', caption) &&
    !(['otherProduct', 'otherAccount', 'server'] as const).some((concept) => mentions(concept, caption)) &&
    !isLogin(caption) &&
    !(['registration', 'create-user', 'reset', 'loginHint'] as const).some((concept) => mentions(concept, caption))
  );
}

/** Whether a caption names a person's role; the admin center is a place. */
function hasRole(caption: string): boolean {
  return mentions('role', withoutMention('adminPlace', caption));
}

/** Whether a text is short enough to name what follows: a sentence mentions the product for any reason. */
function isCaption(text: string): boolean {
  return text.split(' ').length <= LONGEST_CAPTION;
}

/** Whether one of the captions is a marker that says whose credentials it means. */
function isStrong(captions: string[]): boolean {
  return captions.some((caption) => isMarker(caption) && hasRole(caption));
}

/** What may mark a group: neither "Office 365 admin report" nor "Your role: Office 365 administrator". */
function onlyOfCredentials(captions: string[]): string[] {
  return captions.filter(
    (caption) => !mentions('personOfRole', caption) && !(isCaption(caption) && mentions('otherTopic', caption)),
  );
}

function isMarked(sayings: GroupSayings): boolean {
  const { password, email, outerTitles, row, options, submit } = sayings;
  const [titles, texts] = [onlyOfCredentials(sayings.titles), onlyOfCredentials(sayings.texts)];
  const canSend = isNeutral(submit);
  const fields = [...password, ...email];
  const isRoleNamed = [...fields, ...titles, ...outerTitles, ...texts, ...options, row].some(hasRole);
  if (!isStrong(fields) && password.some(isOfAnother)) return false;
  if (isStrong([...fields, ...titles]) || (isStrong(texts) && canSend)) return true;
  if (fields.some(isMarker)) return isRoleNamed || canSend || [...titles, ...texts, row].some(isMarker);
  if (sayings.isServiceNamed && canSend) return true;
  if (isMarker(row) && (sayings.isRowOfTenant || isRoleNamed)) return true;
  if (titles.some(isMarker))
    return isRoleNamed || (email.length > 0 && titles.some((title) => isMarker(title) && isAbout(title, submit)));
  if (texts.some((text) => isMarker(text) && isCaption(text))) return canSend && isRoleNamed && !isElsewhere(titles);
  return outerTitles.some(isMarker) && [...fields, ...titles, ...options].some(hasRole) && canSend;
}

/** Whether titles name something, and nothing that has to do with a service's credentials: a text beside cannot outweigh that. */
function isElsewhere(titles: string[]): boolean {
  const about = ['product', 'role', 'connection', 'add', 'change', 'user'] as const;
  return titles.length > 0 && !titles.some((title) => about.some((concept) => mentions(concept, title)));
}

/** Whether a title that names the product is about its connection: "Add Office 365", "Microsoft 365 organization" with Save. */
function isAbout(title: string, submit: string): boolean {
  if (mentions('add', title) || mentions('change', title)) return isNeutral(submit);
  return mentions('connection', title) && mentions('keepButton', submit);
}

function purposeOf({ titles, outerTitles, submit, isOfTenant, isServiceNamed }: GroupSayings): 'change' | 'add' {
  const names = [...titles, submit];
  if (says('change', names)) return 'change';
  if (says('add', [...names, ...outerTitles])) return 'add';
  return isOfTenant || isServiceNamed ? 'change' : 'add';
}
