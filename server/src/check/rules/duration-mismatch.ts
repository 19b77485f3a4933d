/**
 * A length of time that its own two ends do not make: “in 2011, nine years after the 2001 invasion”. Only ends whose
 * year is written, or given by an event of the article with a written year, are held against it.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Span } from '../../base/span.ts';
import type { DurationFact } from '../../link/article/facts/figure-fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { RawFinding, RelatedPlace, Rule, Severity } from '../rule.ts';

/** See `duration-mismatch.md`. */
export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  summary: 'A length of time that does not lie between its own two dates.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.facts.flatMap((fact) => (fact.attribute === 'duration' && !fact.isQuoted ? (mismatch(fact, path, article.document.text) ?? []) : []));
  },
};

/** Days of a unit, on average. */
const lengths: Readonly<Record<DurationFact['value']['unit'], number>> = { year: 365.2425, month: 30.436875, week: 7, day: 1 };

interface Stretch {
  readonly low: number;
  readonly high: number;
  /** How far a writer rounds where both ends are days. */
  readonly slack: number;
}

function mismatch(fact: DurationFact, path: ArticlePath, text: string): RawFinding | undefined {
  const { length, unit, first, last } = fact.value;
  const between = stretchBetween(fact);
  if (between === undefined || between.high < 0) return undefined;
  const severity = isYears(fact) ? verdictOnYears(fact, between) : verdict(fact, between, isMeasured(fact, text));
  if (severity === undefined) return undefined;
  return {
    start: fact.start,
    end: fact.end,
    message: `From ${sayEnd(first)} to ${sayEnd(last)} is ${sayStretch(between, unit, isYears(fact))}, not ${length} ${unit}${length === 1 ? '' : 's'}.`,
    severity,
    related: [first, last].flatMap((end) => relatedTo(end, fact, path)),
  };
}

/** Days that a stretch is named by, the share by which they may be more or fewer, and that to which a length is rounded. */
const [HUNDRED, NAMED, ROUNDED] = [100, 0.15, 0.05];

/** Code units before the words of a fact that are read. */
const READ = 24;
const lasting = /\b(?:last(?:s|ed|ing)?|ran|runs|running|went on|took|continued|dragged on|stood|held out)(?: for)? (?!the |those |these |its |his |her )(?:[\p{L}\d,.-]+ ){1,4}days\b/u;

// `lasted 100 days, from 1 March 2024 to 26 May 2024`: between two days the writer has counted.
function isMeasured({ start, end, sentence, value: { first, last } }: DurationFact, text: string): boolean {
  const isExact = [first, last].every(({ days: { from, to } }) => from !== null && from === to);
  return isExact && lasting.test(text.slice(Math.max(sentence.start, start - READ), Math.min(end, start + LONGEST)));
}

/** Code units of a fact's own words that are read. */
const LONGEST = 200;

// A stretch may count both of its ends: four to eight May are five days.
function verdict({ value: { length, unit, bound, kind } }: DurationFact, { low, high, slack }: Stretch, isCounted: boolean): Severity | undefined {
  // `a month later` is not within a fortnight.
  if (length === 1 && unit !== 'day' && bound === undefined && high < 0.5) return 'warning';
  const [least, most] = [Math.floor(low - slack - 0.01), Math.ceil(high + slack - 0.01) + (kind === 'stretch' ? 1 : 0)];
  const [from, to] = toldRange(length, bound);
  if (from <= most && least <= to) return undefined;
  // `the siege of 900 days`, which were 871: whole hundreds are a name.
  const off = Math.max(from - most, least - to) / length;
  if (unit === 'day' && length % HUNDRED === 0 && off <= (isCounted ? ROUNDED : NAMED)) return isCounted ? 'information' : undefined;
  return high - low > 1 && length >= least - 1 && length <= most + 1 ? 'hint' : 'warning';
}

// Writers subtract years by their numbers; the months may make it one more or one less.
function verdictOnYears({ value: { length, bound, kind } }: DurationFact, { low, high }: Stretch): Severity | undefined {
  const years = Math.round((low + high) / 2);
  const [from, to] = toldRange(length, bound);
  if (from <= years && years <= to) return undefined;
  const isOneOff = Math.abs(years - length) === 1;
  if (isOneOff && bound !== undefined) return undefined;
  // `a three-year plan (2020-22)` counts both of its ends.
  if (kind === 'stretch' && length === years + 1) return undefined;
  return isOneOff ? (kind === 'interval' ? 'information' : 'hint') : 'warning';
}

function toldRange(length: number, bound: DurationFact['value']['bound']): readonly [number, number] {
  const slack = bound === 'about' ? Math.max(1, length * 0.15) : 0;
  return [bound === 'at-most' ? 0 : length - slack, bound === 'at-least' ? Infinity : length + slack];
}

// Years alone are subtracted by their numbers; what lies between them is anything from one less to one more.
function stretchBetween({ value: { unit, first, last } }: DurationFact): Stretch | undefined {
  const [a, b] = [first.days, last.days];
  if (a.from === null || a.to === null || b.from === null || b.to === null) return undefined;
  const [low, high] = [(b.from - a.to) / lengths[unit], (b.to - a.from) / lengths[unit]];
  const isLoose = unit !== 'day' && b.to - b.from + a.to - a.from > 0;
  return { low, high, slack: isLoose || unit === 'day' ? 0 : 0.45 };
}

/** Days that may only be those of a whole year. */
const ALL_YEAR = 300;

function isYears({ value: { unit, first, last } }: DurationFact): boolean {
  return unit === 'year' && [first, last].every(({ days: { from, to } }) => from !== null && to !== null && to - from > ALL_YEAR);
}

function sayStretch({ low, high }: Stretch, unit: string, isYears: boolean): string {
  const middle = Math.round((low + high) / 2);
  const isDays = unit === 'day';
  const [least, most] = isYears ? [middle, middle] : isDays ? [low, high] : [low, high].map((value) => Math.max(0, Math.floor(value + 0.02)));
  const count = least === most || least === undefined || most === undefined ? String(least ?? middle) : `${least} to ${most}`;
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}

type End = DurationFact['value']['first'];

function sayEnd({ text, days }: End): string {
  return text === 'publication' ? `publication on ${days.from === null ? 'an unknown day' : formatDay(days.from)}` : text.replace(/\s+/g, ' ');
}

function relatedTo({ start, end, text }: Span & { readonly text: string }, fact: Span, path: ArticlePath): RelatedPlace[] {
  return text === 'publication' ? [] : [{ path, start, end, message: start >= fact.start && end <= fact.end ? 'one of its ends' : 'one of its ends is told here' }];
}
