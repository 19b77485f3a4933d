/**
 * A small reading of the clause around a time: does it speak of what is to come or of what was? News puts
 * bare weekdays in the past unless the clause itself says otherwise, so a cue counts only inside the
 * clause (`will meet on Friday, the ministry said on Tuesday`). No parser; it must not know events.
 */
import { LetterSums } from '../../text/letter-sums.ts';
import { isDelivery, isMovedTo, isOfEventAhead, isOfPlannedEvent, isOrderedFrom, isSetFor, isToBeDoneBy } from './ahead.ts';
import { boundary, isDayName } from './boundaries.ts';
import { isBehindPlural, isNounAt } from './noun-or-verb.ts';
import { planWords, tellsPlan } from './plans.ts';
import type { Word, Words } from '../words.ts';
import { wordAt } from '../words.ts';

const future = new Set([
  'will', "'ll", 'shall', 'wo', "won't", 'upcoming', 'plans', 'plan', 'planned', 'planning', 'scheduled', 'due', 'expected', 'expects', 'expect',
  'slated', 'poised', 'supposed', 'intends', 'intend', 'hopes', 'ahead', 'deadline', 'going', 'forward', 'tomorrow', 'would', 'could', 'should', 'may', 'might', 'must',
  'expire', 'mature', 'maturing', 'payable', 'effective',
]);

const pastVerbs = new Set([
  'said', 'told', 'was', 'were', 'had', 'did', 'has', 'been', 'met', 'began', 'came', 'went', 'took', 'made', 'held', 'left', 'fell', 'rose', 'sent', 'gave', 'found',
  'shot', 'won', 'lost', 'put', 'saw', 'spoke', 'wrote', 'became', 'got', 'ran', 'struck', 'hit', 'hurt', 'died', 'quoted', 'reported', 'ended', 'earlier', 'late', 'sold', 'bought', 'closed', 'paid', 'led', 'kept', 'fled', 'broke',
  'burst', 'built', 'fought', 'drew', 'grew', 'flew', 'threw', 'drove', 'spent', 'stood', 'heard', 'felt', 'dealt', 'caught', 'brought', 'thought', 'sought',
  'sank', 'swore', 'tore', 'chose', 'froze', 'stole', 'shook', 'fed', 'laid', 'shut', 'flown', 'taken', 'given', 'seen', 'known', 'shown', 'chosen', 'driven', 'written', 'spoken',
]);

/** The same in the third person; some are nouns as well: `after the visits`. */
const plannedByOne = new Set([
  'begins', 'starts', 'opens', 'takes', 'expires', 'matures', 'meets', 'convenes', 'reconvenes', 'resumes', 'returns', 'arrives', 'travels', 'visits',
  'hosts', 'faces', 'departs', 'concludes',
]);

/** Verbs of plans that are future in the present tense: `talks start on Monday`, `leaders meet Friday`. */
const planned = new Set(['start', 'begin', 'open', 'meet', 'vote', 'convene', 'reconvene', 'resume', 'return', 'gather', 'arrive', 'expire']);

/** What a word can be, each a bit. */
const BOUNDARY = 1;
const FUTURE = 2;
const PAST = 4;
const PLANNED_BY_ONE = 8;
const PLANNED = 16;
const PLAN = 32;
/** Told by its ending, or by the word beside it. */
const OTHER = 64;

/** What each word can be, so that a word costs one look-up. */
const roles: ReadonlyMap<string, number> = sortedByWord([
  [BOUNDARY, boundary],
  [FUTURE, future],
  [PAST, pastVerbs],
  [PLANNED_BY_ONE, plannedByOne],
  [PLANNED, planned],
  [PLAN, planWords],
  [OTHER, ['set', 'to']],
]);

function sortedByWord(rows: readonly (readonly [number, Iterable<string>])[]): ReadonlyMap<string, number> {
  const sorted = new Map<string, number>();
  for (const [role, words] of rows) for (const word of words) sorted.set(word, (sorted.get(word) ?? 0) | role);
  return sorted;
}

