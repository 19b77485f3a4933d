/**
 * Sentences by the words around their dates, numbers and ordinals, so that one that is told again with another of these
 * is found without comparing texts. It must not know whether the difference is a fault.
 */
import { cardinalsFrom, ordinalNumber, ordinals, tens } from '../../../base/number-words.ts';
import { hashText } from '../../../base/hash.ts';
import { lastStartingAtOrBefore, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { ParagraphRole, PlacedParagraph, Token } from '../../../text/document.ts';
import { fold } from '../../../text/fold.ts';
import type { Timex } from '../article.ts';
import { writtenEnd } from './dated-events/written-day.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import type { Fact, Frame, FrameSlot } from './fact.ts';
import { isQuotedIn } from './surroundings.ts';

/** See the head of this file. */
export const frames: FactExtractor = { name: 'facts/frames', extract };

/** Words that a sentence has at least, and at most, to be taken for the same when it comes again. */
const [SHORTEST, LONGEST] = [8, 60];

/** Sentences of one article at most. */
const MOST = 200;

const telling: ReadonlySet<ParagraphRole> = new Set(['body', 'standfirst', 'caption']);

function extract(article: ReadArticle): readonly Fact[] {
  const { document, timexes } = article;
  const found = document.paragraphs.flatMap((placed) => (telling.has(placed.role) ? framesIn(placed, timexes) : [])).slice(0, MOST);
  const [first] = found;
  if (first === undefined) return [];
  const { start, end } = first;
  return [{ attribute: 'frame', maker: 'facts/frames', subject: { kind: 'article' }, start, end, time: article.published.interval, modality: 'happened', isQuoted: false, sentence: { start, end }, paragraphRole: 'body', value: { frames: found } }];
}

// Most paragraphs that count anything do so in digits, too.
const countable = new RegExp(`\\d|\\b(?:${ordinals.join('|')})\\b`, 'i');

function framesIn(placed: PlacedParagraph, timexes: readonly Timex[]): readonly Frame[] {
  const { paragraph, start } = placed;
  if (!countable.test(paragraph.text)) return [];
  let at = 0;
  return paragraph.sentences.flatMap((sentence) => {
    const tokens: Token[] = [];
    for (; at < paragraph.tokens.length; at++) {
      const token = paragraph.tokens[at];
      if (token === undefined || token.start >= sentence.end) break;
      if (token.kind === 'word' || token.kind === 'number') tokens.push(token);
    }
    if (tokens.length < SHORTEST || tokens.length > LONGEST || isQuotedIn(placed, sentence) || isMostlyQuoted(placed, sentence)) return [];
    return frameOf(tokens, shiftSpan(sentence, start), start, timexes) ?? [];
  });
}

function isMostlyQuoted({ paragraph }: PlacedParagraph, sentence: Span): boolean {
  return paragraph.quotations.some(({ start, end }) => Math.min(end, sentence.end) - Math.max(start, sentence.start) > (sentence.end - sentence.start) / 2);
}

function frameOf(tokens: readonly Token[], sentence: Span, offset: number, timexes: readonly Timex[]): Frame | undefined {
  const words: string[] = [];
  const slots: FrameSlot[] = [];
  let dated = -1;
  for (const token of tokens) {
    const span = shiftSpan(token, offset);
    const index = lastStartingAtOrBefore(timexes, span.start);
    const timex = timexes[index];
    const date = timex !== undefined && timex.end > span.start ? writtenEnd(timex) : undefined;
    if (date !== undefined && timex !== undefined) {
      if (index === dated) continue;
      dated = index;
      slots.push({ kind: 'date', start: timex.start, end: timex.end, at: words.length, said: fold(timex.text), date });
      words.push('#d');
      continue;
    }
    const kind = kindOf(token);
    if (kind !== undefined) slots.push({ kind, ...span, at: words.length, said: token.lower.replaceAll(',', '') });
    words.push(kind === undefined ? fold(token.text) : kind === 'number' ? '#n' : '#o');
  }
  return slots.length === 0 || words.length < SHORTEST ? undefined : { ...sentence, hash: hashText(words.join(' ')).slice(0, 14), words, slots };
}

const ordinal = new RegExp(`^${ordinalNumber}$`);
const number = new RegExp(`^(?:\\d[\\d,.]*|${cardinalsFrom(2, 19)}|${tens.join('|')})$`);

function kindOf({ lower }: Token): 'number' | 'ordinal' | undefined {
  if (ordinal.test(lower)) return 'ordinal';
  return number.test(lower) ? 'number' : undefined;
}
