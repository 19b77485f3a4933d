/**
 * Every word of a text as a unit on which annotators agree or not: the tokens of its sentences, and the words of what
 * lies outside them. It must not know marks.
 */
import type { Span } from '../base/span.ts';
import { readParagraph } from '../text/paragraph.ts';
import { readDocument } from '../text/read-document.ts';

/** The words of a text, in order; they do not overlap. */
export function tokensOf(text: string): readonly Span[] {
  const tokens: Span[] = [];
  let covered = 0;
  const fill = (to: number): void => {
    for (const match of text.slice(covered, to).matchAll(/\S+/g)) tokens.push({ start: covered + match.index, end: covered + match.index + match[0].length });
    covered = Math.max(covered, to);
  };
  for (const { start, paragraph } of readDocument(text, readParagraph).paragraphs) {
    fill(start);
    for (const token of paragraph.tokens) tokens.push({ start: start + token.start, end: start + token.end });
    covered = start + paragraph.text.length;
  }
  fill(text.length);
  return tokens;
}
