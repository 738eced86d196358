/** Everything that is said about a group, normalised: the judge sees no elements. */
export interface GroupSayings {
  password: string[];
  email: string[];
  /** Whether there is a user name's field, labelled or not; and a field that repeats the password. */
  hasUser: boolean;
  hasConfirm: boolean;
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
  /** The help below its fields: it may say whose they are; what it warns of speaks of no form. */
  help: string[];
  row: string;
  /** Whether the row names a tenant or an account. */
  isRowOfTenant: boolean;
  /** Whether row, title or the user name's field already name a tenant. */
  isOfTenant: boolean;
  /** Whether row, title or text name a service: as x360Cloud does, the product in brackets behind the tenant, or by its password. */
  isServiceNamed: boolean;
  options: string[];
  /** What is chosen among several, in lists and by buttons. */
  chosen: string[];
  /** A list near by offers the product, and something else is chosen in it. */
  isOtherChosen: boolean;
  /** Another password of the same form names another product. */
  isBesideOther: boolean;
  submit: string;
  /** Captions of every control around the group. */
  controls: string[];
  pageTitle: string;
  /** Path and hash of the address, and its host. */
  path: string;
  host: string;
}
