/**
 * The agency dateline that opens a report: place, day, agency, and the mark that closes it, as in
 * `CAIRO, March 5 (Reuters) -`, `Springfield, IL [US], May 3 (UPI):` or `LAGOS, Nigeria —`.
 * It works on the tokens of one paragraph and must not know whether the place exists.
 */
import type { Span } from '../base/span.ts';
import { codePointAt, isCapital } from './characters.ts';
import type { Token } from './document.ts';
import { PUNCTUATION } from './token-spans.ts';
import type { TokenSpans } from './token-spans.ts';
import { monthNumber } from './written-date.ts';

/** A dateline with offsets from the start of its paragraph. */
export interface AgencyDateline extends Span {
  /** Absent in `March 5 (Reuters) -`. */
  readonly place?: Span;
  /** The day as written: `March 5`, `Jan. 5, 2021`. */
  readonly day?: Span;
  readonly agency?: Span;
  /** How many tokens it takes. */
  readonly tokens: number;
}

/** Words in capitals that open a line without being a place. */
const noPlaces = new Set(
  `file read watch video photo photos breaking exclusive update updated live opinion analysis explainer correction
  editorial note listen gallery factbox timeline recap review interview also more related see developing alert urgent
  just new q a fact check on in by at from since until after before during the an if when what why how`.split(/\s+/),
);
const connectors = new Set(['of', 'the', 'on', 'de', 'la', 'le', 'el', 'al', 'del', 'da', 'do', 'and', 'upon', 'near', 'in']);
const weekdays = new Set('mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday'.split(' '));
/** Agencies that are written in mixed or lower case. */
const agencies = new Set(
  'reuters xinhua bloomberg kyodo yonhap tass interfax anadolu dpa apa ansa ats efe belga lusa bernama antara'.split(' '),
);
const furthest = 30;

/** The dateline at the start of a paragraph, or undefined. */
export function readAgencyDateline(tokens: readonly Token[]): AgencyDateline | undefined {
  const placeEnd = endOfPlace(tokens);
  const early = dayAt(tokens, skipOtherCalendar(tokens, skip(tokens, placeEnd, /^[,.]$/)));
  const agency = agencyAt(tokens, skip(tokens, early?.next ?? placeEnd, /^[,.]$/)) ?? (early && bareAgencyAt(tokens, skip(tokens, early.next, /^[,.]$/)));
  const day = early ?? dayAt(tokens, skip(tokens, agency?.next ?? placeEnd, /^,$/));
  const next = Math.max(placeEnd, day?.next ?? 0, agency?.next ?? 0);
  const close = tokens[next];
  if (close === undefined || !(closes(close, tokens[next + 1]) || (close.text === '.' && tokens[next - 1]?.text === '/'))) return undefined;
  // `CAIRO (AP) — March 5, 2024 — The council`: the day behind the first dash, closed by a second.
  const late = day === undefined && close.text !== ':' ? dayAt(tokens, next + 1) : undefined;
  if (late !== undefined && (placeEnd > 0 || agency !== undefined) && closes(tokens[late.next], tokens[late.next + 1])) {
    return dateline(tokens, placeEnd, late, agency, late.next);
  }
  if (!isEvident(tokens, placeEnd, day !== undefined, agency?.span, next)) return undefined;
  return dateline(tokens, placeEnd, day, agency, next);
}

/** Tokens behind which no dateline closes: three places, a day and an agency take fewer. */
const longest = 64;

/** Whether a mark stands near the start that can close a dateline: most paragraphs have none. */
export function mayHoldDateline(spans: TokenSpans): boolean {
  for (let at = 0; at < spans.length && at < longest; at++) {
    if (spans.kindOf(at) >= PUNCTUATION && closingMarks.has(spans.firstOf(at))) return true;
  }
  return false;
}

const closingMarks: ReadonlySet<number> = new Set([...'-:_/\u2013\u2014'].map((mark) => mark.charCodeAt(0)));

function dateline(tokens: readonly Token[], placeEnd: number, day: Piece | undefined, agency: Piece | undefined, last: number): AgencyDateline {
  const first = tokens[0] ?? { start: 0, end: 0 };
  const close = tokens[last] ?? first;
  return {
    start: first.start,
    end: close.end,
    ...(placeEnd > 0 && { place: { start: first.start, end: tokens[placeEnd - 1]?.end ?? first.end } }),
    ...(day && { day: day.span }),
    ...(agency && { agency: agency.span }),
    tokens: last + 1,
  };
}

// Enough to tell a dateline from a name, a caption or a list: `Jane Doe (Labour) -` and `NOTE:` are none.
function isEvident(tokens: readonly Token[], placeEnd: number, dated: boolean, agency: Span | undefined, close: number): boolean {
  const [first, behind] = [tokens[0], tokens[close + 1]];
  if (first === undefined) return false;
  const dashed = tokens[close]?.text !== ':';
  if (behind === undefined && !dated) return false;
  if (placeEnd === 0) return dated && agency !== undefined;
  if (dated) return agency !== undefined || inCapitals(first) || (dashed && isCapital(codePointAt(behind?.text ?? '', 0)));
  if (inCapitals(first)) return dashed;
  const words = tokens.filter((token) => agency !== undefined && token.start >= agency.start && token.end <= agency.end);
  return dashed && words.length > 0 && words.every((token) => agencies.has(token.lower) || /^[A-Z]{2,8}$/.test(token.text));
}

