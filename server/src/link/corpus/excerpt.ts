/**
 * Cuts an excerpt: the sentence around a stretch of an article, short enough to quote elsewhere.
 * It must not know what the stretch means, nor where the excerpt will be shown.
 */
import { contains, lastStartingAtOrBefore, shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Document, PlacedParagraph } from '../../text/document.ts';
import type { Excerpt } from './corpus.ts';

/** Most code units that an excerpt's text has, the marks of what was left out counted in. */
export const EXCERPT_LENGTH = 300;

/** The sentence of the paragraph that holds `span`, absolute; the span itself when none holds it whole. */
export function sentenceAround(placed: PlacedParagraph, span: Span): Span {
  const relative = shiftSpan(span, -placed.start);
  const { sentences } = placed.paragraph;
  const sentence = sentences[lastStartingAtOrBefore(sentences, relative.start)];
  return sentence !== undefined && contains(sentence, relative) ? shiftSpan(sentence, placed.start) : span;
}

/** The excerpt of `span`, whose sentence is `sentence`. A long sentence is cut to the words around the span. */
export function excerptOf(document: Document, span: Span, sentence: Span): Excerpt {
  return { span, sentence, text: shorten(document.text, span, sentence) };
}

function shorten(text: string, span: Span, sentence: Span): string {
  const whole = levelled(text.slice(sentence.start, sentence.end));
  if (whole.length <= EXCERPT_LENGTH) return whole;
  const before = span.start - sentence.start;
  const from = before <= EXCERPT_LENGTH / 2 ? 0 : before - EXCERPT_LENGTH / 3;
  const cut = levelled(text.slice(sentence.start + Math.floor(from), sentence.end));
  return clip(from === 0 ? cut : `… ${cut.slice(cut.indexOf(' ') + 1)}`);
}

/** At most the allowed length, ending at a word and never inside a surrogate pair. */
function clip(words: string): string {
  if (words.length <= EXCERPT_LENGTH) return words;
  const room = words.slice(0, EXCERPT_LENGTH - 2);
  const space = room.lastIndexOf(' ');
  return `${space > EXCERPT_LENGTH / 2 ? room.slice(0, space) : room.toWellFormed()} …`;
}

function levelled(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
