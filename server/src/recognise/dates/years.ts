/**
 * Years, decades and centuries standing alone: `2003`, `'98`, `nineteen ninety-six`, `241 BC`, `the 1980s`,
 * `the '90s`, `the nineteenth century`. A bare number is a year only where nothing around it counts things.
 * It must not know months.
 */
import type { CalendarFields, TimeExpression } from './expression.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';

/** Words in front of which a number counts, measures or names rather than dates. */
const countsAfter = new Set([
  '$', '€', '£', '¥', '#', 'no.', 'nos.', 'no', 'about', 'some', 'nearly', 'almost', 'than', 'approximately', 'roughly', 'least', 'most',
  'over', 'exactly', 'only', 'total', 'room', 'chapter', 'verse', 'flight', 'apollo', 'page', 'section', 'route', 'highway', 'boeing', 'airbus', 'windows',
  'article', 'clause', 'line', 'rule', 'form', 'area', 'channel', 'paragraph', 'resolution',
]);

/** Words behind which a number counts, measures or names. */
const countsBefore = new Set([
  '%', 'percent', 'per', 'cent', 'million', 'billion', 'trillion', 'thousand', 'hundred', 'dozen', 'gmt', 'utc', 'hours', 'hrs',
  'people', 'troops', 'soldiers', 'marines', 'men', 'women', 'children', 'dollars', 'euros', 'pounds', 'yen', 'points', 'votes',
  'feet', 'foot', 'ft', 'metres', 'meters', 'metre', 'meter', 'm', 'km', 'kilometres', 'kilometers', 'kilometre', 'kilometer', 'miles', 'mile',
  'square', 'kg', 'kilograms', 'tonnes', 'tons', 'ton', 'acres', 'hectares', 'cc', 'mw', 'mb', 'degrees', 'barrels', 'shares', 'copies',
  'years', 'days', 'months', 'weeks', 'minutes', 'seconds', 'year', 'day', 'month', 'week', 'hour', 'minute', 'or', 'more', 'other',
  'jobs', 'workers', 'members', 'units', 'employees', 'residents', 'homes', 'tanks', 'prisoners', 'refugees', 'casualties', 'fighters',
]);

/** Words that make even an early year (1000 to 1899) or a two-digit one credible right behind them. */
const leadsIn = new Set([
  'in', 'since', 'of', 'by', 'from', 'until', 'till', 'to', 'between', 'before', 'after', 'during', 'early', 'late', 'mid', 'circa', 'ca.',
  'c.', '(', 'and', 'the', 'summer', 'spring', 'autumn', 'fall', 'winter', 'christmas', 'around', 'through', 'throughout', 'year', 'for',
]);

/** A year written behind a month or a season: looser than a year standing alone. */
export function readWrittenYear(words: Words, at: number): Match<number> | undefined {
  const word = wordAt(words, at);
  if (word.digits === 4 && word.value >= 1000 && word.value < 2200) return { end: at + 1, value: word.value };
  if (isApostrophe(word) && wordAt(words, at + 1).digits === 2 && !wordAt(words, at + 1).spaced) {
    return { end: at + 2, value: centuryOf(wordAt(words, at + 1).value) };
  }
  return readSpelledYear(words, at) ?? readEra(words, at);
}

/** The year that two digits mean in news: the last eighty years and the next twenty of 2025, as ISO 8601's century is left out. */
export function centuryOf(twoDigits: number): number {
  return twoDigits <= 45 ? 2000 + twoDigits : 1900 + twoDigits;
}

function isApostrophe(word: Word): boolean {
  return word.lower === "'";
}

// `nineteen ninety-six`, `nineteen hundred`, `two thousand and three`.
function readSpelledYear(words: Words, at: number): Match<number> | undefined {
  const century = wordAt(words, at).entry?.cardinal;
  if (century === undefined || century < 15 || century > 20) return undefined;
  const tens = wordAt(words, at + 1).entry?.cardinal;
  if (century === 20 && tens === undefined) return undefined;
  if (tens === undefined || tens < 10 || tens > 90) return undefined;
  const ones = tens >= 20 ? wordAt(words, at + 2).entry?.cardinal : undefined;
  if (ones !== undefined && ones > 0 && ones < 10) return { end: at + 3, value: century * 100 + tens + ones };
  return { end: at + 2, value: century * 100 + tens };
}

