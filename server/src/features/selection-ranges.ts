/**
 * The widening steps of a selection: word, mention, event phrase, sentence, quotation, paragraph, article.
 * It must not know the corpus.
 */
import { contains, overlaps, sameSpan, shiftSpan, touches } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Article } from '../link/article/article.ts';
import type { Snapshot } from './snapshot.ts';

/** The steps around `offset`, innermost first, each inside the next and wider than the one before. */
export function selectionSteps({ article }: Pick<Snapshot, 'article'>, offset: number): readonly Span[] {
  const steps: Span[] = [];
  for (const span of stretchesAt(article, offset)) {
    const last = steps.at(-1);
    if (last === undefined || (contains(span, last) && !sameSpan(span, last))) steps.push(span);
  }
  return steps;
}

function stretchesAt(article: Article, offset: number): Span[] {
  const around = [
    ...inParagraph(article, offset),
    ...[...article.mentions, ...article.timexes, ...article.quantities, ...article.quotes, ...article.events],
    { start: 0, end: article.document.text.length },
  ];
  return around.filter((span) => touches(span, offset)).sort((a, b) => size(a) - size(b) || b.start - a.start);
}

function inParagraph({ document }: Article, offset: number): Span[] {
  return document.paragraphs.flatMap(({ start, paragraph }) => {
    const whole = { start, end: start + paragraph.text.length };
    if (!touches(whole, offset)) return [];
    const quotations = paragraph.quotations.filter((quotation) => touches(shiftSpan(quotation, start), offset));
    const parts = [...paragraph.tokens, ...paragraph.sentences.map((sentence) => insideOf(quotations, sentence)), ...quotations];
    return [...parts.map((part) => shiftSpan(part, start)), whole];
  });
}

// A sentence holds the closing mark of the quotation that ends with it: cut to the words, it lies inside.
function insideOf(quotations: readonly Span[], sentence: Span): Span {
  const crossing = quotations.find((quotation) => overlaps(quotation, sentence) && !contains(quotation, sentence) && !contains(sentence, quotation));
  if (crossing === undefined) return sentence;
  return { start: Math.max(sentence.start, crossing.start), end: Math.min(sentence.end, crossing.end) };
}

function size(span: Span): number {
  return span.end - span.start;
}
