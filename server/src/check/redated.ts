/**
 * Events that plain clauses date in two ways, in one article or in two: `was founded in 1998` and `its founding in
 * 1989`. Compared by what they befell and by the kind of event that verb and noun share, without the scorer of related
 * events; where two events are possible it is a hint. It must not know rules.
 */
import { dayOf, formatDay } from '../base/civil-date.ts';
import type { DatedEventFact, EventTheme, WrittenDay } from '../link/article/facts/fact.ts';
import type { FactItem } from '../link/corpus/corpus.ts';
import type { Severity } from './rule.ts';

/** What is told of a dated event. */
export type DatedEvent = DatedEventFact['value'];

/**
 * How two tellings contradict each other: how gravely it may be put; undefined where they may both be true.
 * @param themes how many a telling that names none may mean
 */
export function contradiction(a: DatedEvent, b: DatedEvent, themes = Infinity): Severity | undefined {
  const apart = apartness(a.date, b.date);
  if (apart === undefined || a.event !== b.event || a.isApart || b.isApart || areOthers(a, b) || !countedAlike(a, b)) return undefined;
  const match = matchOf(a, b);
  if (match === 'none' || (match === 'back' && themes > 1)) return undefined;
  const haveDays = a.date.day !== undefined && b.date.day !== undefined;
  if (match !== 'theme') return (apart === 'slip' && (haveDays || a.isOnce || a.ofPerson)) || (apart === 'near' && haveDays && (a.isOnce || isOneCourse(a, b))) ? 'hint' : undefined;
  if (a.isOnce) return apart === 'slip' && isPlain(a, b) && areNames(a.theme, b.theme) && a.isCounted !== true && b.isCounted !== true ? 'warning' : 'information';
  // What may come again comes in another year or month; on a day close by, or on the same day of another year, hardly.
  if (!haveDays) return apart === 'slip' && (a.isBack || b.isBack) ? 'hint' : undefined;
  if (apart === 'far') return isSeldom(a, b) ? 'hint' : undefined;
  return 'information';
}

/** What the same person or thing meets with once in a week: days of that week, counted from two publications, are of one. */
const weekly = /^(?:birth|death|body|elect|appoint|resign|dismiss|kidnap|convict|sentence|acquit|charge|extradite|marry|shoot|crash|explode|collapse|sink|destroy|erupt|arrest|escape|free|surrender|bankrupt|merge|bury|plead)$/;
const WEEK = 7;

// `on Thursday` is never surer than the day of publication, and says nothing of what comes every day.
function countedAlike(a: DatedEvent, b: DatedEvent): boolean {
  if (a.isCounted !== true && b.isCounted !== true) return true;
  const apart = daysBetween(a.date, b.date);
  return weekly.test(a.event) && apart !== undefined && apart < WEEK;
}

/** What begins and ends as one: its beginning is told of one trial, not of one of many. */
function isOneCourse({ theme: a, event }: DatedEvent, { theme: b }: DatedEvent): boolean {
  return event === 'begin' && a !== undefined && a.head === b?.head;
}

/** What the same person seldom meets with twice in a season. */
const seldom = /^(?:elect|appoint|resign|dismiss|kidnap|convict|sentence|acquit|extradite|marry|charge)$/;
/** Days within which that is one event by all appearance. */
const season = 62;

function isSeldom(a: DatedEvent, b: DatedEvent): boolean {
  const apart = a.theme?.person === undefined || a.date.year !== b.date.year ? undefined : daysBetween(a.date, b.date);
  return apart !== undefined && apart <= season && (seldom.test(a.event) || a.places.flat().some((name) => b.places.flat().includes(name)));
}

// Two sources may differ, and one of those who signed may have signed on another day.
function isPlain(a: DatedEvent, b: DatedEvent): boolean {
  return !a.isHedged && !b.isHedged && a.by.length > 0 === b.by.length > 0;
}

// `the bill`, `the Leith office`: of a common noun there may be two; so of `the ferry Aurora` and `the tug Aurora`.
function areNames(a: EventTheme | undefined, b: EventTheme | undefined): boolean {
  if (a === undefined || b === undefined || (a.noun !== undefined && b.noun !== undefined && a.noun !== b.noun)) return false;
  return [a, b].every(({ head, names, person }) => person !== undefined || names.includes(head));
}

/** The date of a telling as far as it is written, with its preposition: `on 2019-05-03`, `in 1998`. */
export function sayDate({ time: { from } }: Pick<DatedEventFact | FactItem, 'time'>, { day, month }: WrittenDay): string {
  const whole = from === null ? '' : formatDay(from);
  if (day !== undefined) return `on ${whole}`;
  return `in ${whole.slice(0, month === undefined ? -6 : -3)}`;
}

