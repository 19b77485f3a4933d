/**
 * Times as the ends of a length: which are written firmly enough, and what days they are. It must not know how a length
 * is joined to its ends.
 */
import type { DayInterval } from '../../../../base/civil-date.ts';
import type { Span } from '../../../../base/span.ts';
import type { Timex } from '../../article.ts';
import type { ReadArticle } from '../extractor.ts';
import type { DurationFact } from '../figure-fact.ts';

/** The two ends of a length of time; `at-least` where the length may be of a part of what lies between them. */
export type Ends = Pick<DurationFact['value'], 'first' | 'last' | 'kind' | 'bound'>;

/** A sentence in which a length of time is held against its ends. */
export interface Context {
  readonly article: ReadArticle;
  readonly text: string;
  readonly sentence: Span;
  readonly times: readonly Timex[];
  /** Those of the sentence before, in the same paragraph. */
  readonly earlier: readonly Timex[];
  /** That sentence. */
  readonly before?: Span;
}

/** Whether it is a day or year of the calendar: in `from June 3 to June 7, 2019` the second says the year of the first. */
export function isDated(timex: Timex): boolean {
  const { type, known, interval, mod } = timex;
  return isWritten(timex) || (type === 'DATE' && known.has('day') && known.has('month') && interval.from !== null && interval.to !== null && mod === undefined);
}

/** Whether the year stands there: nothing else can be contradicted by a length. */
export function isWritten({ type, known, interval, mod, value }: Timex): boolean {
  const isClosed = (interval.from !== null && interval.to !== null) || /^\d{4}(?:-\d\d){0,2}$/.test(value);
  return type === 'DATE' && known.has('year') && isClosed && mod === undefined;
}

// `until 2007` is open to the past: the year itself is what ends the stretch.
function daysOf({ interval: { from, to }, value }: Timex): DayInterval {
  const length = value.length >= 10 ? 0 : value.length >= 7 ? 30 : 364;
  return { from: from ?? (to === null ? null : to - length), to: to ?? (from === null ? null : from + length) };
}

/** A time as an end of a stretch. */
export function endOf(timex: Timex): Span & { text: string; days: DayInterval } {
  const { start, end, text } = timex;
  return { start, end, text, days: daysOf(timex) };
}

/** The place of a time alone. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
