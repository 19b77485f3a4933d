/**
 * Dates in digits that can be read in two orders, read in the one that the house keeps: `04/05/2021` is 4 May where
 * the day comes first. It must not know where the order is written down.
 */
import type { DateOrder } from '../../../annotations/house-rules.ts';
import type { TimeMention } from '../../../recognise/mention.ts';
import type { Document, Part, WrittenDate } from '../../../text/document.ts';
import type { ArticleOptions, Timex } from '../article.ts';
import type { Placed } from '../place.ts';

type Times = readonly Placed<TimeMention>[];

const WORDS: Readonly<Record<DateOrder, string>> = {
  dmy: 'the day before the month, by the house rule of config.yaml',
  mdy: 'the month before the day, by the house rule of config.yaml',
};

/** What is said of a day that the order of the house settled. */
export function houseOrderWords(order: DateOrder): string {
  return WORDS[order];
}

/** The expressions with the house's reading of what can be read in either order; the same array where nothing is settled. */
export function inHouseOrder(times: Times, { dateOrder }: ArticleOptions): Times {
  if (dateOrder === undefined || !times.some(isDoubtful)) return times;
  return times.map((time) => (isDoubtful(time) ? settled(time, dateOrder) : time));
}

/** The resolved expressions, those that the house's order settled saying so; each belongs to the expression at its index. */
export function withHouseReasons(timexes: readonly Timex[], times: Times, { dateOrder }: ArticleOptions): readonly Timex[] {
  if (dateOrder === undefined) return timexes;
  return timexes.map((timex, at) => {
    const time = times[at];
    const isSettled = time !== undefined && (isDoubtful(time) || (dateOrder === 'dmy' && isDotted(timex)));
    return isSettled ? { ...timex, reasons: [...timex.reasons, { maker: 'dates/house-order', words: WORDS[dateOrder] }] } : timex;
  });
}

/** Whether it is a date like `04.05.2021`: day first as a rule, but not by everybody. */
export function isDotted({ text }: Timex): boolean {
  const match = /^(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d\d)$/.exec(text);
  return match !== null && [match[1], match[2]].every((number) => Number(number) >= 1 && Number(number) <= 12) && Number(match[1]) !== Number(match[2]);
}

/** The document with the dates of its masthead read in the order of the house. */
export function mastheadInHouseOrder(document: Document, order: DateOrder): Document {
  return { ...document, parts: document.parts.map((part) => dated(part, document.text, order)) };
}

function isDoubtful({ expression }: Placed<TimeMention>): boolean {
  return expression.form === 'calendar' && expression.otherwise !== undefined;
}

function settled(time: Placed<TimeMention>, order: DateOrder): Placed<TimeMention> {
  const { expression } = time;
  if (expression.form !== 'calendar' || expression.otherwise === undefined) return time;
  const { otherwise, ...rest } = expression;
  // What is read first has the month first.
  return { ...time, expression: order === 'mdy' ? rest : { ...rest, fields: otherwise } };
}

function dated(part: Part, text: string, order: DateOrder): Part {
  const { date } = part;
  if (date?.year === undefined || date.month !== undefined) return part;
  const read = ordered(date, text, order);
  return read === undefined ? part : { ...part, date: read };
}

// Only numbers that are both a month: what has one reading was read already.
function ordered(date: WrittenDate, text: string, order: DateOrder): WrittenDate | undefined {
  const match = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/.exec(text.slice(date.start, date.end));
  const [first, second] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (first < 1 || first > 12 || second < 1 || second > 12) return undefined;
  return { ...date, ...(order === 'dmy' ? { day: first, month: second } : { day: second, month: first }) };
}