/** Whom or what a telling is about, as one string; undefined where it only points back. */
export function themeId({ theme }: DatedEvent): string | undefined {
  if (theme === undefined) return undefined;
  return theme.person ?? (theme.names.length > 0 ? theme.names.join(' ') : theme.head);
}

/** Days by which two days of one event may lie apart when one of them is a mistake, and when it may be one. */
const nearby = 3;
const perhaps = 10;

type Apartness = 'slip' | 'near' | 'far';

/** How far two dates lie apart in the parts that both write; undefined where these agree. */
export function apartness(a: WrittenDay, b: WrittenDay): Apartness | undefined {
  const parts = (['year', 'month', 'day'] as const).filter((part) => a[part] !== undefined && b[part] !== undefined);
  const other = parts.filter((part) => a[part] !== b[part]);
  if (other.length === 0) return undefined;
  const days = daysBetween(a, b);
  if (days !== undefined && days <= nearby) return 'slip';
  if (parts.length === 1) return other[0] === 'year' && isMiswritten(a.year ?? 0, b.year ?? 0) ? 'slip' : 'far';
  if (other.length === 1 && (other[0] !== 'year' || isMiswritten(a.year ?? 0, b.year ?? 0))) return 'slip';
  return days !== undefined && days <= perhaps ? 'near' : 'far';
}

/** A leap year, for days of which no year is written. */
const ANY_YEAR = 2000;
const YEAR = 366;

function daysBetween(a: WrittenDay, b: WrittenDay): number | undefined {
  if (a.month === undefined || a.day === undefined || b.month === undefined || b.day === undefined) return undefined;
  const hasYears = a.year !== undefined && b.year !== undefined;
  const [one, other] = [a, b].map(({ year, month = 1, day = 1 }) => dayOf(hasYears ? (year ?? ANY_YEAR) : ANY_YEAR, month, day));
  const days = Math.abs((one ?? 0) - (other ?? 0));
  // From December to January, where no year is written.
  return hasYears ? days : Math.min(days, YEAR - days);
}

// One digit of the year, or two that changed places: 1998 for 1989 or 1988.
function isMiswritten(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  const differing = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  const [first = 0, second] = differing;
  if (second === undefined) return true;
  return differing.length === 2 && ((one[first] === other[second] && one[second] === other[first]) || Math.abs(a - b) === 1);
}

/** Whether two tellings are of other doers, of another office, or of another place: of two events. */
export function areOthers(a: DatedEvent, b: DatedEvent): boolean {
  if (parted(a.by, b.by) || parted(a.office, b.office)) return true;
  return !a.isOnce && parted(a.places.flat(), b.places.flat());
}

function parted(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** Whether two tellings are of one kind of event, of the same doers, and of the same person or named thing. */
export function areOfOneTheme(a: DatedEvent, b: DatedEvent): boolean {
  return a.event === b.event && !a.isApart && !b.isApart && !parted(a.by, b.by) && !parted(a.office, b.office) && matchOf(a, b) === 'theme';
}

/** By what it befell; by the place alone; because one only points back; not at all. */
type Match = 'theme' | 'place' | 'back' | 'none';

function matchOf(a: DatedEvent, b: DatedEvent): Match {
  const [one, other] = [a.theme, b.theme];
  if (one === undefined && other === undefined) return a.isBack && b.isBack ? 'back' : 'none';
  if (one === undefined || other === undefined) return (a.isBack && other !== undefined) || (b.isBack && one !== undefined) ? 'back' : 'none';
  if (a.ofPerson || one.person !== undefined || other.person !== undefined) return one.person !== undefined && one.person === other.person ? 'theme' : 'none';
  if (one.names.length > 0 && other.names.length > 0) return areNamedAlike(one, other) ? 'theme' : rare.test(a.event) && sharePlace(a, b) ? 'place' : 'none';
  const isOneHead = one.head === other.head && one.isDefinite && other.isDefinite;
  if (isOneHead && a.by.some((word) => b.by.includes(word))) return 'theme';
  if (sharePlace(a, b) && (one.head === other.head || a.isBack || b.isBack)) return 'place';
  return isOneHead ? 'back' : 'none';
}

/** Kinds of events of which a place seldom sees two. */
const rare = /^(?:quake|erupt|storm|landfall)$/;

function areNamedAlike(a: EventTheme, b: EventTheme): boolean {
  const within = (one: EventTheme, other: EventTheme): boolean => one.names.every((name) => other.names.includes(name));
  if (a.head === b.head) return within(a, b) || within(b, a);
  return within(a, b) && within(b, a) && (a.names.includes(a.head) || b.names.includes(b.head));
}

function sharePlace(a: DatedEvent, b: DatedEvent): boolean {
  const placesOf = ({ theme, places }: DatedEvent): readonly string[] => [...places.flat(), ...(theme?.names ?? [])];
  return placesOf(a).some((name) => placesOf(b).includes(name));
}
