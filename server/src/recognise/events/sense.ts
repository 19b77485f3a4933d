/**
 * The row type of the sense tables: one thing that news tells of, with every verb and noun that tells it.
 * A sense folds verb, nominalisation and near-synonyms, so that `pulled out` in one article is found from
 * `the withdrawal` in another. It must not know how the words are looked for in a text.
 */

/** One sense and the words that carry it. */
export interface SenseRow {
  /** Its name: what two mentions of one event share. */
  readonly sense: string;
  /**
   * The wider field that it belongs to (`kill` and `die` are both of `death`): senses of one field may tell of
   * one event, with less certainty. Absent: the sense is a field of its own.
   */
  readonly field?: string;
  /** Verb lemmas, blank between two; `pull_out` is a verb and its particle. */
  readonly verbs?: string;
  /** Noun lemmas, blank between two; `air_strike` is two words. */
  readonly nouns?: string;
  /** The row holds only where one of these words stands near (`left` withdraws where `troops` stands near). */
  readonly near?: string;
  /** The row holds only where one of these words stands right before the trigger or its auxiliaries: its subject. */
  readonly subject?: string;
  /** The row holds only where one of these words comes right after the trigger or its particle (`redeployed to`). */
  readonly then?: string;
}

/** Senses that tell the contrary of each other; a mention of one is never a mention of the other. */
export const contrarySenses: readonly (readonly [string, string])[] = [
  ['withdraw', 'deploy'],
  ['win', 'lose'],
  ['acquit', 'convict'],
  ['release-person', 'arrest'],
  ['appoint', 'dismiss'],
  ['appoint', 'resign'],
  ['increase', 'decrease'],
  ['reject', 'approve'],
  ['open', 'close'],
  ['arrive', 'depart'],
  ['ban', 'lift'],
];
