/**
 * Every place of an article that has the same words as a selection: whole words, in any white space. It must not know
 * what will be marked there.
 */
import type { Span } from '../base/span.ts';

/** A place, with a little of what stands around it. */
export interface Occurrence extends Span {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Code units shown on each side. */
const AROUND = 40;

/** All places of the words in reading order; none for words that are white space. Linear in the text. */
export function occurrences(text: string, words: string): readonly Span[] {
  const parts = words.trim().split(/\s+/);
  const [first = ''] = parts;
  if (first === '') return [];
  const found: Span[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = endOf(text, at, parts);
    if (end === undefined || cutsWord(text, at) || cutsWord(text, end)) continue;
    found.push({ start: at, end });
  }
  return found;
}

/** A place of a text as it is shown: its words as they stand, and what is around them on one line. */
export function occurrenceAt(text: string, { start, end }: Span): Occurrence {
  const level = (words: string): string => words.replace(/\s+/g, ' ');
  return { start, end, before: level(text.slice(Math.max(0, start - AROUND), start)), text: text.slice(start, end), after: level(text.slice(end, end + AROUND)) };
}

function endOf(text: string, start: number, [first = '', ...rest]: readonly string[]): number | undefined {
  let at = start + first.length;
  for (const part of rest) {
    const gap = gapAt(text, at);
    if (gap === 0 || !text.startsWith(part, at + gap)) return undefined;
    at += gap + part.length;
  }
  return at;
}

/** White space longer than this joins nothing: it parts paragraphs. */
const LONGEST_GAP = 8;

function gapAt(text: string, start: number): number {
  let length = 0;
  while (length <= LONGEST_GAP && /\s/.test(text.charAt(start + length))) length += 1;
  const parts = text.slice(start, start + length).split('\n').length > 2;
  return length > LONGEST_GAP || parts ? 0 : length;
}

// `Tarn` is no part of `Tarnow`, nor `14` of `14.5`.
function cutsWord(text: string, at: number): boolean {
  if (/^\d[.,]\d$/.test(text.slice(at - 1, at + 2)) || /^\d[.,]\d$/.test(text.slice(at - 2, at + 1))) return true;
  return /[\p{L}\p{N}]/u.test(characterBefore(text, at)) && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 32));
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1);
}
