/** What the browser says of its own settings for the extension; `null` where it does not tell. */
export interface SetUp {
  isPinned: boolean | null;
  isPrivateAllowed: boolean | null;
}

/** Before the browser was asked. */
export const UNKNOWN_SET_UP: SetUp = { isPinned: null, isPrivateAllowed: null };
