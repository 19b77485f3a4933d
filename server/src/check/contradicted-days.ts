/**
 * Mentions of one event that put it on two days. The scorer of related events says how like two mentions are, its
 * word on their times left out; what it takes for one event in order to lead a reader there is not sure enough to
 * contradict anybody, so more is asked of the words here. It must not know rules.
 */
import { cardinalsFrom, ordinalNumber } from '../base/number-words.ts';
import { civilOf } from '../base/civil-date.ts';
import type { Day } from '../base/civil-date.ts';
import type { Span } from '../base/span.ts';
import type { Article } from '../link/article/article.ts';
import type { EventItem, Item } from '../link/corpus/corpus.ts';
import type { Evidence } from '../link/corpus/related/evidence.ts';
import { scoreOf } from '../link/corpus/related/score.ts';
import { calendarWords } from '../recognise/names/small-words.ts';
import { askedEvents, nameTheSame, sameRoot, tellEnough } from './one-event.ts';
import { areNewsOfTwoDays, isOneOfSeveral, isToldAsNext, knowsOfBoth } from './day-news.ts';
import type { Retold } from './retold.ts';

/** A mention that puts the event on another day. */
export interface ContradictedDay {
  readonly other: EventItem;
  /** Whether hardly anything else can be meant. */
  readonly isSure: boolean;
  /** Whether at least so much speaks for one event that a single day's difference is worth a question. */
  readonly isClose: boolean;
}

/** Score, times left out, from which two mentions may be one event. */
const floor = 0.8;
/** The same for copies of one sentence. */
const copyFloor = 0.3;
/** Share of the words that copies of one sentence have at least. */
const copied = 0.6;
/** Share of the words that two tellings of one event have at least. */
const alike = 0.28;
/** Days between two publications at most: an article much later tells of another time. */
const publishedApart = 21;

/** Those of the items whose day is told firmly enough to be held against another. */
export function firmlyDated(items: readonly Item[]): readonly EventItem[] {
  return askedEvents(items, ({ day }) => day !== undefined);
}

/** The mentions that contradict the day of `item`, those that surely tell of one event first. */
export async function contradictedDays(retold: Retold, item: EventItem): Promise<readonly ContradictedDay[]> {
  const weighed = await retold.weighed(item);
  const found: ContradictedDay[] = [];
  for (const { candidate, evidence, published } of weighed) {
    if (!areOtherDays(item, candidate) || !mayBeOne(item, candidate, evidence) || isToldAsNext(item, candidate)) continue;
    const isLike = isSurely(item, candidate, evidence);
    const areNews = areNewsOfTwoDays(item, candidate, published);
    const isOfSeveral = isOneOfSeveral(item, candidate);
    // Of the news of two days only a copy of one sentence is asked about: a day may have been left from another copy.
    if (areNews && (!isLike || isOfSeveral || evidence.recurs)) continue;
    if (await knowsOfBoth(retold, item, candidate)) continue;
    const isClose = isLike || (sameRoot(item, candidate) && (evidence.sharedOthers || evidence.place === 'same'));
    found.push({ other: candidate, isSure: isLike && !areNews && !isOfSeveral, isClose });
  }
  return found.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}

/**
 * Whether both are told firmly to be of a day, and of two that one slip of the pen parts. What is not written is not
 * compared: the year of a day without one, and days that only the two publications part.
 */
export function areOtherDays(a: EventItem, b: EventItem): boolean {
  if (a.day === undefined || b.day === undefined) return false;
  const [one, other] = [a.interval.from, b.interval.from];
  if (one === null || other === null || one === other) return false;
  if (a.day === 'yearless' || b.day === 'yearless') {
    const [x, y] = [civilOf(one), civilOf(other)];
    if (x.month === y.month && x.day === y.day) return false;
  }
  // `on Thursday` in an article that is printed again a week later.
  if (a.day === 'published' && b.day === 'published' && a.path !== b.path && (one - other) % 7 === 0) return false;
  return isSlip(one, other);
}

/** Days by which two days of one event may lie apart when one of them is a mistake. */
const nearby = 3;

// One field mistaken, or a few days: other days are other times.
function isSlip(a: Day, b: Day): boolean {
  const [x, y] = [civilOf(a), civilOf(b)];
  const same = Number(x.day === y.day) + Number(x.month === y.month) + Number(x.year === y.year);
  return Math.abs(a - b) <= nearby || same === 2;
}

