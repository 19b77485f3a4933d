/**
 * Words inside quotation marks. Single marks count only where they cannot be apostrophes; a quotation that
 * the paragraph leaves open goes to the paragraph's end. It must not know who speaks, nor other paragraphs.
 */
import type { Quotation, Token } from './document.ts';
import { PUNCTUATION } from './token-spans.ts';
import type { TokenSpans } from './token-spans.ts';

/** Closing marks by opening mark; straight marks close themselves. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\u201c', '\u201d\u201c'],
  ['\u201d', '\u201d'],
  ['\u201e', '\u201c\u201d'],
  ['\u00ab', '\u00bb'],
  ['\u2039', '\u203a'],
  ['``', "''"],
  ['\u2018', '\u2019'],
  ["'", "'"],
]);

const closing: ReadonlySet<string> = new Set([...closers.values()].flatMap((marks) => [marks, ...marks]));

/** `rock 'n' roll`, `'til`: words that begin with an apostrophe. */
const elisions = new Set(['n', 'em', 'til', 'tis', 'twas']);

const openers: ReadonlySet<number> = new Set([...closers.keys()].map((mark) => mark.charCodeAt(0)));

/** Whether a mark stands among the tokens that can open a quotation. */
export function mayHoldQuotation(spans: TokenSpans): boolean {
  for (let at = 0; at < spans.length; at++) if (spans.kindOf(at) >= PUNCTUATION && openers.has(spans.firstOf(at))) return true;
  return false;
}

/** The outermost quotations of the paragraph of these tokens, in order. A quotation inside another is part of it. */
export function readQuotations(tokens: readonly Token[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const lastClosers = lastPlaces(tokens);
  const lastStraightCloser = tokens.findLastIndex(({ text: mark }, i) => mark === '"' && !leansIn(tokens, i));
  for (let i = 0; i < tokens.length; i++) {
    const opener = tokens[i];
    if (opener === undefined || !opens(tokens, i)) continue;
    const single = isSingle(opener.text);
    const last = lastClosers.get(opener.text) ?? -1;
    // Nothing ahead can close it: a single mark is then no quotation, another one runs to the paragraph's end.
    const close = last > i ? findClose(tokens, i, last) : -1;
    const closer = tokens[close];
    if (closer === undefined) {
      if (single || opener.end >= lastEnd(tokens)) continue;
      quotations.push({ mark: opener.text, start: opener.end, end: lastEnd(tokens), closed: false });
      break;
    }
    const reopens = close < lastStraightCloser && reopensAt(tokens, close);
    const end = reopens ? (tokens[close - 1]?.end ?? closer.start) : closer.start;
    if (end > opener.end) quotations.push({ mark: opener.text, start: opener.end, end, closed: true });
    i = reopens ? close - 1 : close;
  }
  return quotations;
}

function lastEnd(tokens: readonly Token[]): number {
  return tokens.at(-1)?.end ?? 0;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '\u2018';
}

// Where each opening mark's closer stands for the last time: an open mark behind it needs no search.
function lastPlaces(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (token.kind === 'word' || token.kind === 'number' || !closing.has(token.text)) return;
    for (const [opener, marks] of closers) if (isOneOf(marks, token.text) && closes(tokens, i)) places.set(opener, i);
  });
  return places;
}

function isOneOf(closing: string, mark: string): boolean {
  return closing === mark || (mark.length === 1 && closing.length > 1 && closing !== "''" && closing.includes(mark));
}

// An opening mark has white space, an opening bracket, a dash or nothing before it and a word right behind it.
function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !closers.has(token.text)) return false;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (token.text === '``') return true;
  if (token.text === '\u201d') return leansIn(tokens, i);
  if (token.text === '\u201c') return !leansOut(tokens, i);
  if (token.text !== '"' && !isSingle(token.text)) return true;
  const before = tokens[i - 1];
  const atStart = token.spaced || before === undefined || /^[([{\u2013\u2014\u201c"-]+$/.test(before.text);
  if (isSingle(token.text)) return atStart && !next.spaced && next.kind !== 'number' && next.kind !== 'symbol' && !elisions.has(next.lower);
  return atStart || (next.kind === 'word' && !next.spaced);
}

// A closing straight or single mark stands behind something and has no word glued to its back.
function closes(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.text === '\u2019' || token.text === "'") {
    const next = tokens[i + 1];
    return !token.spaced && (next === undefined || next.spaced || (next.kind !== 'word' && next.kind !== 'number'));
  }
  return token.text !== '\u201c' || leansOut(tokens, i);
}

// White space before it and a word glued to its back: whatever its form, it opens.
function leansIn(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return token?.spaced === true && next !== undefined && !next.spaced && (next.kind !== 'punctuation' || /^["'\u2018\u201c([]/.test(next.text));
}

// Glued to what is before it, and white space or a mark behind: it closes.
function leansOut(tokens: readonly Token[], i: number): boolean {
  const [token, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (token === undefined || token.spaced || before === undefined || /^[([{\u2013\u2014-]+$/.test(before.text)) return false;
  return next === undefined || next.spaced || (next.kind === 'punctuation' && /^[,.;:!?)\]]/.test(next.text));
}

// `"We go. "They stay," he said.`: a long quotation, opened anew where its next paragraph began; its first close is not written.
function reopensAt(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === '"' && leansIn(tokens, i) && /[.!?]$/.test(tokens[i - 1]?.text ?? '');
}

function findClose(tokens: readonly Token[], opener: number, last: number): number {
  const mark = tokens[opener]?.text ?? '';
  const closing = closers.get(mark) ?? '';
  let deeper = 0;
  for (let i = opener + 1; i <= last; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'word' || token.kind === 'number') continue;
    if (token.text === mark && mark !== closing && !isSingle(mark) && !leansOut(tokens, i)) deeper++;
    else if (isOneOf(closing, token.text) && closes(tokens, i) && !isPluralPossessive(tokens, i, last)) {
      if (deeper === 0) return i;
      deeper--;
    }
  }
  return -1;
}

// `'the Houthis' leader said so'`: after an s, with a lower-case word behind and a later mark that can close.
function isPluralPossessive(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i];
  if (token === undefined || !(token.text === '\u2019' || token.text === "'") || i >= last) return false;
  const next = tokens[i + 1];
  return tokens[i - 1]?.lower.endsWith('s') === true && next?.kind === 'word' && next.spaced && next.text === next.lower;
}
