/**
 * Where sentences end. A stop ends one when what follows can begin the next; abbreviations, initials and
 * decimals do not; closing quotation marks and brackets stay with the sentence they close.
 * It must not know what a sentence says.
 */
import type { Span } from '../base/span.ts';
import { abbreviations } from './abbreviations.ts';
import { codePointAt, isCapital, isLowerCase } from './characters.ts';
import type { Token } from './document.ts';

/** Words that begin a sentence far more often than they go on with a name. */
const starters = new Set(
  `the a an this that these those he she it they we i you his her its their our but and or so yet if when while
  after before since because although though as in on at by for from to with under during despite meanwhile however
  moreover also some many most several one two three another other both there here what who why how last next
  earlier later officials`.split(/\s+/),
);

/**
 * The sentences of a paragraph: each from its first token to its last, in order, together holding every token.
 * @param opening how many tokens stand before the first sentence (an agency dateline); they are kept as one of their own
 */
export function readSentences(tokens: readonly Token[], opening = 0): readonly Span[] {
  const sentences: Span[] = opening > 0 ? [between(tokens, 0, opening - 1)] : [];
  let first = opening;
  for (let i = opening; i < tokens.length; i++) {
    if (!mayEnd(tokens[i])) continue;
    const last = closedBy(tokens, i);
    if (last + 1 >= tokens.length || !beginsNext(tokens, i, last)) continue;
    sentences.push(between(tokens, first, last));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(between(tokens, first, tokens.length - 1));
  return sentences;
}

function between(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function mayEnd(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const last = token.text.charCodeAt(token.text.length - 1);
  if (token.kind === 'word') return last === 0x2e;
  return last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026 || last === 0x203d || last === 0x3002;
}

// The last token that still belongs to the sentence whose stop is at `i`: more stops, closing marks, note numbers.
function closedBy(tokens: readonly Token[], i: number): number {
  let last = i;
  for (;;) {
    const next = tokens[last + 1];
    if (next === undefined || next.spaced) return last;
    if (/^(?:["\u201d\u2019\u00bb\u203a)\]}'!?.\u2026]|''|\.+)$/.test(next.text)) last++;
    else if (next.text === '[' && tokens[last + 2]?.kind === 'number' && tokens[last + 3]?.text === ']') last += 3;
    else return last;
  }
}

function beginsNext(tokens: readonly Token[], stop: number, last: number): boolean {
  const token = tokens[stop];
  const behind = tokens[last + 1];
  if (token === undefined || behind === undefined || !behind.spaced) return false;
  const first = firstWord(tokens, last + 1);
  if (first === undefined) return true;
  const code = codePointAt(first.text, 0);
  // `iPhone`, `eBay`: names that begin small.
  if (isLowerCase(code) && !/^\p{Ll}\p{Lu}/u.test(first.text)) return false;
  return token.kind !== 'word' || abbreviationEnds(token, first, last > stop);
}

// The word or number that the next sentence would begin with, behind opening marks.
function firstWord(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'word' || token.kind === 'number') return token;
  }
  return undefined;
}

function abbreviationEnds(token: Token, next: Token, marksBetween: boolean): boolean {
  const word = token.lower.slice(0, -1);
  const follower = abbreviations.get(word);
  if (follower === 'name' || follower === 'number') return false;
  if (next.kind === 'number') return marksBetween;
  if (marksBetween || starters.has(next.lower)) return isCapital(codePointAt(next.text, 0));
  // `5 p.m. Witnesses said`: a half of the day is followed by a capital only where a sentence begins or a zone is named.
  if (/^[ap]\.m$/.test(word)) return !/^[A-Z]{2,5}$/.test(next.text) && !/^(?:Eastern|Central|Pacific|Mountain|Greenwich|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(next.text);
  return word === 'etc';
}
