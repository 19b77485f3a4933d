/**
 * What two articles tell as the news of their own days. Each paper tells of the day before it was printed; what the later
 * one tells of the later day is what happened next: the second arrest, the trial's fourth day. It must not know rules.
 */
import type { DayInterval } from '../base/civil-date.ts';
import { cardinalsFrom, tens } from '../base/number-words.ts';
import type { ArticlePath, EventItem } from '../link/corpus/corpus.ts';
import type { Retold } from './retold.ts';

/** Days that may lie between an event and the article of whose day it is the news: the paper of Monday has Saturday's. */
const fresh = 2;

/** Whether each telling is the news of its article's day, and the later article has the later day. */
export function areNewsOfTwoDays(a: EventItem, b: EventItem, [one, other]: readonly [DayInterval, DayInterval]): boolean {
  const [ageA, ageB] = [ageOf(a, one), ageOf(b, other)];
  if (ageA === undefined || ageB === undefined || ageA > fresh || ageB > fresh || ageA < 0 || ageB < 0) return false;
  return ((a.interval.from ?? 0) - (b.interval.from ?? 0)) * ((one.from ?? 0) - (other.from ?? 0)) > 0;
}

function ageOf({ interval: { from } }: EventItem, published: DayInterval): number | undefined {
  return from === null || published.from === null || published.from !== published.to ? undefined : published.from - from;
}

/** One more of a kind, and what goes on: sources of regular expressions. */
const anotherOne = '(more(?! than\\b)|further|fresh|additional|an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?! of\\b))\\b';
const goingOn = '((?:resum|continu|adjourn)\\p{Ll}+)';
const joint = '(?:as|while|when|after|before|amid|because|that|which|who|but|or|than|and(?! \\p{Lu}))\\b';
/** Right before what happens: `more people were`, `a third man was`, `fresh`, `continued to`. */
const before: readonly RegExp[] = [
  new RegExp(`\\b${anotherOne}(?: (?!${joint})[\\p{L}’'-]+){0,4} $`, 'iu'),
  new RegExp(`\\b${goingOn}(?: (?:to|the|its|their|his|her|an?|of|with)(?: \\p{L}+)?)? $`, 'iu'),
];
/** Right behind it: `two more bodies`, `a further 4 percent`, `a third man`, `of Paul Brandis resumed`. */
const behind: readonly RegExp[] = [
  new RegExp(`^(?: (?:an?|the|by|up|at|least|most|to|about|around|some|over|nearly|almost|several|many|dozens|of|\\d[\\d,.]*|${cardinalsFrom(1, 19)}|${tens.join('|')})){0,4}? ${anotherOne}`, 'iu'),
  new RegExp(`^(?: (?!${joint})[\\p{L}.’'-]+){0,8} (?:was |were |has |have )?${goingOn}`, 'u'),
];
const itself = new RegExp(`^${goingOn}`, 'iu');
/** Words by which it tells of one of several, where the other does not have them. */
const ofSeveral = /\b(?:new|first|last|latest|final)\s+(?!week\b|month\b|year\b|night\b)\p{Ll}/gu;
/** The price at the end of a day of trading: another one each day. */
const closing = /day['’]s (?:clos(?:e|ing)|opening|fixing|trading|session)\b/;

/** Whether one of the two sentences says of itself that it tells of another time than the other. */
export function isToldAsNext(a: EventItem, b: EventItem): boolean {
  return differ(wordsOfNext(a), wordsOfNext(b)) || [a, b].every(({ told }) => closing.test(told.text));
}

/** Code units on either side of what happens that are read. */
const NEAR = 90;

// The words by which a sentence tells of one more, or of a later day of the same: of what happens, not of anything else in it.
function wordsOfNext({ told: { text, sentence }, trigger }: EventItem): ReadonlySet<string> {
  // A long sentence is cut at its beginning.
  const at = text.startsWith('…') ? text.length - (sentence.end - trigger.start) : trigger.start - sentence.start;
  const end = at + trigger.end - trigger.start;
  if (at < 0 || end > text.length) return new Set();
  const [left, own, right] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at, end), text.slice(end, end + NEAR)];
  const found = [...before.map((pattern) => pattern.exec(left)), itself.exec(own), ...behind.map((pattern) => pattern.exec(right))];
  return new Set(found.flatMap((match) => match?.[1]?.toLowerCase() ?? []));
}

/** Whether one of the two sentences counts its event among several and the other does not: `on its final reading`. */
export function isOneOfSeveral(a: EventItem, b: EventItem): boolean {
  return tellOther(ofSeveral, a, b);
}

// Whether either has words of the kind that the other does not have.
function tellOther(kind: RegExp, a: EventItem, b: EventItem): boolean {
  return differ(new Set(a.told.text.match(kind)), new Set(b.told.text.match(kind)));
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size !== b.size || [...a].some((words) => !b.has(words));
}

/** Whether one of the two articles tells of such an event on either day: it knows of two. */
export async function knowsOfBoth(retold: Retold, a: EventItem, b: EventItem): Promise<boolean> {
  if (a.path === b.path) return false;
  return (await tells(retold, a.path, b)) || tells(retold, b.path, a);
}

async function tells(retold: Retold, path: ArticlePath, { root, lemma, interval: { from } }: EventItem): Promise<boolean> {
  return from !== null && retold.tellsOf(path, root ?? lemma, from);
}
