/**
 * The sentences of the article by their words, so that one that stands twice, here or in another article, is
 * found without comparing texts. It must not know whether a repetition is a fault.
 */
import { hashText } from '../../../base/hash.ts';
import { fold } from '../../../text/fold.ts';
import type { ParagraphRole, PlacedParagraph, Token } from '../../../text/document.ts';
import type { Fact, Wording } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';

/** See the head of this file. */
export const wordings: FactExtractor = { name: 'facts/wordings', extract };

/** Words that a sentence has at least; shorter ones are alike by chance (`He did not say why.`). */
const SHORTEST = 6;

/** Words that a paragraph of such sentences has at most to be taken for one. */
const LONGEST = 24;

/** Sentences of one article at most: the first of a very long text stand for it. */
const MOST = 400;

/** What stands in many articles by design. */
const furniture: ReadonlySet<ParagraphRole> = new Set(['byline', 'dateline', 'credit']);

function extract({ document }: ReadArticle): readonly Fact[] {
  const sentences = document.paragraphs.flatMap((placed) => (furniture.has(placed.role) ? [] : wordingsIn(placed))).slice(0, MOST);
  const [first] = sentences;
  if (first === undefined) return [];
  return [
    {
      attribute: 'wording',
      maker: 'facts/wordings',
      subject: { kind: 'article' },
      start: first.start,
      end: first.end,
      time: { from: null, to: null },
      modality: 'happened',
      isQuoted: false,
      sentence: { start: first.start, end: first.end },
      paragraphRole: 'body',
      value: { sentences },
    },
  ];
}

function wordingsIn({ start, paragraph }: PlacedParagraph): readonly Wording[] {
  const found: Wording[] = [];
  const all = paragraph.tokens.filter(isWord);
  let at = 0;
  for (const sentence of paragraph.sentences) {
    const words: Token[] = [];
    for (; at < paragraph.tokens.length; at++) {
      const token = paragraph.tokens[at];
      if (token === undefined || token.start >= sentence.end) break;
      if (isWord(token)) words.push(token);
    }
    if (words.length < SHORTEST) continue;
    found.push({ start: sentence.start + start, end: sentence.end + start, hash: hashOf(words) });
  }
  // `The minister waves. (Photo: R. Dale)`: short sentences that say enough together.
  const [first, last] = [paragraph.sentences[0], paragraph.sentences.at(-1)];
  if (found.length === 0 && all.length >= SHORTEST && all.length <= LONGEST && first !== undefined && last !== undefined) found.push({ start: first.start + start, end: last.end + start, hash: hashOf(all) });
  return found;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

function hashOf(words: readonly Token[]): string {
  return hashText(fold(words.map(({ lower }) => lower).join(' '))).slice(0, 14);
}
