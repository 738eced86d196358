type SentenceKey<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${SentenceKey<Tail>}` : Id;

/** The key of an id, such as a step's, among the sentences: message names may not hold a dash. */
export function sentenceKey<Id extends string>(id: Id): SentenceKey<Id> {
  return id.replaceAll('-', '_') as SentenceKey<Id>;
}
