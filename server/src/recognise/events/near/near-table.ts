/**
 * The shape of a table of words and phrases that news uses for one another. It must not know any of them.
 */

/** A table of one kind of news. */
export interface NearTable {
  /** Groups, words parted by spaces, each as a dictionary has it: any two of a group can tell of one event. A word may stand in several. */
  readonly words: readonly string[];
  /** `VERB: phrase, phrase`: verbs with a particle or a noun that say what the verb says alone. */
  readonly phrases: readonly string[];
}
