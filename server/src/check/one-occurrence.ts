/**
 * Whether two sentences that number an occurrence tell of one: by the series, the dates, the tenses, and by what both
 * tell besides. How much they must share depends on how such occurrences follow each other. It must not know articles.
 */
import { parseDay } from '../base/civil-date.ts';
import type { OrdinalFact } from '../link/article/facts/fact.ts';
import { foldedStem } from '../link/article/facts/ordinals/phrase.ts';

/** A numbered occurrence as its sentence tells it. */
export type Occurrence = OrdinalFact['value'];

/** Whether two sentences of one article may number one occurrence in two ways. */
export function mayBeOne(a: Occurrence, b: Occurrence, isHeadline: boolean): boolean {
  if (isFirstOfAnother(a, b) || isFirstOfAnother(b, a)) return false;
  if (isOneRelative(a, b)) return a.number !== b.number && shared(a.people, b.people) > 0;
  if (a.number === b.number || !isOneSeries(a, b) || !haveOneDate(a, b) || (isOtherTense(a, b) && !isLasting(a, b)) || ((a.isSetApart || b.isSetApart) && a.kind !== 'person')) return false;
  if (a.kind === 'person') return isOneHolder(a, b);
  if (isHeadline && a.number > 1 && b.number > 1 && isNamedIn(a, b) && ((a.mode === 'straight' && b.mode === 'straight' && !a.isApart && !b.isApart) || shared(a.near, b.near) > (a.kind === 'running' ? 2 : 0) || (a.isFinish && b.isFinish)) && a.head !== 'quarter') return true;
  if (a.kind === 'series') return !a.isApart && !b.isApart && areAboutOne(a, b);
  return a.number > 1 && b.number > 1 && (a.kind === 'feat' ? isOneFeat(a, b) : isOneOfMany(a, b));
}

/** `his second wife, Helena`: one of a family is one at all times. */
const kin = /^(?:wife|husband|child|son|daughter)$/;

function isOneRelative(a: Occurrence, b: Occurrence): boolean {
  return a.kind === 'person' && kin.test(a.head) && a.head === b.head && a.holder !== undefined && a.holder === b.holder;
}

/** Whether two sentences of two articles may: there somebody or something must be named in both, and more be shared. */
export function mayBeOneElsewhere(a: Occurrence, b: Occurrence, isRare: boolean, days: number | undefined): boolean {
  if (!mayBeOne(a, b, false)) return false;
  // Articles without a date may be years apart: more must be alike.
  if (days === undefined && !areOfOnePair(a, b)) return false;
  if (days === undefined) return sameFigures(a, b) > 1 || (isNamedIn(a, b) && (shared(a.near, b.near) > 1 || (a.isFinish && b.isFinish)));
  if (a.kind === 'person') return true;
  if (a.kind === 'series') return isRare || (isTelling(a) && isTelling(b));
  if (a.kind === 'running' && days > 1) return false;
  // A day later it is one more.
  if (a.kind === 'feat' && days > 0 && Math.abs(a.number - b.number) === 1) return !adding.test(a.head) && shared(a.near, b.near) > 1;
  return (isAdorned(a, b) && isNamedIn(a, b)) || (a.kind === 'feat' && shared(a.of, b.of) > 0 && shared(a.people, b.people) > 0) || shared(a.near, b.near) >= 2 || (a.mode !== undefined && a.mode === b.mode) || shared(a.of, b.of) >= 2;
}

/** Beyond this, a first one is of a count of its own: `the first cup won by the club`, which is the 104th. */
const FIRST_OF = 5;

function isFirstOfAnother(a: Occurrence, b: Occurrence): boolean {
  return a.number === 1 && b.number > FIRST_OF;
}

/** Whether both outright name the series and the occasion: the day, or who it is. */
export function isSurelyOne(a: Occurrence, b: Occurrence): boolean {
  if (a.kind === 'person') return !kin.test(a.head) && a.of.length > 0 && a.of.length === b.of.length && shared(a.of, b.of) === a.of.length && offices.test(a.head);
  const isOneName = a.of.length > 1 && a.of.length === b.of.length && shared(a.of, b.of) === a.of.length;
  const isOneDay = a.dates.some((date) => date.length === 10 && b.dates.includes(date));
  return (a.kind === 'series' || a.kind === 'feat') && isOneName && isOneDay && !a.isApart && !b.isApart && a.isAhead === b.isAhead;
}

/** Whoever holds one of these is the only one of the number. */
const offices = /^(?:president|premier|chancellor|governor|mayor|pope|governor-general)$/;

/** Words of a series from which it is hardly another one: `meeting of joint border commission`. */
const TELLING = 5;

function isTelling({ isNamed, series }: Occurrence): boolean {
  return isNamed || series.split(' ').length >= TELLING;
}

