/**
 * What people are quoted with, by their words: a quotation that stands in two wordings, or in two mouths, is found
 * by them. It must not know which of two wordings is right.
 */
import { fold } from '../../../text/fold.ts';
import type { Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const quotations: FactExtractor = { name: 'facts/quotations', extract };

/** Words that a quotation has at least: fewer are a turn of phrase that anybody may use. */
const SHORTEST = 5;

/** Code units that are compared at most. */
const LONGEST = 600;

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  return article.quotes.flatMap((quote): Fact[] => {
    const words = plainWords(article.document.text.slice(quote.start, Math.min(quote.end, quote.start + LONGEST)));
    if (words.split(' ').length < SHORTEST) return [];
    const speaker = quote.speaker === undefined ? undefined : article.entities[quote.speaker];
    const { sentence, paragraphRole } = settingOf(quote);
    return [
      {
        attribute: 'quotation',
        maker: 'facts/quotations',
        subject: quote.speaker === undefined ? { kind: 'article' } : { kind: 'entity', entity: quote.speaker },
        start: quote.start,
        end: quote.end,
        time: { from: null, to: null },
        modality: 'happened',
        ...(quote.speaker === undefined ? {} : { source: quote.speaker }),
        isQuoted: true,
        sentence,
        paragraphRole,
        // `the police said` and `Lt. Lopez of the police said` are one voice.
        value: { words, ...(speaker?.type === 'PERSON' ? { speaker: speaker.name } : {}) },
      },
    ];
  });
}

/** The words alone: folded, contractions kept, every mark a space. What was left out (`…`, `[…]`) stays as `…`. */
export function plainWords(text: string): string {
  return fold(text.replace(/\[[^[\]]{0,80}\]|\.\s?\.\s?\.|…/g, ' … '))
    .replace(/[^\p{L}\p{N}'…]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