function inCapitals(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.lower;
}

// `-`, `--`, `–`, `—`, `_` behind white space, or `:`; a report follows it.
function closes(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.text === ':') return next?.spaced === true;
  // A dateline in a line of its own ends with its dash.
  if (next === undefined) return /^(?:-{1,3}|[\u2013\u2014]{1,2})$/.test(token.text);
  return /^(?:-{1,3}|[\u2013\u2014]{1,2}|_{1,2})$/.test(token.text) && (next.spaced || !/^[-_]$/.test(token.text));
}

function skip(tokens: readonly Token[], at: number, mark: RegExp): number {
  return mark.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

// Behind the last token of `BAGHDAD, Iraq`, `Washington, DC [US]`, `CAIRO/BAGHDAD`; 0 when no place begins the paragraph.
function endOfPlace(tokens: readonly Token[]): number {
  let at = 0;
  let end = 0;
  while (at < furthest) {
    const segment = endOfSegment(tokens, at);
    if (segment === at || segment - at > 5) break;
    end = bracketEnd(tokens, segment);
    const mark = tokens[end]?.text;
    if ((mark !== ',' && mark !== '/') || dayAt(tokens, end + 1) !== undefined || skipOtherCalendar(tokens, end + 1) > end + 1) break;
    at = end + 1;
  }
  const word = tokens[0]?.lower ?? '';
  return noPlaces.has(word) || weekdays.has(word) || dayAt(tokens, 0) !== undefined ? 0 : end;
}

function endOfSegment(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.lower === "'s") return at;
    const capital = isCapital(codePointAt(token.text, 0));
    if (!capital && (at === from || !(connectors.has(token.lower) || token.text.includes('-')))) return at;
    if (at > from && !token.spaced) return at;
    if (at > from && monthNumber(token.text) !== undefined) return at;
  }
  return at;
}

function bracketEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '[' && tokens[at + 2]?.text === ']' ? at + 3 : at;
}

interface Piece {
  readonly span: Span;
  readonly next: number;
}

// `March 5`, `Jan. 5, 2021`, `5 March 2021`, with or without a weekday before it.
function dayAt(tokens: readonly Token[], from: number): Piece | undefined {
  const weekday = weekdays.has((tokens[from]?.lower ?? '').replace(/\.$/, ''));
  const at = weekday ? skip(tokens, from + 1, /^,$/) : from;
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (one === undefined || two === undefined) return undefined;
  const monthFirst = monthNumber(one.text) !== undefined && isDayNumber(two);
  const dayFirst = isDayNumber(one) && monthNumber(two.text) !== undefined;
  if (!monthFirst && !dayFirst) return undefined;
  const behind = skip(tokens, at + 2, /^,$/);
  const year = /^(?:19|20)\d\d$/.test(tokens[behind]?.text ?? '') ? behind : at + 1;
  return { span: { start: one.start, end: (tokens[year] ?? two).end }, next: year + 1 };
}

function isDayNumber(token: Token): boolean {
  return /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token.text) || /^0[1-9]$/.test(token.text);
}

/** Months of the Islamic calendar that news of the Gulf writes before the common date. */
const otherMonths = /^(?:muharram|safar|rabi|jumada|rajab|sha['’]?ban|ramadan|shawwal|dhu|dhul|thul)/;

// `Rajab 21, 1442,`, `Jumada II 3, 1443 H,`: behind the same day in another calendar.
function skipOtherCalendar(tokens: readonly Token[], at: number): number {
  if (!otherMonths.test(tokens[at]?.lower ?? '')) return at;
  for (let i = at + 1; i < at + 8; i++) {
    if (/^1[34]\d\d$/.test(tokens[i]?.text ?? '')) return skip(tokens, skip(tokens, i + 1, /^(?:H|AH)$/), /^[,.]$/);
  }
  return at;
}

// `, SPA --`, `. INTERFAX -`: an agency in capitals right before the mark that closes.
function bareAgencyAt(tokens: readonly Token[], at: number): Piece | undefined {
  const [token, close] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/^\p{Lu}{2,8}$/u.test(token.text) || close === undefined || !/^(?:-{1,3}|[\u2013\u2014])$/.test(close.text)) return undefined;
  return { span: { start: token.start, end: token.end }, next: at + 1 };
}

// `(Reuters)`, `(AP)`, `(Xinhua/Pool)`, `/TASS/`: a few words in round brackets or between strokes.
function agencyAt(tokens: readonly Token[], at: number): Piece | undefined {
  const [opening, closing] = tokens[at]?.text === '/' ? ['/', '/'] : ['(', ')'];
  if (tokens[at]?.text !== opening) return undefined;
  for (let i = at + 1; i <= at + 6; i++) {
    const token = tokens[i];
    const [first, last] = [tokens[at + 1], tokens[i - 1]];
    if (token?.text === closing && first !== undefined && last !== undefined && i > at + 1) {
      const named = isCapital(codePointAt(first.text, 0)) || agencies.has(first.lower);
      return named ? { span: { start: first.start, end: last.end }, next: i + 1 } : undefined;
    }
    if (token === undefined || token.text === opening) return undefined;
  }
  return undefined;
}