// What is past and what is to come are two occurrences.
function isOtherTense(a: Occurrence, b: Occurrence): boolean {
  if (areItsParts(a, b)) return false;
  return (a.isPast && !a.isAhead && b.isAhead) || (a.isAhead && b.isPast && !b.isAhead);
}

/** What comes once in many months: an article may name its first day and its last. */
const slow = /^(?:festival|congress|conference|convention|summit|games|olympics|championship|tournament|awards|award|ceremony|gala|fair|expo|biennale|parliament|legislature|assembly|term|mandate|anniversary|edition|cup)$/;
/** Days that such a one may last, or lie ahead. */
const LASTS = 40;

function areNear(a: string, b: string): boolean {
  return daysBetween(a, b) <= LASTS;
}

function daysBetween(a: string, b: string): number {
  return Math.abs((parseDay(a) ?? NaN) - (parseDay(b) ?? NaN));
}

/** Days that a round of talks or a session lasts at most. */
const ROUND = 10;

// It has begun in one sentence, and the rest of it is to come in the other.
function areItsParts(a: Occurrence, b: Occurrence): boolean {
  const isInTime = a.dates.length === 0 || b.dates.length === 0 || a.dates.some((date) => b.dates.some((other) => daysBetween(date, other) <= ROUND));
  return a.part !== undefined && b.part !== undefined && a.part !== b.part && isInTime;
}

// Its first day in one sentence and its last in the other.
function isLasting(a: Occurrence, b: Occurrence): boolean {
  return slow.test(a.head) && a.dates.some((date) => b.dates.some((other) => areNear(date, other)));
}

// Dates that both sentences name must be of one day; a year that only one names tells it apart.
function haveOneDate(one: Occurrence, other: Occurrence): boolean {
  if (isLasting(one, other) || areItsParts(one, other)) return true;
  const [a, b] = [one.dates, other.dates];
  if (a.length > 0 && b.length > 0) return a.some((date) => b.some((other) => date.startsWith(other) || other.startsWith(date)));
  return ![...a, ...b].some((date) => /^\d{4}$/.test(date));
}

/** Whether both number one series: `the dialogue` may be `the strategic dialogue`; rounds in two places are of two series. */
export function isOneSeries(a: Occurrence, b: Occurrence): boolean {
  if (a.head !== b.head || a.kind !== b.kind || (a.place !== undefined && b.place !== undefined && a.place !== b.place)) return false;
  if (a.mode !== b.mode && (a.kind === 'feat' || (a.mode !== undefined && b.mode !== undefined))) return false;
  return isWithin(a, b) || isWithin(b, a);
}

// Every word that one sentence gives the series stands in the other, in its name or beside it.
function isWithin(a: Occurrence, b: Occurrence): boolean {
  const beside = new Set([...b.of, ...b.near, ...b.names.flatMap((name) => name.split(' ')), ...b.people]);
  return a.of.every((word) => b.of.includes(word)) || (b.of.length > 0 && a.of.some((word) => b.of.includes(word)) && a.of.every((word) => beside.has(word)));
}

// Somebody or something that both sentences name.
function isNamedIn(a: Occurrence, b: Occurrence): boolean {
  const names = shared(a.names, b.names) + shared(a.people, b.people) + shared(a.people, b.of) + shared(a.of, b.people) + shared(a.names, b.of) + shared(a.of, b.names);
  return names > 0 || shared(stems(a), b.near) + shared(stems(b), a.near) > 0;
}

// A name that opens the other sentence may have been read as a word.
function stems({ names }: Occurrence): readonly string[] {
  return names.filter((name) => !name.includes(' ')).map(foldedStem);
}

// `their sixth straight win with a 2-0 victory`: what is told with figures of its own, or is somebody's in a named series.
function isAdorned(a: Occurrence, b: Occurrence): boolean {
  return a.kind === 'feat' && a.of.length > 1 && b.of.length > 1 && shared(a.of, b.of) > 1;
}

/** Figures of three places and more, years left out, that both sentences give. */
function sameFigures(a: Occurrence, b: Occurrence): number {
  return a.near.filter((word) => /^\$?\d[\d.,]{2,}$/.test(word) && !/^(?:19|20)\d\d$/.test(word) && b.near.includes(word)).length;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length;
}

/** What begins a term: `won`, `sworn in`. */
const begun = /^(?:won|win|elect|re-elect|sworn|oath|seek|begin|began|begun|start|inaugurat)/;
// `won his second term as mayor of Leith`, `in his third term as mayor of Leith`: the same words of the same person.
function isOneOfficer(a: Occurrence, b: Occurrence): boolean {
  return Math.abs(a.number - b.number) === 1 && a.of.length > 1 && shared(a.of, b.of) === Math.max(a.of.length, b.of.length) && shared(a.people, b.people) > 0;
}

