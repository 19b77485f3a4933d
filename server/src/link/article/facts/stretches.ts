/**
 * Stretches of time with both their ends written, as facts. Time expressions that contradict each other are
 * resolved one by one, so the pair is read from the words again. It must not know rules.
 */
import { cover, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { findStretches, mayHoldStretch } from '../../../recognise/dates/written-stretch.ts';
import type { WrittenEnd, WrittenStretch } from '../../../recognise/dates/written-stretch.ts';
import { readWords, wordAt } from '../../../recognise/words.ts';
import type { Words } from '../../../recognise/words.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { FactExtractor } from './extractor.ts';
import type { StretchEnd, StretchFact } from './fact.ts';
import { isQuotedIn, sentenceAt } from './surroundings.ts';

/** A row of the list of extractors. */
export const stretches: FactExtractor = {
  name: 'facts/stretches',
  extract({ document }) {
    return document.paragraphs.flatMap((placed) => {
      if (!mayHoldStretch(placed.paragraph.text)) return [];
      const words = readWords(placed.paragraph);
      return findStretches(words).map((found) => factOf(found, words, placed));
    });
  },
};

function factOf({ first, last }: WrittenStretch, words: Words, placed: PlacedParagraph): StretchFact {
  const value = { first: endOf(first, words, placed.start), last: endOf(last, words, placed.start) };
  const { start, end } = cover(value.first, value.last);
  const span = { start: start - placed.start, end: end - placed.start };
  return {
    start,
    end,
    maker: 'facts/stretches',
    subject: { kind: 'article' },
    attribute: 'stretch',
    value,
    time: { from: null, to: null },
    modality: 'happened',
    isQuoted: isQuotedIn(placed, span),
    sentence: sentenceAt(placed, span),
    paragraphRole: placed.role,
  };
}

function endOf({ at, end, year, month, day }: WrittenEnd, words: Words, by: number): StretchEnd {
  const span: Span = { start: wordAt(words, at).start, end: wordAt(words, end - 1).end };
  return {
    ...shiftSpan(span, by),
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
