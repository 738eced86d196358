import type { NotOursReason } from '../../journey/form-sight';
import type { Rule } from '../rules';
import type { Concept } from './markers';

/** Where a form's captions stand. */
export type FormPlace =
  | 'address'
  | 'password'
  | 'user'
  /** Password's and user name's labels. */
  | 'fields'
  | 'others'
  | 'neighbours'
  /** What programs call the form and its password. */
  | 'names'
  /** What names the group: dialog title, legend, nearest heading. */
  | 'titles'
  | 'title-verbs'
  /** With the headings above, where the fields do not say whose password they want. */
  | 'around-titles'
  /** With the page's own title. */
  | 'headings'
  /** With the caption of the button that sends. */
  | 'acts'
  | 'submit'
  | 'controls'
  | 'options'
  | 'chosen'
  | 'texts'
  | 'short-texts'
  | 'outer-titles'
  | 'row';

/** What may be true of a form. */
export type FormFact =
  | 'at-login-address'
  | 'at-portal-address'
  | 'at-registration-address'
  | 'at-reset-address'
  | 'at-user-address'
  | 'at-home'
  | 'is-named-by-field'
  | 'has-user'
  /** More than a password alone: a user name's field or a repetition. */
  | 'has-shape'
  | 'is-row-of-tenant'
  | 'is-service-named'
  | 'is-neutral'
  /** The button is not the one by which a person signs in: it does not go on, or a tenant is named; where none can be read, an administrator is. */
  | 'may-be-kept'
  /** The password's label asks for an app password: nobody signs in, registers or proves who they are with one. */
  | 'is-app-password'
  /** The same on x360Cloud's own hosts. */
  | 'is-app-password-at-home'
  | 'is-kept'
  /** What the button keeps was there before: no sign-in says so. */
  | 'is-saved'
  /** The button saves, or there is a repetition: credentials are set here, not used to sign in. */
  | 'is-given'
  /** `is-given`, and title or fields name the product's administrator. */
  | 'is-admin-given'
  /** The fields' labels say whose password they want, and want it twice. */
  | 'is-named-twice'
  /** Title or texts name the product, and the password is wanted twice: its administrator is signed in with by a program. */
  | 'is-product-twice'
  | 'is-password-of-another'
  /** Another's administrator in the password's label, or a list that offers the product and has chosen something else. */
  | 'is-for-another'
  /** Another password of the same form names another product. */
  | 'is-beside-another'
  | 'is-title-marked'
  | 'is-product-named'
  | 'is-role-near'
  | 'is-admin-named'
  /** The password's label, or the button's caption, is in no English that is known here. */
  | 'is-foreign'
  /** A password given twice, a tenant or an administrator near by. */
  | 'is-administered'
  /** One that says more than whose form it is. */
  | 'has-title';

/** Where a form shows whose password it asks for. */
export type AccountPlace = 'user-field' | 'any-text';

/** One line of the rule book of forms. */
export interface FormRule extends Rule<FormPlace, Concept, FormFact, NotOursReason> {
  /**
   * Against a form, around it: what is said there yields to what speaks for the form, of some rules only where one of these
   * facts holds.
   */
  yieldsTo?: readonly FormFact[];
  /** For a form: it names nothing of ours, and yields to whatever speaks against it. */
  isFaint?: true;
  /**
   * Only whose password is wanted is open: a form that shows the very account of a password needs no question, be it in the
   * user name's field alone or in any text before it (on a service's card that may be about anything).
   */
  settledBy?: AccountPlace;
}
