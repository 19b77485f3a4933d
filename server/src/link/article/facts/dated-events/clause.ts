/**
 * The clause around an event that a date may date: how far it goes, what stands in for a thing in it, and what the reading
 * of a clause gives. It must not know which word tells the event.
 */
import type { EventWords } from '../../../../recognise/model/event-words.ts';
import type { EntityMention } from '../../article.ts';
import type { EventKind } from './kinds.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { clauseWords, determiners, helpers, prepositions, unitAt } from './units.ts';
import type { Unit } from './units.ts';

/** An event as its clause tells it. */
export interface ReadEvent {
  readonly kind: EventKind;
  /** Whom or what it befell. */
  readonly theme?: Phrase;
  readonly agent?: Phrase;
  readonly places: readonly Phrase[];
  /** The office of an election or appointment, words in small letters. */
  readonly office: readonly string[];
  /** Whether a noun with `the` or `his` tells it, so that the article is taken to know of it. */
  readonly isBack: boolean;
}

/** A sentence as it is read. */
export interface SentenceUnits {
  readonly units: readonly Unit[];
  /** The mentions in it. */
  readonly mentions: readonly EntityMention[];
  readonly words: EventWords;
}

/** Units between a date and what it dates at most. */
export const reach = 24;

/** The unit at which the clause of the unit `t` ends: the next date, comma or word that begins another one. */
export function clauseEnd(units: readonly Unit[], t: number): number {
  let end = t + 1;
  while (end < units.length && end - t < reach && unitAt(units, end).kind !== 'date' && unitAt(units, end).lower !== ',' && !clauseWords.has(unitAt(units, end).lower)) end++;
  return end;
}

/** What `it` or `its` before the unit `end` stands for, where the sentence names something before it. */
export function thingBefore(units: readonly Unit[], end: number, mentions: readonly EntityMention[]): Phrase | undefined {
  const { start } = unitAt(units, end);
  const before = mentions.filter((mention) => mention.level === 'name' && mention.end <= start);
  const named = before.findLast(({ type }) => type !== 'PERSON') ?? before.at(-1);
  const behind = named === undefined ? -1 : units.findIndex((unit) => unit.start >= named.end);
  return behind < 0 ? undefined : phraseBefore(units, behind, 'nearest', mentions);
}

/** The one person whom the sentence names before the unit `end`, for whom `he` or `his` there stands. */
export function personBefore(units: readonly Unit[], end: number, mentions: readonly EntityMention[]): Phrase | undefined {
  const { start } = unitAt(units, end);
  const named = mentions.filter((mention) => mention.level === 'name' && mention.type === 'PERSON' && mention.end <= start);
  const [first] = named;
  if (first === undefined || named.some(({ entity }) => entity !== first.entity)) return undefined;
  const from = units.findIndex((unit) => unit.start >= first.start);
  return from < 0 ? undefined : phraseFrom(units, from, units.findIndex((unit) => unit.start >= first.end), mentions);
}

const noOffice = new Set('the his her its their new with over after officials said police last year'.split(' '));

/** The words of the office that somebody came to or left by an election, an appointment or the like, between `from` and the date; none for other events. */
export function officeIn(kind: EventKind, units: readonly Unit[], from: number, t: number, theme: Phrase | undefined): readonly string[] {
  if (!/^(?:elect|appoint|resign|dismiss)$/.test(kind.name)) return [];
  const inTheme = (at: number): boolean => theme !== undefined && at >= theme.from && at < theme.to;
  const words: string[] = [];
  const end = unitAt(units, t + 1).lower === 'as' ? clauseEnd(units, t) : t;
  for (let at = from; at < end; at++) {
    const { lower, kind: made } = unitAt(units, at);
    if (helpers.has(lower)) break;
    if (made === 'word' && lower.length > 2 && !inTheme(at) && !prepositions.has(lower) && !determiners.has(lower) && !noOffice.has(lower)) words.push(lower);
  }
  return words;
}