// `241 BC`, `79 AD`, `AD 79`.
function readEra(words: Words, at: number): Match<number> | undefined {
  const word = wordAt(words, at);
  if (isAnnoDomini(word) && wordAt(words, at + 1).digits > 0) return { end: at + 2, value: wordAt(words, at + 1).value };
  const era = wordAt(words, at + 1);
  // `10,000 BC`.
  if (word.digits === 0 && /^[0-9]{1,2},[0-9]{3}$/.test(word.lower)) return isBeforeChrist(era) ? { end: at + 2, value: 1 - word.value } : undefined;
  if (word.digits === 0 || word.digits > 4) return undefined;
  if (isAnnoDomini(era)) return { end: at + 2, value: word.value };
  return isBeforeChrist(era) ? { end: at + 2, value: 1 - word.value } : undefined;
}

function isBeforeChrist(word: Word): boolean {
  return word.capital && /^b\.?c\.?(?:e\.?)?$/.test(word.lower);
}

// `479-478 BC`, `from 499 to 493 BC`: the era is written once, behind the later year.
function readEraRange(words: Words, at: number): Match | undefined {
  const linked = /^(?:to|and|until|[-–—])$/.test(wordAt(words, at + 1).lower) ? at + 2 : at + 1;
  const [first, second] = [wordAt(words, at), wordAt(words, linked)];
  if (first.digits === 0 || first.digits > 4 || (linked === at + 1 && second.joint !== '-') || second.digits === 0 || second.value >= first.value) return undefined;
  if (!isBeforeChrist(wordAt(words, linked + 1))) return undefined;
  return { end: at + 1, value: yearExpression({ year: 1 - first.value }), also: [{ at: linked, end: linked + 2, value: yearExpression({ year: 1 - second.value }) }] };
}

function isAnnoDomini(word: Word): boolean {
  return word.capital && /^(?:a\.?d\.?|c\.?e\.?)$/.test(word.lower) && word.lower !== 'c';
}

// `the year 2000`, `the year two thousand`.
function readNamedYear(words: Words, at: number): Match | undefined {
  if (wordAt(words, at).lower !== 'the' || wordAt(words, at + 1).lower !== 'year') return undefined;
  const { digits, value } = wordAt(words, at + 2);
  if (digits === 4 && value >= 1000 && value < 3000) return { end: at + 3, value: yearExpression({ year: value }) };
  const spelled = readSpelledYear(words, at + 2);
  if (spelled !== undefined) return { end: spelled.end, value: yearExpression({ year: spelled.value }) };
  const thousand = wordAt(words, at + 2).lower === 'two' && wordAt(words, at + 3).lower === 'thousand';
  return thousand ? { end: at + 4, value: yearExpression({ year: 2000 }) } : undefined;
}

/** A year by itself. */
export function readYear(words: Words, at: number): Match | undefined {
  const { digits } = wordAt(words, at);
  // `30 of them`: fewer than four digits are a year where an era stands behind, which is in capitals.
  if (digits > 0 && digits !== 4 && ![1, 2, 3].some((on) => wordAt(words, at + on).capital)) return undefined;
  const named = readNamedYear(words, at) ?? readEraRange(words, at);
  if (named !== undefined) return named;
  const word = wordAt(words, at);
  const spelled = readSpelledYear(words, at) ?? readEra(words, at);
  if (spelled !== undefined) return { end: spelled.end, value: yearExpression({ year: spelled.value }) };
  if (isApostrophe(word)) {
    const short = wordAt(words, at + 1);
    if (short.digits !== 2 || short.spaced || wordAt(words, at + 2).joint === '') return undefined;
    return leadsIn.has(wordAt(words, at - 1).lower)
      ? { end: at + 2, value: yearExpression({ year: centuryOf(short.value) }) }
      : undefined;
  }
  return isYearAlone(words, at) ? withShortEnd(words, at, word.value) : undefined;
}

/** What has a year for a part of its name: `the Care Act 2014`, `Agenda 2030`, `Local 1980`. */
const nameBefore = /^(?:act|bill|vision|agenda|horizon|local|route|flight|regulations|windows)$/;