/** How far from the time a cue is looked for, in words: clauses of news are shorter. */
const reach = 14;

/** What leads to a day or a time of it: sets where a word is asked for at every time, since they tell sooner than patterns do. */
const leadsToDay: ReadonlySet<string> = new Set(['on', 'in', 'at']);
const leadsToDone: ReadonlySet<string> = new Set([...leadsToDay, 'early', 'late']);
/** What the clause around the words `[from, end)` says. */
export function cueAround(words: Words, from: number, end: number): 'future' | 'past' | undefined {
  // `as early as Tuesday`: said of what is to come.
  const as = wordAt(words, from - 1).lower === 'as' && wordAt(words, from - 3).lower === 'as';
  if (as && /^(?:soon|early)$/.test(wordAt(words, from - 2).lower)) return 'future';
  if (isOfPlannedEvent(words, from) || isOfEventAhead(words, from, end) || isDelivery(words, from, end)) return 'future';
  // `since` alone says that it has begun.
  if (wordAt(words, from - 1).lower === 'since' || isOfDoneEvent(words, from, end)) return 'past';
  if (isMovedTo(words, from) || isOfBeing(words, from) || isStretchOfBeing(words, from) || isToBeDoneBy(words, from) || isSetFor(words, from, end) || isOrderedFrom(words, from, end)) return 'future';
  // `police are at the scene of the crash on Saturday`: whatever is planned, the crash is not.
  const isOfDone = leadsToDone.has(wordAt(words, from - 1).lower) && done.test(wordAt(words, from - 2).lower);
  if (isOfDone && !awaited.test(wordAt(words, from - 2).lower)) return 'past';
  for (let step = 1; step <= reach; step++) {
    if (saysNothing(words, from - step)) continue;
    const word = wordAt(words, from - step);
    // `Since the arrest of Ida Roe on February 22, nothing has been heard`.
    if (word.lower === 'since') return 'past';
    // `will leave at 4 (10 a.m. Thursday in London)`: the bracket says the time once more.
    if (word.lower === '(' && step === 1) continue;
    const role = roleOf(word);
    if (role === 0) continue;
    // `must be done before October 7`: the bound of the time is no other clause.
    if ((role & BOUNDARY) !== 0 && beginsClause(words, from - step, word) && !(isNext(words, from, step) && (word.lower === 'before' || word.lower === 'after'))) {
      if (isPartOfLater(words, from - step)) return 'future';
      break;
    }
    const cue = cueOf(words, from - step, word, role, isOfDone ? undefined : from);
    if (cue !== undefined) return cue;
  }
  const row = rowAround(words, from, end);
  const behind = isFronted(words, row.from, row.end) ? firstBehind(words, mainClause(words, row.end + 1), cueOfVerb, from) : firstBehind(words, end, cueOf, isOfDone ? undefined : from);
  return behind ?? (isCountedFrom(words, from) || opensAhead.has(wordAt(words, from - 1).lower) || isStarting(words, from) || isStartOfRule(words, from, end) ? 'future' : undefined);
}

// `is likely before the summer recess`: the article is no word of another clause.
function isNext(words: Words, from: number, step: number): boolean {
  return step === 1 || (step === 2 && wordAt(words, from - 1).lower === 'the' && wordAt(words, from).entry?.season !== undefined);
}

// `From July, drivers must pay`: behind its comma nothing speaks of what was.
function isStartOfRule(words: Words, from: number, end: number): boolean {
  return wordAt(words, from - 1).lower === 'from' && wordAt(words, end).lower === ',' && opensSentence(words, from - 1);
}

const being: ReadonlySet<string> = new Set(['is', 'are']);

const endsOfStretch: ReadonlySet<string> = new Set(['from', 'to', 'until', 'till', '-', '–']);

// `Visitation is from 4 p.m. to 8 p.m. Friday`.
function isStretchOfBeing(words: Words, from: number): boolean {
  if (!endsOfStretch.has(wordAt(words, from - 1).lower)) return false;
  for (let at = from - 1; at >= from - 6; at--) {
    const { lower } = wordAt(words, at);
    if (lower === 'from') return being.has(wordAt(words, at - 1).lower);
    if (lower === '' || boundary.has(lower)) return false;
  }
  return false;
}

