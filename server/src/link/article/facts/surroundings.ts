/**
 * What stands around a stretch of a paragraph: its sentence, and whether somebody is quoted with it.
 * It must not know facts.
 */
import { contains, lastStartingAtOrBefore, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';

/** The sentence that a stretch of the paragraph (offsets in it) begins in, with absolute offsets. */
export function sentenceAt({ paragraph, start }: PlacedParagraph, span: Span): Span {
  return shiftSpan(paragraph.sentences[lastStartingAtOrBefore(paragraph.sentences, span.start)] ?? span, start);
}

/** Whether a stretch of the paragraph (offsets in it) stands inside quotation marks. */
export function isQuotedIn({ paragraph }: PlacedParagraph, span: Span): boolean {
  return paragraph.quotations.some((quotation) => contains(quotation, span));
}
