/**
 * Quarters and halves of business years, and fiscal years: `the third quarter`, `third-quarter`, `the fourth
 * quarter of 2019`, `the 1988 second quarter`, `Q3 2013`, `the first half of 2020`, `fiscal 1989`, and the
 * words by which company reports compare: `the quarter`, `the year-ago period`. Fiscal years count as
 * calendar years, for want of better knowledge. It must not know which report this is.
 */
import { monthAt } from './calendar-date.ts';
import type { CalendarFields, TimeExpression } from './expression.ts';
import type { Match } from './pattern.ts';
import { readPointed } from './pointed.ts';
import { centuryOf, readWrittenYear } from './years.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** A quarter or half by its number. */
export function readQuarter(words: Words, at: number): Match | undefined {
  // `1988`: what can go on from a year stands in the lexicon.
  const { digits } = wordAt(words, at);
  if (digits > 0 && (digits !== 4 || wordAt(words, at + 1).entry === undefined)) return undefined;
  return readShortQuarter(words, at) ?? readNumbered(words, at) ?? readFiscalYear(words, at);
}

/** `Q3 2013`, `2013 Q3`, `Q3`, `3Q 2013`, `2Q19`. */
export function readShortQuarter(words: Words, at: number): Match | undefined {
  const year = wordAt(words, at);
  const leading = year.digits === 4 && year.value >= 1900 && year.value < 2100;
  const sign = readSign(words, leading ? at + 1 : at);
  if (sign === undefined) return undefined;
  if (leading) return { end: sign.end, value: calendar({ ...sign.value, year: year.value }) };
  const of = wordAt(words, sign.end).lower === 'of' ? 1 : 0;
  const behind = readWrittenYear(words, sign.end + of) ?? fiscalYearAt(words, sign.end + of) ?? shortYearAt(words, sign.end);
  if (behind !== undefined) return { end: behind.end, value: calendar({ ...sign.value, year: behind.value }) };
  return sign.value.quarter === undefined ? undefined : { end: sign.end, value: calendar(sign.value) };
}

const signs: ReadonlyMap<string, CalendarFields> = new Map<string, CalendarFields>([
  ['q1', { quarter: 1 }],
  ['q2', { quarter: 2 }],
  ['q3', { quarter: 3 }],
  ['q4', { quarter: 4 }],
  ['h1', { half: 1 }],
  ['h2', { half: 2 }],
]);

// `Q3`, `H1`, `3Q`; the half stands for nothing without its year.
function readSign(words: Words, at: number): Match<CalendarFields> | undefined {
  const word = wordAt(words, at);
  const letter = wordAt(words, at + 1);
  if (word.digits === 1 && letter.joint === '') {
    const turned = letter.capital ? signs.get(`${letter.lower}${word.lower}`) : undefined;
    return turned === undefined ? undefined : { end: at + 2, value: turned };
  }
  const fields = word.capital ? signs.get(word.lower) : undefined;
  return fields === undefined ? undefined : { end: at + 1, value: fields };
}

// `FY2020`, `fiscal 2020`, `fiscal year 2020`, `FY21`.
function fiscalYearAt(words: Words, at: number): Match<number> | undefined {
  const { lower } = wordAt(words, at);
  if (lower !== 'fiscal' && lower !== 'fy') return undefined;
  const named = wordAt(words, at + 1).lower === 'year' ? 1 : 0;
  return readWrittenYear(words, at + 1 + named) ?? (lower === 'fy' ? shortYearAt(words, at + 1) : undefined);
}

// The `21` of `FY21`, the `19` of `2Q19`.
function shortYearAt(words: Words, at: number): Match<number> | undefined {
  const { digits, value, joint } = wordAt(words, at);
  return digits === 2 && joint === '' ? { end: at + 1, value: centuryOf(value) } : undefined;
}

// [the|its] [1988|fiscal] third quarter|half [of 1988|of last year|of the year]
function readNumbered(words: Words, at: number): Match | undefined {
  let end = wordAt(words, at).lower === 'the' ? at + 1 : at;
  const yearWord = wordAt(words, end);
  const year = yearWord.digits === 4 && yearWord.value >= 1900 && yearWord.value < 2100 ? yearWord.value : undefined;
  if (year !== undefined) end += 1;
  const fiscal = wordAt(words, end).lower === 'fiscal';
  if (fiscal) end += 1;
  const nth = wordAt(words, end).entry?.ordinal ?? (wordAt(words, end).lower === 'last' ? -1 : undefined);
  // `the third fiscal quarter`.
  const business = /^(?:fiscal|financial|business)$/.test(wordAt(words, end + 1).lower);
  if (business) end += 1;
  const part = wordAt(words, end + 1).lower;
  if (year === undefined && !fiscal && !business && isPlayed(words, at)) return undefined;
  if (nth !== undefined && year === undefined && /^(?:and|or|to)$/.test(part)) return readTwoQuarters(words, end + 1, nth);
  if (nth === undefined || (part !== 'quarter' && part !== 'half')) return undefined;
  // `the third-quarter loss`: the article belongs to the loss.
  if (end === at + 1 && wordAt(words, end + 1).joint === '-' && year === undefined && !fiscal) return undefined;
  const fields = partFields(part, nth);
  // `the third quarter of the game`.
  if (fields === undefined || (wordAt(words, end + 2).lower === 'of' && games.test(wordAt(words, end + 4).lower))) return undefined;
  return withYear(words, end + 2, fields, year, fiscal || business);
}

