/** One defence, the test that holds it, and what shows that the test can fail. */
export interface Proof {
  /** What the mutant takes out, in words that follow "without". */
  without: string;
  /** The file of the product that it changes. */
  in: string;
  /** Text of that file, which stands there exactly once. */
  find: string;
  put: string;
  /** The file of the test that must turn red. */
  test: string;
  /** The test's title as it stands there, with `%s` and the like. */
  title: string;
  /** What stands for the first `%s` of the one case that is run; all of them where it is absent. */
  row?: string;
}

/** A promise, or an attack and what must hold under it. */
export interface Row {
  id: string;
  says: string;
  proofs: readonly Proof[];
  /** What no test of ours holds of it, and why; or which other row does. */
  note?: string;
}
