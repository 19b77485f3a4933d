/**
 * The keys that an event is found by. Each joins the field of the event's sense with one thing more (a
 * participant, a month, a word), so that a lookup stays small in a large corpus: there is no key that every
 * killing has. A pair of the article's own words, and who is named in the sentence, find what other words tell of the same matter. It must not know how found events are ranked.
 */
import { civilOf, pad2 } from '../../base/civil-date.ts';
import type { DayInterval } from '../../base/civil-date.ts';
import { fieldOf } from '../../recognise/events/lexicon.ts';

/** Longest interval, in days, that is keyed by its months; a longer one of up to two years is keyed by its years. */
const monthsReach = 62;
const yearsReach = 731;
const wordKeys = 6;
const subjectKeys = 8;
/** Of how many of an article's weightiest words every pair is a key: articles of one matter share a pair. */
const storyWords = 5;

const story = 'st:';

/** What of an event goes into keys. */
export interface KeyedEvent {
  readonly sense: string;
  /** Name keys of participants, place and others named in the sentence. */
  readonly named: readonly string[];
  readonly interval: DayInterval;
  /** Content words of the sentence. */
  readonly words: readonly string[];
  /** The article's weightiest content words, the weightiest first. */
  readonly subject: readonly string[];
}

/** The keys of an event, ascending, each once. */
export function eventKeys({ sense, named, interval, words, subject }: KeyedEvent): readonly string[] {
  const field = fieldOf(sense);
  const keys = new Set<string>();
  for (const key of named) keys.add(`ev:${field}|e:${key}`);
  for (const time of timeKeys(interval)) keys.add(`ev:${field}|t:${time}`);
  for (const word of tellingWords(words)) keys.add(`ev:${field}|w:${word}`);
  for (const word of subject.slice(0, subjectKeys)) keys.add(`ev:${field}|s:${word}`);
  for (const pair of pairs(subject.slice(0, storyWords))) keys.add(`${story}${pair}`);
  // Whoever is named in two sentences may join them whatever the words; a country joins everything.
  for (const key of named) if (!key.startsWith('gpe:')) keys.add(`${story}${key}`);
  return [...keys].sort();
}

/** `2020-01` for each month of a short interval, `2011` for each year of a longer one, nothing where an end is open. */
export function timeKeys({ from, to }: DayInterval): readonly string[] {
  if (from === null || to === null || to < from || to - from > yearsReach) return [];
  const first = civilOf(from);
  const last = civilOf(to);
  const years = Array.from({ length: last.year - first.year + 1 }, (_, i) => String(first.year + i));
  if (to - from > monthsReach) return years;
  const months: string[] = [];
  for (let month = first.year * 12 + first.month - 1; month <= last.year * 12 + last.month - 1; month++) {
    months.push(`${Math.floor(month / 12)}-${pad2((month % 12) + 1)}`);
  }
  return [...months, ...years];
}

/** Whether the key joins events whatever they are: a pair of the article's own words, or somebody named. */
export function isStoryKey(key: string): boolean {
  return key.startsWith(story);
}

function pairs(words: readonly string[]): readonly string[] {
  const sorted = [...words].sort();
  return sorted.flatMap((word, i) => sorted.slice(i + 1).map((other) => `${word}+${other}`));
}

// Long words are rare words, roughly; which of them are rare here is known only when a query is asked.
function tellingWords(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, wordKeys);
}