// `the summit is on Friday`, `the funeral is at 11 a.m. on Friday`, `the final is Sunday`.
function isOfBeing(words: Words, from: number): boolean {
  if (isDayName(words, from) && being.has(wordAt(words, from - 1).lower)) return true;
  if (wordAt(words, from - 1).lower === 'on' && isHeldAt(words, from - 2)) return true;
  return leadsToDay.has(wordAt(words, from - 1).lower) && being.has(wordAt(words, from - 2).lower);
}

// `are to vote later this year, most of them on Nov. 2`: what stands behind the comma is a part of it.
function isPartOfLater(words: Words, comma: number): boolean {
  return wordAt(words, comma).lower === ',' && wordAt(words, comma - 2).lower === 'this' && wordAt(words, comma - 3).lower === 'later';
}

// `The funeral is at St Mary Church on Saturday`, `The next game is against Leeds on January 5`.
function isHeldAt(words: Words, last: number): boolean {
  for (let at = last; at > last - 6; at--) {
    const { lower, capital } = wordAt(words, at);
    if (/^(?:at|against)$/.test(lower)) return /^(?:is|are)$/.test(wordAt(words, at - 1).lower);
    if (!capital && lower !== 'the') return false;
  }
  return false;
}

const opensAhead: ReadonlySet<string> = new Set(['starting', 'beginning', 'by']);

// `six hundred will be trained, starting on Monday`.
function isStarting(words: Words, from: number): boolean {
  return wordAt(words, from - 1).lower === 'on' && /^(?:starting|beginning)$/.test(wordAt(words, from - 2).lower) && wordAt(words, from - 3).lower === ',';
}

// `is two weeks from Friday`.
function isCountedFrom(words: Words, from: number): boolean {
  return wordAt(words, from - 1).lower === 'from' && wordAt(words, from - 2).entry?.unit !== undefined;
}

// The first cue from there to the end of the clause.
function firstBehind(words: Words, from: number, cueAt: typeof cueOf, time: number | undefined): 'future' | 'past' | undefined {
  for (let at = from; at < from + reach; at++) {
    if (saysNothing(words, at)) continue;
    const word = wordAt(words, at);
    const role = roleOf(word);
    if (role === 0) continue;
    if ((role & BOUNDARY) !== 0 && beginsClause(words, at, word)) break;
    const cue = cueAt(words, at, word, role, time);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

// `In January, the council agreed`: what is set in front of a sentence is of the clause behind its comma.
function isFronted(words: Words, from: number, end: number): boolean {
  if (wordAt(words, end).lower !== ',') return false;
  return opensSentence(words, /^(?:in|on|by|at|from|earlier|late|early|later)$/.test(wordAt(words, from - 1).lower) ? from - 1 : from);
}

// `In January, a week after the ruling, a bomb exploded`: how long after what is no clause of its own.
function mainClause(words: Words, at: number): number {
  const [count, unit, link] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2)];
  const isCount = count.lower === 'a' || count.lower === 'an' || count.digits > 0 || count.entry?.cardinal !== undefined;
  if (!isCount || unit.entry?.unit === undefined || !/^(?:after|before|following|into)$/.test(link.lower)) return at;
  for (let end = at + 3; end < at + longestAside; end++) {
    const { lower } = wordAt(words, end);
    if (lower === ',') return end + 1;
    if (lower === '' || boundary.has(lower)) return at;
  }
  return at;
}

/** Words of such an aside at most. */
const longestAside = 14;

