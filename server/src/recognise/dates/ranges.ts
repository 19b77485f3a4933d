/**
 * What two times that stand side by side lend each other: `March 3 to April 5, 2019`, `August and September
 * 1914`, `the summer and autumn of 481 BC` write the year once, behind the second; `9 a.m. to noon on Monday` the day.
 * It must not know the article.
 */
import type { CalendarExpression, TimeExpression } from './expression.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** A time with the words `[at, end)` that say it. */
export interface Found {
  readonly at: number;
  readonly end: number;
  readonly value: TimeExpression;
  readonly maker: string;
}

/** The times of a paragraph, each first of a pair with the year that is written behind the second. */
export function shareYears(words: Words, found: readonly Found[]): readonly Found[] {
  const shared = [...found];
  // From the end, so that in `May, June and July 1914` the year reaches May.
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, second] = [shared[i], shared[i + 1]];
    if (first === undefined || second === undefined || !areJoined(words, first.end, second.at)) continue;
    const value = isList(words, first, second) ? undefined : (withYearOf(first.value, second.value) ?? withDayOf(first.value, second.value));
    if (value !== undefined) shared[i] = { ...first, value };
    const until = isStretch(words, first, second) ? (untilWeekday(first.value, second.value) ?? untilMonth(first.value, second.value) ?? overMidnight(first.value, second.value)) : undefined;
    if (until !== undefined) shared[i + 1] = { ...second, value: until };
  }
  return shared;
}

const joints = /^(?:[-–—,&]|--|to|and|or|until|till|through|from)$/;

// `May, June and July 1914` is one list; in `Thursday, 7 March 2024` the first stands by itself.
function isList(words: Words, first: Found, second: Found): boolean {
  if (wordAt(words, first.end).lower !== ',') return false;
  return first.value.form !== 'calendar' || second.value.form !== 'calendar' || first.value.fields.weekday !== undefined || (first.value.fields.day === undefined) !== (second.value.fields.day === undefined);
}

const untilWords = /^(?:[-–—]|to|until|till|through)$/;

function isStretch(words: Words, first: Found, second: Found): boolean {
  return first.end === second.at ? wordAt(words, second.at).joint === '-' : second.at === first.end + 1 && untilWords.test(wordAt(words, first.end).lower);
}

// `from Friday to Monday`: the Monday that follows, whatever the tense.
function untilWeekday(first: TimeExpression, second: TimeExpression): CalendarExpression | undefined {
  if (first.form !== 'calendar' || second.form !== 'calendar' || first.fields.weekday === undefined || second.fields.weekday === undefined) return undefined;
  // `from 9 to 11 a.m. Friday`: both hours are of one day.
  if (first.clock !== undefined && first.fields.weekday === second.fields.weekday) return undefined;
  return second.which === undefined && second.fields.day === undefined ? { ...second, which: 'following' } : undefined;
}

// `from May through August`: the August behind that May.
function untilMonth(first: TimeExpression, second: TimeExpression): CalendarExpression | undefined {
  if (first.form !== 'calendar' || second.form !== 'calendar' || !lacksYear(first) || !lacksYear(second) || first.fields.month === undefined) return undefined;
  return second.fields.month === undefined || second.fields.month === first.fields.month ? undefined : { ...second, which: 'following' };
}

// `from 11 p.m. to 5 a.m.`: of the day after.
function overMidnight(first: TimeExpression, second: TimeExpression): TimeExpression | undefined {
  if (first.clock === undefined || second.clock === undefined || second.form !== 'shift' || second.from !== 'mention' || second.amount !== 0 || second.base !== undefined) return undefined;
  return first.clock.hour > second.clock.hour ? { ...second, amount: 1, direction: 1 } : undefined;
}

// `March 3-5`, `June to August`, `26 June - 4 August`, `from June 3 until July 9`.
function areJoined(words: Words, end: number, at: number): boolean {
  if (at === end) return wordAt(words, at).joint === '-';
  return (at === end + 1 || at === end + 2) && joints.test(wordAt(words, end).lower) && (at === end + 1 || joints.test(wordAt(words, end + 1).lower));
}

function withYearOf(first: TimeExpression, second: TimeExpression): CalendarExpression | undefined {
  if (first.form !== 'calendar' || second.form !== 'calendar' || !lacksYear(first)) return undefined;
  // `January through June of last year`.
  if (second.within?.form === 'shift' && first.fields.day === undefined && second.nth === undefined) return { ...first, within: second.within };
  const { year, month } = second.fields;
  const isPart = month !== undefined || second.fields.season !== undefined || (first.fields.quarter !== undefined && second.fields.quarter !== undefined);
  if (year === undefined || !isPart) return undefined;
  // `November to February 1919` began the year before.
  const before = first.fields.month !== undefined && month !== undefined && first.fields.month > month ? 1 : 0;
  return { ...first, fields: { ...first.fields, year: year - before }, yearBehind: true };
}

// `between 9 a.m. and noon on Monday`, `from 9 a.m. to 5 p.m. Friday`: both hours are of the day behind the second.
function withDayOf(first: TimeExpression, second: TimeExpression): TimeExpression | undefined {
  const isBare = first.form === 'shift' && first.clock !== undefined && first.from === 'mention' && first.amount === 0 && first.base === undefined;
  if (!isBare || second.clock === undefined) return undefined;
  // `between midnight and 4 a.m. Saturday`: the midnight that begins the day.
  const clock = first.clock.hour === 24 && second.clock.hour < 12 ? { ...first.clock, hour: 0 } : first.clock;
  if (second.form === 'shift') return second.from === 'published' ? { ...second, clock } : undefined;
  if (second.form !== 'calendar') return undefined;
  const { weekday, ...fields } = second.fields;
  // Written once, it is held against the day once.
  return { ...second, fields: fields.day === undefined ? second.fields : fields, clock };
}

function lacksYear({ fields, which, within }: CalendarExpression): boolean {
  return fields.year === undefined && which === undefined && within === undefined && (fields.month !== undefined || fields.season !== undefined || fields.quarter !== undefined);
}
