/** The body of a page with a form as somebody else would write it. */
export interface WrittenForm {
  /** Unique; whose style it is in, or what is odd about it. */
  title: string;
  /** In a form of ours, `data-answer` on the right fields: `email`, `password`, `confirm`; and `submit` on the button. */
  body: string;
}