function opensSentence(words: Words, at: number): boolean {
  return at === 0 || /^(?:[.!?:"“”]|``|''|--|—)$/.test(wordAt(words, at - 1).lower);
}

// `On Saturday and Sunday, trains will not run`: the further days of a row of them.
function rowAround(words: Words, from: number, end: number): { readonly from: number; readonly end: number } {
  let [first, last] = [from, end];
  while (last < end + longestRow && isOfRow(words, last)) last += 1;
  while (first > from - longestRow && isOfRow(words, first - 1)) first -= 1;
  return isDayName(words, last - 1) && (last > end || isDayName(words, first) || isDayName(words, first + 1)) ? { from: first, end: last } : { from, end };
}

/** Words by which a row of days goes on: `Saturday and on Sunday`. */
const longestRow = 5;
const linksDays: ReadonlySet<string> = new Set(['and', 'or', 'both', 'on']);

function isOfRow(words: Words, at: number): boolean {
  return isDayName(words, at) || (linksDays.has(wordAt(words, at).lower) && (isDayName(words, at + 1) || isDayName(words, at + 2)));
}

const telling = new LetterSums([...roles.keys(), 'since']);

// Most words of a clause: neither a cue nor the end of it, told without making the word.
function saysNothing(words: Words, at: number): boolean {
  const sum = words.sumOfUnread(at);
  return sum >= 0 && !telling.mayHold(sum) && !words.endsInEd(at);
}

/** What has happened when news names it by its day. */
const done =
  /^(?:attacks?|assaults?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|massacre|raids?|clash(?:es)?|riots?|violence|coup|crash(?:es)?|collision|derailment|accident|incident|disaster|tragedy|earthquake|quake|tsunami|flood(?:s|ing)?|collapse|fire|deaths?|arrests?|hijacking|kidnappings?|rulings?|verdict|decision|announcement|remarks|comments|statement|defeat|victory|loss|win)$/;

/** What may be announced for a day to come. */
const awaited = /^(?:rulings?|verdict|decision|announcement|remarks|comments|statement|defeat|victory|loss|win)$/;

// `would look for ways around Wednesday's ruling`: what it speaks of is to come, the ruling is not; `ahead of Wednesday's ruling` is.
function isOfDoneEvent(words: Words, from: number, end: number): boolean {
  const ahead = wordAt(words, from - 1).lower;
  if (wordAt(words, end).lower !== "'s" || /^(?:before|until|for|awaits?|awaited|awaiting)$/.test(ahead)) return false;
  // `ahead of Sunday's ruling`, `the scene of Sunday's blast`.
  if (ahead === 'of' && /^(?:ahead|outcome|result|results|eve|evening|morning|day)$/.test(wordAt(words, from - 2).lower)) return false;
  if (/^(?:after|since|following|despite|into)$/.test(wordAt(words, from - 1).lower)) return true;
  for (let at = end + 1; at <= end + 4; at++) {
    const { lower } = wordAt(words, at);
    if (done.test(lower)) return true;
    if (boundary.has(lower)) return false;
  }
  return false;
}

function roleOf({ lower }: Word): number {
  return roles.get(lower) ?? (lower.endsWith('ed') || lower.endsWith("'ll") ? OTHER : 0);
}

// A word of `boundary` begins a clause, but for `joins as its 11th member in May`.
function beginsClause(words: Words, at: number, word: Word): boolean {
  return word.lower !== 'as' || !/^(?:a|an|its|his|her|their|part)$/.test(wordAt(words, at + 1).lower);
}

// Behind a time in front of its sentence the verb alone tells: `On May 4, the mayor dropped the planned parade`.
function cueOfVerb(words: Words, at: number, word: Word, role: number, time: number | undefined): 'future' | 'past' | undefined {
  if (word.capital) return undefined;
  if ((role & FUTURE) === 0 || /^(?:will|'ll|wo|won't|shall)$/.test(word.lower)) return cueOf(words, at, word, role, time);
  return /^(?:is|are|'re|be)$/.test(wordAt(words, at - 1).lower) ? cueOf(words, at, word, role, time) : undefined;
}

// `time` is where the time begins that plans may be for.
function cueOf(words: Words, at: number, word: Word, role: number, time: number | undefined): 'future' | 'past' | undefined {
  if ((role & FUTURE) !== 0 || word.lower.endsWith("'ll")) return reportsPast(words, at, word) || cameOtherwise(words, at, time) ? 'past' : 'future';
  if (time !== undefined && (role & PLAN) !== 0 && tellsPlan(words, at, time)) return reportsPast(words, at, word) ? 'past' : 'future';
  // `to be published`, `should be completed`: the bare `be` points ahead.
  if (isPastParticiple(word) && isAttribute(words, at)) return undefined;
  if (time !== undefined && (role & PAST) !== 0 && isToHappen(words, at, time)) return 'future';
  if (isPastParticiple(word) || (role & PAST) !== 0) return cueOfPast(wordAt(words, at - 1).lower);
  if (time !== undefined && (role & PLANNED_BY_ONE) !== 0) return isNounAt(words, at) || isPastParticiple(wordAt(words, at - 1)) ? undefined : 'future';
  if (time !== undefined && (role & PLANNED) !== 0) return isBehindPlural(words, at) ? 'future' : undefined;
  if (word.lower === 'set' && wordAt(words, at + 1).lower === 'to') return 'future';
  if (word.lower === 'to' && wordAt(words, at - 1).lower !== 'to' && startsInfinitive(words, at)) return 'future';
  return undefined;
}

// `were due to leave on Thursday, but the session was extended`.
function cameOtherwise(words: Words, at: number, time: number | undefined): boolean {
  if (time === undefined || !/^(?:was|were)$/.test(wordAt(words, at - 1).lower) || !isDayName(words, time)) return false;
  return wordAt(words, time + 1).lower === ',' && wordAt(words, time + 2).lower === 'but';
}

// `had been due to expire`, `would have met`: told from a past moment.
function reportsPast(words: Words, at: number, word: Word): boolean {
  if (/^(?:may|might|could|should|would|must)$/.test(word.lower) && wordAt(words, at + 1).lower === 'have') return true;
  if (/^(?:previously|originally|initially)$/.test(wordAt(words, at - 1).lower)) return true;
  for (let step = 1; step <= 5; step++) {
    const { lower } = wordAt(words, at - step);
    if (lower === 'had') return true;
    if (boundary.has(lower)) return false;
  }
  return false;
}

function isPastParticiple(word: Word): boolean {
  return word.entry === undefined && !word.capital && word.lower.length > 4 && word.lower.endsWith('ed') && !word.lower.endsWith('eed');
}

// `will be paid` is to come, `is heard in May` of either time, all others are past.
function cueOfPast(before: string): 'future' | 'past' | undefined {
  if (before === 'be') return 'future';
  return before === 'is' || before === 'are' ? undefined : 'past';
}

const determiners = /^(?:a|an|the|its|his|her|their|our|this|that|these|those|any|no|still)$/;

// `the increased dividend`, `a still unspecified date`: no verb of the clause.
function isAttribute(words: Words, at: number): boolean {
  return determiners.test(wordAt(words, at - 1).lower);
}

// `trains were to start again early Friday`: what is to be on a weekday is still to come, unless `but` tells of what came of it.
function isToHappen(words: Words, at: number, time: number): boolean {
  if (!/^(?:was|were)$/.test(wordAt(words, at).lower) || wordAt(words, at + 1).lower !== 'to' || wordAt(words, at + 2).lower === 'have' || time < at) return false;
  if (/^(?:which|who|that)$/.test(wordAt(words, at - 1).lower)) return false;
  const day = [time, time + 1].find((place) => isDayName(words, place));
  return day !== undefined && ![1, 2, 3].some((on) => /^(?:but|when|until|before|and)$/.test(wordAt(words, day + on).lower));
}

// `is to meet`, `800 more to follow`: an infinitive points ahead when it says what is settled; `were to meet on Friday` may be of either.
function startsInfinitive(words: Words, at: number): boolean {
  if (wordAt(words, at - 1).lower === 'more' && /^(?:follow|come|arrive)$/.test(wordAt(words, at + 1).lower)) return true;
  return /^(?:is|are|be|'s|'re)$/.test(wordAt(words, at - 1).lower) && !wordAt(words, at + 1).capital;
}