function isYearAlone(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word.digits !== 4 || word.value < 1000 || word.value > 2100) return false;
  const before = wordAt(words, at - 1);
  const after = wordAt(words, at + 1);
  if (word.joint !== undefined && !(word.joint === '/' && isNextYear(before, word)) && !(word.joint === '-' && (before.digits === 4 || ['mid', 'pre', 'post', 'early', 'late'].includes(before.lower)))) return false;
  if (before.capital && nameBefore.test(before.lower)) return false;
  if (before.lower === '$' || (!word.spaced && (before.lower === '.' || before.lower === '/'))) return false;
  if (countsAfter.has(before.lower) && before.lower !== 'over' && before.lower !== 'about' && !comparesTimes(words, at)) return false;
  if (after.lower === 'or' && isListedYear(wordAt(words, at + 2))) return true;
  if (countsBefore.has(after.lower) && !(after.joint === '-' && after.lower !== 'year')) return false;
  if (after.joint === ':' || (after.joint === '/' && !isNextYear(word, after)) || after.joint === '.' || after.joint === '') return false;
  if (after.joint === '-' && after.digits > 0 && after.digits !== 2 && after.digits !== 4) return false;
  if (isRangeOfYears(word, after) || (word.joint === '-' && isRangeOfYears(before, word))) return true;
  // `in 1830, 1848 and 1871`: a list of years.
  if (before.lower === ',' && isListedYear(wordAt(words, at - 2))) return true;
  if (word.value < 1900 || word.value > 2060) return leadsIn.has(before.lower) && !countsAfter.has(before.lower);
  return true;
}

// `no earlier than 2026`, `until at least 2026`.
function comparesTimes(words: Words, at: number): boolean {
  const [lead, before] = [wordAt(words, at - 2).lower, wordAt(words, at - 1).lower];
  if (before === 'than') return /^(?:earlier|later|sooner)$/.test(lead);
  return before === 'least' && lead === 'at' && /^(?:until|till|since|through|to|from|by)$/.test(wordAt(words, at - 3).lower);
}

// `2017/18`, `2017/2018`: a season or a business year; `2017/11` is none.
function isNextYear(first: Word, second: Word): boolean {
  return (second.digits === 2 && second.value === (first.value + 1) % 100) || (second.digits === 4 && first.digits === 4 && second.value === first.value + 1);
}

function isListedYear({ digits, value }: Word): boolean {
  return digits === 4 && value >= 1000 && value <= 2100;
}

// `1861-1863` is a range of years however early.
function isRangeOfYears(first: Word, second: Word): boolean {
  return second.joint === '-' && first.digits === 4 && second.digits === 4 && first.value < second.value && second.value - first.value < 500;
}

// `2014-16`, `2017/18`: the end year hangs on the first.
function withShortEnd(words: Words, at: number, year: number): Match {
  const value = yearExpression({ year });
  const short = wordAt(words, at + 1);
  if ((short.joint !== '-' && short.joint !== '/') || short.digits !== 2 || wordAt(words, at + 2).joint !== undefined) return { end: at + 1, value };
  const until = Math.floor(year / 100) * 100 + short.value;
  if (until <= year) return { end: at + 1, value };
  return { end: at + 1, value, also: [{ at: at + 1, end: at + 2, value: yearExpression({ year: until }) }] };
}

function yearExpression(fields: CalendarFields): TimeExpression {
  return { form: 'calendar', type: 'DATE', fields };
}

/** Decades in words, from the twenties on, separated by spaces. */
export const decadeNames = 'twenties thirties forties fifties sixties seventies eighties nineties';

const decadeWords = new Map(decadeNames.split(' ').map((word, at) => [word, at + 2]));