const commemorating = /^(?:anniversary|birthday)$/;

// `Queen Marta`, `the queen's birthday`
function isOwned(a: Occurrence, b: Occurrence): boolean {
  return a.of.length > 0 && a.of.every((word) => b.near.includes(word));
}

// Sentences without a name in common may tell of two series.
function areAboutOne(a: Occurrence, b: Occurrence): boolean {
  if (a.head === 'term' && a.near.some((word) => begun.test(word)) !== b.near.some((word) => begun.test(word)) && (a.isPast || b.isPast) && !isOneOfficer(a, b)) return false;
  if (a.of.length === 0 && b.of.length === 0) return isNamedIn(a, b) || shared(a.near, b.near) > (commemorating.test(a.head) ? 0 : 1);
  return a.names.length === 0 || b.names.length === 0 || isNamedIn(a, b) || (a.of.length > 0 && a.of.length === b.of.length && (a.of.length > 1 || (a.isNamed && b.isNamed))) || (a.isNamed && b.isNamed && shared(a.of, b.of) > 1) || isOwned(a, b) || isOwned(b, a);
}

function isOneHolder(a: Occurrence, b: Occurrence): boolean {
  return a.holder !== undefined && a.holder === b.holder && (a.of.length > 0 || b.of.length > 0 || shared(a.near, b.near) > 0);
}

// Whoever wins twice in one report wins two numbers.
function isOneFeat(a: Occurrence, b: Occurrence): boolean {
  const isCounted = a.head === 'defence' || a.mode !== undefined;
  // Two people who won the same title.
  if (a.people.length > 0 && b.people.length > 0 && shared(a.people, b.people) === 0) return false;
  // Whoever scores a fifth goal scores the sixth.
  if (adding.test(a.head) && a.mode === undefined && (a.of.length === 0 || b.of.length === 0)) return false;
  // Whoever wins one on a day wins no other on it.
  const isOneDay = once.test(a.head) && a.dates.some((date) => date.length === 10 && b.dates.includes(date)) && shared(a.people, b.people) > 0 && !a.isApart && !b.isApart;
  const isTitled = a.of.length > 0 && shared(a.of, b.of) === Math.min(a.of.length, b.of.length) && a.isNamed && b.isNamed && shared(a.people, b.people) > 0 && !a.isApart && !b.isApart;
  return isNamedIn(a, b) && !a.isAhead && !b.isAhead && (isTitled || isOneDay || isCounted || shared(a.near, b.near) >= 2);
}

const once = /^(?:title|crown|defence|championship|cup)$/;
const adding = /^(?:goal|touchdown|homer|medal|gold|silver|bronze|start|pole|podium)$/;

// `the third election in two years` in both: a count of one stretch of time.
function isScoped(a: Occurrence, b: Occurrence): boolean {
  const areAimed = a.of.length > 0 && b.of.length > 0;
  return a.mode !== undefined && a.mode !== 'straight' && a.mode === b.mode && (!/^of (?:season|year|career)$/.test(a.mode) || shared(a.dates, b.dates) > 0) && (!areAimed || shared(a.of, b.of) > 0);
}

// A champion has many bouts: whom both sentences name is not enough where each names another opponent.
function areOfOnePair(a: Occurrence, b: Occurrence): boolean {
  return shared(a.people, b.people) === Math.min(a.people.length, b.people.length);
}

const reported = /^(?:profit|revenu|earn|sal|loss|growth|gdp|econom|incom|net|turnover|output)/;

function isOneOfMany(a: Occurrence, b: Occurrence): boolean {
  // A bout ends once.
  if (a.isFinish && b.isFinish) return isNamedIn(a, b) && areOfOnePair(a, b);
  const words = shared(a.near, b.near);
  if (sameFigures(a, b) >= 2 && a.head !== 'quarter') return !a.isApart && !b.isApart;
  if (isScoped(a, b)) return !a.isApart && !b.isApart && (a.names.length + b.names.length === 0 || isNamedIn(a, b)) && shared(a.people, b.people) === Math.min(a.people.length, b.people.length);
  // `had won the cup for the third time`
  if (a.head === 'time') return !a.isApart && !b.isApart && shared(a.names, b.names) > 0 && shared(a.people, b.people) > 0 && words > 0;
  if (a.head === 'quarter') return words >= 2 && a.near.some((word) => /\d/.test(word) && b.near.includes(word)) && a.near.some((word) => reported.test(word) && b.near.includes(word));
  const isDesignated = (a.mode !== undefined && a.mode === b.mode) || shared(a.of, b.of) > 0;
  return !a.isApart && !b.isApart && (isNamedIn(a, b) || shared(a.of, b.of) > 1) && words >= (isDesignated ? 1 : 3);
}