function mayBeOne(a: EventItem, b: EventItem, evidence: Evidence): boolean {
  if (!tellEnough(a, b)) return false;
  if (evidence.place === 'other' || evidence.ordinal === 'other' || evidence.otherPersons || evidence.oneSentence || !evidence.sameNumber) return false;
  if (!sameRoot(a, b) && a.sense !== b.sense) return false;
  if ((evidence.published ?? 0) > publishedApart || isContrasted(a) || isContrasted(b) || countOthers(a, b) || areItsEnds(a, b)) return false;
  // Others did other things, unless the words are the same.
  if (evidence.participants === 0 && evidence.sentences < copied) return false;
  // `raided the Vardon depot`, `raided the Keswick depot`: copies that each name what the other does not.
  if (evidence.sentences >= copied && !areOfOneName(a, b)) return false;
  // What only the learned detector found must be told in the same words.
  if (evidence.minor > 0 && (evidence.sentences < copied || !areOfOneName(a, b))) return false;
  if (evidence.sentences < alike && evidence.near < alike && !(evidence.ordinal === 'same')) return false;
  // Of copies of one sentence the articles around them need not be alike.
  const least = evidence.sentences >= copied && areOfOneName(a, b) ? copyFloor : floor;
  return scoreOf({ ...evidence, time: 'unknown', serial: false }) >= least;
}

/** Words by which a sentence sets one time against another. */
const contrasts = /\b(?:again|another|second|previous|earlier|later|next|postponed|rescheduled|moved|delayed|originally|previously|instead|anniversary|extended)\b/i;

const begins = /\b(?:open(?:s|ed|ing)?|beg(?:i|a|u)n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed) off|got under ?way)\b/i;
const ends = /\b(?:end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|finish(?:es|ed)?|wind(?:s)? up|wrap(?:s|ped)? up)\b/i;

// `the third round opened on Monday`, `the third round is to end on Friday`: two days of one.
function areItsEnds(a: EventItem, b: EventItem): boolean {
  const [one, other] = [a, b].map(({ told: { text } }) => ({ isBegun: begins.test(text), isEnded: ends.test(text) }));
  return one !== undefined && other !== undefined && ((one.isBegun && other.isEnded && !other.isBegun) || (other.isBegun && one.isEnded && !one.isBegun));
}

const counts = new RegExp(`\\b${ordinalNumber}\\b`, 'gi');

// `the third round` and `the fourth round`: whatever else the sentences share, they count two things.
function countOthers(a: EventItem, b: EventItem): boolean {
  const [one, other] = [a, b].map(({ told }) => new Set([...told.text.matchAll(counts)].map(([word]) => word.toLowerCase())));
  return one !== undefined && other !== undefined && one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
}

// A day that one of them writes and the other does not is what they may differ in.
function areOfOneName(a: EventItem, b: EventItem): boolean {
  return nameTheSame(a, b, (word) => calendarWords.has(word));
}

const numbers = new RegExp(`(?<![\\d.,-])\\d[\\d,]*(?= [a-z]{3,})|\\b(?:${cardinalsFrom(2, 12)})(?= [a-z]{3,})`, 'g');

// `killed 31 people on Monday`, `killed 26 people on Wednesday`: two sentences that differ in a number as well tell of two.
function numberOthers(a: EventItem, b: EventItem): boolean {
  const [one, other] = [a, b].map(({ told }) => new Set(told.text.match(numbers)));
  return one !== undefined && other !== undefined && one.size > 0 && other.size > 0 && ![...one].some((number) => other.has(number));
}

function isContrasted({ told, ordinal }: EventItem): boolean {
  return ordinal === undefined && contrasts.test(told.text);
}

// Copies of one sentence, or the same count of one series among the same participants.
function isSurely(a: EventItem, b: EventItem, { sentences, ordinal, sharedParticipants }: Evidence): boolean {
  if (a.lemma !== b.lemma && !sameRoot(a, b)) return false;
  return (sentences >= copied && areOfOneName(a, b) && !numberOthers(a, b)) || (ordinal === 'same' && sharedParticipants.length > 0);
}

/** The words that give an event of the article its day; the event's own words where it has none. */
export function dayWords({ entities, events, timexes }: Article, { n, told }: EventItem): Span {
  const { start, end } = timexes[events[n - entities.length]?.time ?? -1] ?? told.span;
  return { start, end };
}
