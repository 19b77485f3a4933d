/**
 * The fact that something happened in a town, told by what another telling of the same is known. It must not know rules.
 */
import type { Day } from '../../../base/civil-date.ts';
import type { FactBase } from './fact.ts';

/** What happened in a town, by what it is known again. Its span is the town's; its time the day, where the sentence names one. */
export interface SitedEventFact extends FactBase {
  readonly attribute: 'sited-event';
  readonly value: {
    /** Folded. */
    readonly town: string;
    /** What it is, where it is no town but a building of that name: `prison`. */
    readonly site?: string;
    /** Whether it was near the town, off it or outside of it. */
    readonly isNear: boolean;
    /** Kinds of events that the sentence tells, the one nearest to the place first. */
    readonly kinds: readonly string[];
    /** Names of persons, folded, as full as the article gives them. */
    readonly people: readonly string[];
    /** Words of other names, folded. */
    readonly names: readonly string[];
    /** Counts in digits. */
    readonly numbers: readonly string[];
    /** Stems of the other words. */
    readonly stems: readonly string[];
    /** Nouns of what the article is taken to know: `the treaty`. */
    readonly definite: readonly string[];
    /** Whether day and month are written; absent where the sentence names no day. */
    readonly isWritten?: boolean;
    /** The day of publication, where it is known. */
    readonly published?: Day;
  };
}