/** A decade by its digits: `the 1980s`, `the '90s`, `the nineties`; without the article in the span where none is written. */
export function readDecade(words: Words, at: number): Match | undefined {
  const the = wordAt(words, at).lower === 'the' ? 1 : 0;
  const from = at + the;
  const quote = isApostrophe(wordAt(words, from)) ? 1 : 0;
  const word = wordAt(words, from + quote);
  const named = the === 1 ? decadeWords.get(word.lower) : undefined;
  if (named !== undefined) return decade(from + 1, named);
  const s = wordAt(words, from + quote + 1);
  const plural = s.lower === 's' || (s.lower === "'s" && !s.spaced);
  if (!plural || s.spaced || word.digits === 0 || word.value % 10 !== 0) return undefined;
  if (isBeforeChrist(wordAt(words, from + quote + 2)) && word.digits <= 4 && quote === 0) {
    return { end: from + 3, value: yearExpression({ decade: word.value / 10, bce: true }) };
  }
  if (word.digits === 4 && word.value >= 1000 && word.value < 2100) return decade(from + quote + 2, word.value / 10);
  // `the 70s and 80s`.
  const joined = /^(?:and|or)$/.test(wordAt(words, at - 1).lower) && wordAt(words, at - 2).lower === 's';
  const part = /^(?:early|mid|late)$/.test(wordAt(words, at - 1).lower);
  if (word.digits === 2 && isOfAge(words, at)) return undefined;
  const short = word.digits === 2 && word.value >= 20 && (quote === 1 || the === 1 || joined || part);
  return short ? decade(from + quote + 2, word.value / 10) : undefined;
}

// `in her 30s and early 40s`: years of a life.
function isOfAge(words: Words, at: number): boolean {
  for (let back = 1; back <= 6; back++) {
    const { lower, digits } = wordAt(words, at - back);
    if (/^(?:his|her|their|my|your|our|'s)$/.test(lower)) return true;
    if (digits === 0 && !/^(?:s|and|or|to|early|mid|late|'|-|,)$/.test(lower)) return false;
  }
  return false;
}

function decade(end: number, value: number): Match {
  return { end, value: { form: 'calendar', type: 'DATE', fields: { decade: value } } };
}

/** `the 19th century`, `the nineteenth century`. */
export function readCentury(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at;
  const { entry } = wordAt(words, from);
  const ordinal = entry?.ordinal ?? spelledOrdinal(words, from);
  if (ordinal === undefined) return undefined;
  const end = entry?.ordinal === undefined ? from + 2 : from + 1;
  if (/^(?:and|or|to)$/.test(wordAt(words, end).lower)) return readTwoCenturies(words, end, ordinal);
  if (wordAt(words, end).entry?.unit !== 'century' || ordinal > 30 || isInsideName(words, end)) return undefined;
  if (isBeforeChrist(wordAt(words, end + 1))) return { end: end + 2, value: yearExpression({ century: ordinal - 1, bce: true }) };
  return { end: end + 1, value: { form: 'calendar', type: 'DATE', fields: { century: ordinal - 1 } } };
}

// `the 18th and 19th centuries`: the word is written once, behind the second.
function readTwoCenturies(words: Words, link: number, first: number): Match | undefined {
  const nth = wordAt(words, link + 1).lower === 'the' ? link + 2 : link + 1;
  const second = wordAt(words, nth).entry?.ordinal;
  const { lower } = wordAt(words, nth + 1);
  if (second === undefined || second > 30 || first > 30 || (lower !== 'centuries' && (lower !== 'century' || wordAt(words, nth + 1).joint !== undefined))) return undefined;
  const bce = isBeforeChrist(wordAt(words, nth + 2)) ? { bce: true as const } : {};
  const of = (ordinal: number): TimeExpression => yearExpression({ century: ordinal - 1, ...bce });
  return { end: link, value: of(first), also: [{ at: link + 1, end: nth + 2 + Object.keys(bce).length, value: of(second) }] };
}

// `the 21st Century Cures Act`.
function isInsideName(words: Words, at: number): boolean {
  const [unit, next] = [wordAt(words, at), wordAt(words, at + 1)];
  return unit.capital && next.capital && next.spaced && !isBeforeChrist(next) && !isAnnoDomini(next);
}

// `twenty-first`.
function spelledOrdinal(words: Words, at: number): number | undefined {
  const tens = wordAt(words, at).entry?.cardinal;
  const ones = wordAt(words, at + 1).entry?.ordinal;
  return tens !== undefined && tens >= 20 && tens < 100 && ones !== undefined && ones < 10 ? tens + ones : undefined;
}
