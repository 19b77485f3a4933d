/**
 * A text cut into sentences and tokens for formats that hold a token a line. A token is cut where a mark begins
 * or ends inside it, so that no mark is widened. It must not know how a format writes a token.
 */
import type { Span } from '../../base/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { readParagraph } from '../../text/paragraph.ts';

/** A sentence and its tokens, absolute UTF-16 offsets. */
export interface Sentence extends Span {
  readonly tokens: readonly Span[];
}

/** The sentences of a text, in order, with every word of it; tokens are cut at `edges`. */
export function sentencesOf(text: string, edges: Iterable<number>): readonly Sentence[] {
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const { paragraphs } = readDocument(text, readParagraph);
  const found: Sentence[] = [];
  let covered = 0;
  const fill = (to: number): void => {
    found.push(...rough(text, covered, to, cuts));
    covered = Math.max(covered, to);
  };
  for (const { start, paragraph } of paragraphs) {
    for (const sentence of paragraph.sentences) {
      const [from, to] = [start + sentence.start, start + sentence.end];
      fill(from);
      const tokens = paragraph.tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end).map((token) => ({ start: start + token.start, end: start + token.end }));
      if (tokens.length > 0) found.push({ start: from, end: to, tokens: tokens.flatMap((token) => cut(token, cuts)) });
      covered = to;
    }
  }
  fill(text.length);
  return found;
}

// What lies outside all paragraphs (front matter, a date before the text): its lines are sentences, its words tokens.
function rough(text: string, from: number, to: number, cuts: readonly number[]): Sentence[] {
  const lines = [...text.slice(from, to).matchAll(/[^\r\n]+/g)];
  return lines.flatMap((line) => {
    const start = from + line.index;
    const tokens = [...line[0].matchAll(/\S+/g)].map((word) => ({ start: start + word.index, end: start + word.index + word[0].length }));
    const last = tokens.at(-1);
    const first = tokens[0];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, tokens: tokens.flatMap((token) => cut(token, cuts)) }];
  });
}

function cut(token: Span, cuts: readonly number[]): Span[] {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= token.start) low = middle + 1;
    else high = middle;
  }
  const pieces: Span[] = [];
  let { start } = token;
  for (let i = low; (cuts[i] ?? Infinity) < token.end; i++) {
    pieces.push({ start, end: cuts[i] ?? start });
    start = cuts[i] ?? start;
  }
  return [...pieces, { start, end: token.end }];
}
