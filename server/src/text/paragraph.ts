/**
 * Reads one paragraph: tokens, sentences, quotations. Depends on the paragraph's own words alone, so that
 * the reading holds wherever the paragraph stands. It must not know the article around it.
 */
import { hashText } from '../base/hash.ts';
import { readAgencyDateline } from './agency-dateline.ts';
import type { Paragraph } from './document.ts';
import { readQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import { readTokens } from './tokens.ts';

/** The paragraph of these words; total and linear. Offsets count from the first code unit of `text`. */
export function readParagraph(text: string): Paragraph {
  const tokens = readTokens(text);
  return {
    text,
    hash: hashText(text),
    tokens,
    sentences: readSentences(tokens, readAgencyDateline(tokens)?.tokens ?? 0),
    quotations: readQuotations(tokens),
  };
}