// `the first and third quarters of 2019`: the word is written once, behind the second.
function readTwoQuarters(words: Words, link: number, first: number): Match | undefined {
  const at = wordAt(words, link + 1).lower === 'the' ? link + 2 : link + 1;
  const [one, two] = [partFields('quarter', first), partFields('quarter', wordAt(words, at).entry?.ordinal ?? 0)];
  if (one === undefined || two === undefined || wordAt(words, at + 1).lower !== 'quarters' || (wordAt(words, at + 2).lower === 'of' && games.test(wordAt(words, at + 4).lower))) return undefined;
  const second = withYear(words, at + 2, two, undefined, false);
  if (second?.value.form !== 'calendar') return undefined;
  return { end: link, value: { ...second.value, fields: { ...second.value.fields, ...one } }, also: [{ at: link + 1, end: second.end, value: second.value }] };
}

/** What is done and counted on a field of play; markets gain and lose points too. */
const scores = /^(?:scored|scoring|outscored|netted|yards?|touchdowns?|rebounds?|baskets?|interceptions?|fumbles?|tackles?)$/;

// `scored 20 points in the third quarter`.
function isPlayed(words: Words, at: number): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) => scores.test(wordAt(words, at - back).lower));
}

const games = /^(?:game|match|contest|final|race|play)$/;

/** `the October-December quarter`: a quarter by its first and last month. */
export function readMonthsQuarter(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at;
  const ending = from > at ? readQuarterTo(words, from) : undefined;
  if (ending !== undefined) return ending;
  const dash = /^[–—]$/.test(wordAt(words, from + 1).lower) || wordAt(words, from + 1).lower === 'to' ? 1 : 0;
  const [first, last] = [monthAt(words, from), monthAt(words, from + 1 + dash)];
  const end = from + 2 + dash;
  if (first === undefined || last !== first + 2 || first % 3 !== 1 || (dash === 0 && wordAt(words, from + 1).joint !== '-')) return undefined;
  const fields = partFields('quarter', (first + 2) / 3);
  return fields === undefined || !periods.has(wordAt(words, end).lower) ? undefined : withYear(words, end + 1, fields, undefined, false);
}

// `the March quarter`: the one that ends with it.
function readQuarterTo(words: Words, at: number): Match | undefined {
  const month = monthAt(words, at);
  if (month === undefined || month % 3 !== 0 || wordAt(words, at + 1).lower !== 'quarter' || wordAt(words, at + 1).joint !== undefined) return undefined;
  const fields = partFields('quarter', month / 3);
  return fields && withYear(words, at + 2, fields, undefined, false);
}

function partFields(part: string, nth: number): CalendarFields | undefined {
  if (part === 'quarter' && nth === -1) return { quarter: 4 };
  if (part === 'quarter') return nth === 1 || nth === 2 || nth === 3 || nth === 4 ? { quarter: nth } : undefined;
  if (nth === 1) return { half: 1 };
  return nth === 2 || nth === -1 ? { half: 2 } : undefined;
}

// A half needs its year: of a match or of a book there are halves too.
function withYear(words: Words, end: number, fields: CalendarFields, year: number | undefined, fiscal: boolean): Match | undefined {
  if (year !== undefined) return { end, value: calendar({ ...fields, year }) };
  const of = wordAt(words, end).lower === 'of' ? 1 : 0;
  const fiscalBehind = wordAt(words, end + of).lower === 'fiscal' ? 1 : 0;
  const behind = readWrittenYear(words, end + of + fiscalBehind);
  if (behind !== undefined) return { end: behind.end, value: calendar({ ...fields, year: behind.value }) };
  const pointed = of === 1 ? (readPointed(words, end + 1) ?? readTheYear(words, end + 1)) : undefined;
  if (pointed?.value.form === 'shift' && pointed.value.unit === 'year') {
    return { end: pointed.end, value: { ...calendar(fields), within: pointed.value } };
  }
  return fields.half === undefined || fiscal ? { end, value: calendar(fields) } : undefined;
}

function readTheYear(words: Words, at: number): Match | undefined {
  const named = wordAt(words, at).lower === 'the' && wordAt(words, at + 1).lower === 'year';
  return named ? { end: at + 2, value: { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit: 'year', from: 'published' } } : undefined;
}

