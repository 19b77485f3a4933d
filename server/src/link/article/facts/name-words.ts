/**
 * The words of names as the article spells them, each with its places and the names' words beside it: a slip of
 * one letter is a spelling of its own here, recognised as a name or not. It must not know which spelling is right.
 */
import { shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import { calendarWords } from '../../../recognise/names/small-words.ts';
import { wordKey } from '../../../recognise/model/phrase-key.ts';
import type { Model } from '../../../recognise/model/model.ts';
import { hyphenParts } from '../../../text/tokens.ts';
import type { PlacedParagraph, Token } from '../../../text/document.ts';
import type { EntityMention } from '../article.ts';
import type { Fact, NameWord } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';

/** See the head of this file. */
export const nameWords: FactExtractor = { name: 'facts/name-words', extract };

/** Letters that a word has at least: shorter ones are alike by chance. */
const SHORTEST = 4;

/** Different words that are kept at most. */
const MOST = 300;

function extract(article: ReadArticle, model: Model): readonly Fact[] {
  const words = collect(article, model);
  const [first] = words[0]?.places ?? [];
  if (first === undefined) return [];
  return [
    {
      attribute: 'name-words',
      maker: 'facts/name-words',
      subject: { kind: 'article' },
      ...first,
      time: { from: null, to: null },
      modality: 'happened',
      isQuoted: false,
      sentence: first,
      paragraphRole: 'body',
      value: { words },
    },
  ];
}

interface Use {
  readonly texts: Map<string, number>;
  readonly places: Span[];
  readonly company: Set<string>;
}

interface Piece extends Span {
  readonly text: string;
  readonly folded: string;
  /** Whether it lies in a name, is written with a capital where no sentence begins, or is in no list of words. */
  readonly named: boolean;
}

function collect({ document, mentions }: ReadArticle, model: Model): readonly NameWord[] {
  const uses = new Map<string, Use>();
  const names = new SpanIndex(mentions.filter(({ level }) => level === 'name'));
  // What the article also writes small is a word, not a name misspelt.
  const small = new Set(document.paragraphs.flatMap(({ paragraph }) => paragraph.tokens.flatMap(({ text, lower }) => (text === lower ? [lower] : []))));
  for (const placed of document.paragraphs) {
    const pieces = piecesOf(placed, names, model);
    pieces.forEach((piece, at) => {
      if (!piece.named || piece.folded.length < SHORTEST || small.has(piece.text.toLowerCase()) || (uses.size >= MOST && !uses.has(piece.folded))) return;
      const beside = [pieces[at - 1], pieces[at + 1]].filter((other) => other?.named === true && isBeside(document.text, piece, other));
      note(uses, piece, beside.flatMap((other) => other?.folded ?? []));
    });
  }
  return [...uses].map(([folded, { texts, places, company }]) => ({
    folded,
    text: [...texts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? folded,
    places,
    company: [...company],
    known: isKnown(folded, model),
  }));
}

function note(uses: Map<string, Use>, { folded, text, start, end }: Piece, beside: readonly string[]): void {
  const use = uses.get(folded) ?? { texts: new Map<string, number>(), places: [], company: new Set<string>() };
  uses.set(folded, use);
  use.texts.set(text, (use.texts.get(text) ?? 0) + 1);
  use.places.push({ start, end });
  for (const word of beside) use.company.add(word);
}

// Nothing but a space or a hyphen between them.
function isBeside(text: string, a: Span, b: Span): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return right.start - left.end <= 1 && /^[ \u00a0-]?$/.test(text.slice(left.end, right.start));
}

function piecesOf({ start, paragraph }: PlacedParagraph, names: SpanIndex<EntityMention>, model: Model): readonly Piece[] {
  const { tokens, sentences, text: words } = paragraph;
  const opening = new Set(sentences.map((sentence) => sentence.start));
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !isName(token)) return [];
    const opens = opening.has(token.start) || /^["“”‘'(:–—…-]/.test(tokens[at - 1]?.text ?? '');
    return hyphenParts(token).flatMap((part): Piece[] => {
      const text = words.slice(part.start, part.end);
      if (calendarWords.has(text.toLowerCase()) || !/^\p{Lu}/u.test(text) || /^\p{Lu}+$/u.test(text)) return [];
      const span = shiftSpan(part, start);
      const folded = wordKey(text);
      return [{ ...span, text, folded, named: !opens || names.overlapping(span).length > 0 || !isKnown(folded, model) }];
    });
  });
}

// A capital somewhere: `Blinken`, `al-Sudani`, `McNeil`; capitals alone are an acronym or a headline that shouts.
function isName({ text }: Token): boolean {
  return /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
}

function isKnown(word: string, { gazetteer, tagger }: Model): boolean {
  const { listed, givenNames, surnames, commonWords } = gazetteer;
  return listed.has(word) || givenNames.has(word) || surnames.has(word) || commonWords.has(word) || tagger?.words.rows.has(word) === true;
}
