/**
 * Dates and hours that do not exist, as facts: no time expression is made of them, and a check has to see them.
 * It must not know rules.
 */
import { shiftSpan } from '../../../base/span.ts';
import { findImpossibleDates, mayHoldImpossibleDate } from '../../../recognise/dates/impossible-date.ts';
import type { ImpossibleDate } from '../../../recognise/dates/impossible-date.ts';
import { readWords, wordAt } from '../../../recognise/words.ts';
import type { Words } from '../../../recognise/words.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { FactExtractor } from './extractor.ts';
import type { ImpossibleDateFact } from './fact.ts';
import { isQuotedIn, sentenceAt } from './surroundings.ts';

/** A row of the list of extractors. */
export const impossibleDates: FactExtractor = {
  name: 'facts/impossible-dates',
  extract({ document }) {
    return document.paragraphs.flatMap((placed) => {
      if (!mayHoldImpossibleDate(placed.paragraph.text)) return [];
      const words = readWords(placed.paragraph);
      return findImpossibleDates(words).map((found) => factOf(found, words, placed));
    });
  },
};

function factOf({ at, end, fault, word, written, most, month, year }: ImpossibleDate, words: Words, placed: PlacedParagraph): ImpossibleDateFact {
  const span = { start: wordAt(words, at).start, end: wordAt(words, end - 1).end };
  return {
    ...shiftSpan(span, placed.start),
    maker: 'facts/impossible-dates',
    subject: { kind: 'article' },
    attribute: 'impossible-date',
    value: {
      fault,
      written,
      most,
      at: shiftSpan({ start: wordAt(words, word).start, end: wordAt(words, word).end }, placed.start),
      ...(month === undefined ? {} : { month }),
      ...(year === undefined ? {} : { year }),
    },
    time: { from: null, to: null },
    modality: 'happened',
    isQuoted: isQuotedIn(placed, span),
    sentence: sentenceAt(placed, span),
    paragraphRole: placed.role,
  };
}
