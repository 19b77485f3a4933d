/**
 * What a list of the whole corpus asks for and gets: the forms of entities by how many items say them, and the
 * dated events in the order of time. A page at a time, for no view shows everything at once.
 * It must not know an index, nor how a list is shown.
 */
import type { Day } from '../../base/civil-date.ts';
import type { NameType } from '../../recognise/mention.ts';
import type { CorpusReader, EventItem } from './corpus.ts';
import type { EntityForm } from './entity-form.ts';
import { searchForm } from './searchable.ts';

/** Which forms are wanted. */
export interface FormQuery {
  readonly type: NameType;
  /** Words that the folded name contains; empty for all. */
  readonly text: string;
  readonly limit: number;
}

/** A form and how many items say it. */
export interface FormCount {
  readonly form: EntityForm;
  readonly items: number;
}

/** The first forms of those wanted, most items first; of equal ones in the order of `scatterOf` their ids. */
export interface FormPage {
  readonly forms: readonly FormCount[];
  /** How many different names the wanted forms have. */
  readonly names: number;
}

/** Which dated events are wanted: those that fit every field given. */
export interface DatedQuery {
  /** Primary name keys: one of them takes part. */
  readonly participants?: readonly string[];
  /** The sense or the lemma, as it is. */
  readonly kind?: string;
  /** Words that the sentence contains, both in the form of {@link searchedText}. */
  readonly text?: string;
  /** The latest first day. */
  readonly until?: Day;
  readonly offset: number;
  readonly limit: number;
}

/** Some of the events wanted, by their first day, then their last, then path and `n`. */
export interface DatedPage {
  readonly items: readonly EventItem[];
  /** How many there are. */
  readonly total: number;
}

/** The corpus as lists read it. */
export interface CorpusLists {
  /** The forms wanted. Costs no more than a look at the names. */
  forms(query: FormQuery): Promise<FormPage>;
  /** The dated events wanted. Costs no more than a look at the days. */
  dated(query: DatedQuery): Promise<DatedPage>;
}

/** A corpus with its lists. */
export type ListedCorpus = CorpusReader & CorpusLists;

/** The last day of those that end nowhere, when they are put in order. */
export const openEnd: Day = 100_000_000;

/** A dated event as lists look for it. */
export interface DatedEvent {
  readonly day: Day;
  readonly until: Day;
  readonly sense: string;
  readonly lemma: string;
  readonly participants: readonly string[];
  /** The sentence. */
  readonly text: string;
}

/**
 * The event as a timeline has it; undefined for one that has no day, that may never have happened, or for which
 * the learned detector speaks alone.
 */
export function datedEvent(item: EventItem): DatedEvent | undefined {
  const { interval: { from, to }, modality, minor, sense, lemma, participants, told } = item;
  const day = from ?? to;
  if (day === null || minor !== undefined || (modality !== 'happened' && modality !== 'planned')) return undefined;
  return { day, until: to ?? openEnd, sense, lemma, participants, text: told.text };
}

/** Whether an event is wanted. */
export function isWanted(event: DatedEvent, { participants, kind, text, until }: DatedQuery): boolean {
  if (until !== undefined && event.day > until) return false;
  if (kind !== undefined && event.sense !== kind && event.lemma !== kind) return false;
  if (participants !== undefined && !participants.some((key) => event.participants.includes(key))) return false;
  return text === undefined || text === '' || searchedText(event.text).includes(searchedText(text));
}

/** A sentence, or words of one, in the form in which sentences are searched: folded, and quickly so where they are plain. */
export function searchedText(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : searchForm(text);
}

/** Whether a name is wanted. */
export function isNamed(name: string, text: string): boolean {
  return searchForm(name).includes(searchForm(text));
}
