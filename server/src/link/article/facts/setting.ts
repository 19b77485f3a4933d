/**
 * Where a stretch of the article stands: its sentence, what its paragraph is for, whether it is quoted. What
 * every fact tells besides its value. It must not know what is asserted there.
 */
import { lastStartingAtOrBefore, overlaps, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { ParagraphRole } from '../../../text/document.ts';
import type { ReadArticle } from './extractor.ts';
import { sentenceAt } from './surroundings.ts';

/** The surroundings of a stretch. */
export interface Setting {
  readonly sentence: Span;
  readonly paragraphRole: ParagraphRole;
  readonly isQuoted: boolean;
  /** Index into `Article.entities` of who is quoted. */
  readonly source?: number;
}

/** Finds the setting of any stretch of the article; what lies in no paragraph is a sentence of its own. */
export function settingFinder({ document, quotes }: ReadArticle): (span: Span) => Setting {
  const { paragraphs } = document;
  const places = paragraphs.map(({ start, paragraph }): Span => ({ start, end: start + paragraph.text.length }));
  return (span) => {
    const placed = paragraphs[lastStartingAtOrBefore(places, span.start)];
    const quote = [quotes[lastStartingAtOrBefore(quotes, span.start)]].find((one) => one !== undefined && overlaps(one, span));
    return {
      sentence: placed === undefined ? span : sentenceAt(placed, shiftSpan(span, -placed.start)),
      paragraphRole: placed?.role ?? 'body',
      isQuoted: quote !== undefined,
      ...(quote?.speaker === undefined ? {} : { source: quote.speaker }),
    };
  };
}