// `fiscal 1989`, `fiscal year 2020`, `the fiscal year`.
function readFiscalYear(words: Words, at: number): Match | undefined {
  const the = wordAt(words, at).lower === 'the' ? 1 : 0;
  const year = fiscalYearAt(words, at + the);
  if (year === undefined) return undefined;
  // `fiscal 1996-97`: one year of a budget.
  const next = wordAt(words, year.end);
  const isOne = next.joint === '-' && next.digits === 2 && next.value === (year.value + 1) % 100;
  return { end: isOne ? year.end + 1 : year.end, value: calendar({ year: year.value }) };
}

/** `this year's third quarter`, `last year's first half`: a quarter within a year that is pointed at. */
export function readYearsQuarter(words: Words, at: number): Match | undefined {
  // `the very same year's` at most.
  if (![2, 3, 4].some((i) => wordAt(words, at + i).lower === "'s")) return undefined;
  const year = readPointed(words, at);
  if (year?.value.form !== 'shift' || year.value.unit !== 'year' || wordAt(words, year.end).lower !== "'s") return undefined;
  const numbered = readNumbered(words, year.end + 1) ?? readBareHalf(words, year.end + 1);
  if (numbered?.value.form === 'calendar') return { end: numbered.end, value: { ...numbered.value, within: year.value } };
  const part = wordAt(words, year.end + 1).lower;
  if (part !== 'quarter') return undefined;
  return { end: year.end + 2, value: { form: 'shift', type: 'DATE', amount: year.value.amount, direction: year.value.direction, unit: 'year', from: 'mention', report: true } };
}

// `last year's second half`: the year is written in front.
function readBareHalf(words: Words, at: number): Match | undefined {
  const nth = wordAt(words, at).entry?.ordinal;
  if (wordAt(words, at + 1).lower !== 'half' || (nth !== 1 && nth !== 2)) return undefined;
  return { end: at + 2, value: calendar({ half: nth }) };
}

const periods: ReadonlySet<string> = new Set(['quarter', 'period']);
const comparable: ReadonlySet<string> = new Set(['comparable', 'corresponding', 'same']);

/** What a report compares with: `the year-ago quarter`, `a year earlier` is read elsewhere, `the latest quarter`, `the 1988 period`. */
export function readReportPeriod(words: Words, at: number): Match | undefined {
  let end = wordAt(words, at).lower === 'the' || wordAt(words, at).lower === 'a' ? at + 1 : at;
  const the = end > at;
  const isCompared = /^(?:comparable|corresponding)$/.test(wordAt(words, end).lower);
  if (comparable.has(wordAt(words, end).lower)) end += 1;
  if (the && wordAt(words, end).lower === 'latest') return periodAt(words, end + 1, 0);
  const year = wordAt(words, end);
  if (the && year.digits === 4 && year.value >= 1900 && year.value < 2100 && periods.has(wordAt(words, end + 1).lower)) {
    return { end: end + 2, value: { ...calendar({ year: year.value }), report: true } };
  }
  if (year.lower === 'year' && /^(?:ago|earlier)$/.test(wordAt(words, end + 1).lower) && wordAt(words, end + 1).joint === '-') {
    const noun = periodAt(words, end + 2, -1) ?? yearAgoQuarter(words, end + 2);
    return noun ?? (end === at ? { end: end + 2, value: reportShift(-1) } : undefined);
  }
  // `from $3 million in the comparable period`: of the year before.
  return readSamePeriod(words, end, the) ?? (the && isCompared ? periodAt(words, end, -1) : undefined);
}

// `the same period last year`, `the corresponding quarter a year earlier`, `the quarter a year ago`.
function readSamePeriod(words: Words, at: number, the: boolean): Match | undefined {
  const noun = wordAt(words, at).lower;
  if (!the || (noun !== 'quarter' && noun !== 'period' && noun !== 'month')) return undefined;
  const behind = [0, 1, 2, 3].map((i) => wordAt(words, at + 1 + i).lower).join(' ');
  const length = /^(?:of )?last year\b/.test(behind) ? (behind.startsWith('of') ? 3 : 2) : /^(?:a|one) year (?:ago|earlier|before)\b/.test(behind) ? 3 : 0;
  if (length === 0) return undefined;
  const value: TimeExpression = noun === 'month' ? { form: 'shift', type: 'DATE', amount: -12, direction: -1, unit: 'month', from: 'mention' } : reportShift(-1);
  return { end: at + 1 + length, value };
}

// `the year-ago third quarter`.
function yearAgoQuarter(words: Words, at: number): Match | undefined {
  const quarter = wordAt(words, at).entry?.ordinal;
  if (quarter === undefined || wordAt(words, at + 1).lower !== 'quarter') return undefined;
  return { end: at + 2, value: reportShift(-1) };
}

function periodAt(words: Words, at: number, years: -1 | 0): Match | undefined {
  return periods.has(wordAt(words, at).lower) ? { end: at + 1, value: reportShift(years) } : undefined;
}

function reportShift(years: -1 | 0): TimeExpression {
  return { form: 'shift', type: 'DATE', amount: years, direction: years, unit: 'year', from: 'mention', report: true };
}

function calendar(fields: CalendarFields): Extract<TimeExpression, { form: 'calendar' }> {
  return { form: 'calendar', type: 'DATE', fields };
}
