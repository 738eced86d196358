/** `sure`: the page itself says it; `ask`: it can be meant, and the person is asked; `no`: something speaks against it. */
export type Verdict = 'sure' | 'ask' | 'no';
