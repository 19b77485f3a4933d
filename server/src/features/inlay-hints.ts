/**
 * The day that a relative date stands for, to be shown behind it. It must not repeat what the text says:
 * a date written in full has no hint, and one that cannot be resolved has none either.
 */
import { civilOf, dayOf, monthInterval } from '../base/civil-date.ts';
import type { DayInterval } from '../base/civil-date.ts';
import type { Span } from '../base/span.ts';
import type { Timex } from '../link/article/article.ts';
import { intervalWords } from './shared/day-words.ts';
import { within } from './shared/under-caret.ts';
import type { Snapshot } from './snapshot.ts';

/** Words to be shown behind `offset`. */
export interface Hint {
  readonly offset: number;
  /** `7 April 2021`, `2021` where only the year is not written, with ` ?` behind it when there are other readings. */
  readonly label: string;
  /** How it was resolved, one step a line. */
  readonly reasons: readonly string[];
}

/** Hints for the dates of the article that touch `range`, in reading order; none when the user wants none. */
export function inlayHints({ article, config }: Pick<Snapshot, 'article' | 'config'>, range?: Span): readonly Hint[] {
  if (!config.inlayHints.dates) return [];
  return within(article.timexes, range).flatMap((timex) => {
    const label = labelOf(timex);
    if (label === undefined) return [];
    return [{ offset: timex.end, label, reasons: timex.reasons.map(({ words }) => words) }];
  });
}

function labelOf(timex: Timex): string | undefined {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return undefined;
  if (timex.anchor !== 'published' && timex.anchor !== 'context') return undefined;
  const { from, to } = timex.interval;
  // `until Friday`, `since last month`: the time itself, wherever the stretch goes on.
  const interval = from === null || to === null ? intervalOfValue(timex.value) : timex.interval;
  if (interval === undefined) return undefined;
  const words = missingYear(timex, interval) ?? intervalWords(interval);
  if (words === undefined) return undefined;
  return timex.candidates.length > 1 ? `${words} ?` : words;
}

// `April 7` lacks its year and nothing else.
function missingYear({ known }: Timex, { from, to }: DayInterval): string | undefined {
  if (!known.has('month') || from === null || to === null) return undefined;
  const { year } = civilOf(from);
  return year === civilOf(to).year && year > 0 ? String(year) : undefined;
}

// `2024-06-14TNI`, `2024-06`, `2024`; undefined of coarser and of open values.
function intervalOfValue(value: string): DayInterval | undefined {
  const [, year, month, day] = (/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(value) ?? []).map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  if (month === undefined || Number.isNaN(month)) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  if (day === undefined || Number.isNaN(day)) return monthInterval(year, month);
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) };
}
