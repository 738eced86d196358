/** Why a verdict was given: the rule's id and the page's own words that decided it, at most 120 characters; empty where none did. */
export interface Why {
  rule: string;
  words: string;
}

/** One of several forms. */
export interface FormChoice {
  /** As in `credentials`. */
  form: string;
  tenant: string | null;
}

/** Why a form is not ours. */
export const NOT_OURS_REASONS = ['login', 'create-user', 'registration', 'reset', 'code', 'portal', 'other'] as const;
export type NotOursReason = (typeof NOT_OURS_REASONS)[number];

/** Why a form that can be seen is not filled. */
export const OUT_OF_REACH = ['frame', 'plain-text', 'font-mask', 'read-only', 'disabled', 'covered'] as const;
export type OutOfReach = (typeof OUT_OF_REACH)[number];

/** What is filled in a form. */
export const FORM_FIELDS = ['email', 'password', 'confirm'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/**
 * What the form recogniser saw in a document: serialisable, sent to the popup, never holding a field's value except
 * the tenant and the e-mail address that the form itself shows.
 */
export type FormSight =
  | {
      kind: 'credentials';
      /** `sure`: the page itself says whose credentials it wants; `ask`: it can be meant, and the person is asked. */
      verdict: 'sure' | 'ask';
      why: Why;
      /** Names the form among those of its host, by captions and structure, never by values: a yes is remembered for it. */
      form: string;
      purpose: 'change' | 'add';
      /** The tenant that the form, its row or its dialog names: an e-mail address, a domain or a caption; `null` if it names none. */
      tenant: string | null;
      /** Whose password the form asks for, where the page shows the address itself and nothing but that is open (with it, `ask` is answered); else `null`. */
      account: string | null;
      /** What there is to fill. */
      fields: { email: 'editable' | 'read-only' | 'absent'; hasConfirm: boolean };
      /** Origin that the form would post to, when it is not the page's own. */
      foreignTarget: string | null;
    }
  /** Two or more forms could be meant: none is filled. They come in the order of the numbers that stand on them, from 1. */
  | { kind: 'several'; choices: FormChoice[] }
  /** "Authorize Microsoft 365" and no password field: no app password is needed here. */
  | { kind: 'authorization' }
  /** A form that looks alike and must never be filled. */
  | { kind: 'not-ours'; reason: NotOursReason; why: Why }
  /** Fields that a person can see, and that are never filled as they are. */
  | { kind: 'out-of-reach'; what: OutOfReach }
  | { kind: 'none' };

/** Whether a form may come to light that can be filled: none is open yet, or something that lies over it has to go first. */
export function isAwaited(sight: FormSight): boolean {
  return sight.kind === 'none' || (sight.kind === 'out-of-reach' && sight.what === 'covered');
}

/** Whether a form's button can be pressed; `unknown` where that is the person's to see. */
export const SUBMIT_STATES = ['enabled', 'disabled', 'unknown'] as const;
export type SubmitState = (typeof SUBMIT_STATES)[number];

/** What became of a fill. `filled` means that the page kept every value; it never means accepted. */
export type FillOutcome =
  | {
      kind: 'filled';
      tenant: string | null;
      /** The e-mail address that stood in the form and was replaced by the account; `null` if none. */
      replaced: string | null;
      /** Whether the page now lets the form be sent. */
      submit: SubmitState;
    }
  /** The page did not keep a value: everything written was undone. */
  | { kind: 'swallowed'; field: FormField }
  /** The field is shorter than the password. */
  | { kind: 'too-short'; maxLength: number }
  /** The field asks for another shape of password, by its `pattern` or `minlength`: nothing was written. */
  | { kind: 'unfit' }
  /** The checked form is gone or no longer qualifies. */
  | { kind: 'gone' };
