/**
 * Quotations and who speaks them, by the reporting verb beside them. A pronoun or `the statement` is no
 * speaker: a quotation without a clear one stays without. It must not know the corpus.
 */
import { contains, overlaps, shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import { SpanIndex } from '../../base/span-index.ts';
import type { Reason } from '../../base/reason.ts';
import type { Document, PlacedParagraph } from '../../text/document.ts';
import type { ArticleEntity, EntityMention, Quote } from './article.ts';
import { speakerIn } from './quotes/clause.ts';
import type { Clause, Speaker } from './quotes/clause.ts';

const maker = 'quotes/speaker';

/** The article's quotations in reading order. A nickname inside a name is no quotation. */
export function attributeQuotes(document: Document, mentions: readonly EntityMention[], entities: readonly ArticleEntity[]): Quote[] {
  const quotes: Quote[] = [];
  const speakers = new Walk(mentions.filter(canSpeak));
  const persons = new Walk(mentions.filter(({ type }) => type === 'PERSON'));
  for (const placed of document.paragraphs) {
    const spans = placed.paragraph.quotations.map((quotation) => shiftSpan(quotation, placed.start));
    const extent = { start: placed.start, end: placed.start + placed.paragraph.text.length };
    const here = new SpanIndex(outermost(speakers.within(extent)));
    const named = persons.within(extent);
    if (spans.length === 0) continue;
    const names = new SpanIndex(named);
    const quoted = spans.filter((span) => !names.overlapping(span).some((name) => contains(name, span)));
    const tokens = new SpanIndex(placed.paragraph.tokens);
    const clauseOf = (span: Span): Clause => ({
      text: document.text,
      span,
      tokens: tokens.beginningIn(shiftSpan(span, -placed.start)),
      base: placed.start,
      speakers: here.beginningIn(span),
    });
    quoted.forEach((span, at) => quotes.push(quoteOf(placed, quoted, at, span, clauseOf, quotes, entities)));
  }
  return quotes;
}

function canSpeak({ type, level }: EntityMention): boolean {
  return level === 'name' && (type === 'PERSON' || type === 'ORG' || type === 'GPE');
}

// Hands out the mentions of one paragraph after the other: every mention is looked at once.
class Walk {
  readonly #mentions: readonly EntityMention[];
  #next = 0;

  constructor(mentions: readonly EntityMention[]) {
    this.#mentions = mentions;
  }

  within({ start, end }: Span): readonly EntityMention[] {
    const found: EntityMention[] = [];
    for (; ; this.#next++) {
      const mention = this.#mentions[this.#next];
      if (mention === undefined || mention.start >= end) return found;
      if (mention.start >= start) found.push(mention);
    }
  }
}

function outermost(mentions: readonly EntityMention[]): readonly EntityMention[] {
  const kept: EntityMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, mention)) kept.push(mention);
  }
  return kept;
}

function quoteOf(
  placed: PlacedParagraph,
  spans: readonly Span[],
  at: number,
  span: Span,
  clauseOf: (span: Span) => Clause,
  earlier: readonly Quote[],
  entities: readonly ArticleEntity[],
): Quote {
  const [afterwards, beforehand] = clausesAround(placed, spans, at, span);
  const speaker = speakerIn(clauseOf(afterwards), 'first') ?? speakerIn(clauseOf(beforehand), 'last');
  if (speaker !== undefined) return { ...span, speaker: speaker.mention.entity, reasons: [spokenBy(speaker)] };
  return { ...span, ...goesOn(placed, at, span, earlier, entities) };
}

function spokenBy({ mention, verb }: Speaker): Reason {
  const span = verb.start < 0 ? mention : { start: Math.min(mention.start, verb.start), end: Math.max(mention.end, verb.end) };
  return { maker, words: `spoken by ${mention.text}, by the words beside it`, span: { start: span.start, end: span.end } };
}

// The words between this quotation and its neighbours, within the sentences that it stands in.
function clausesAround(placed: PlacedParagraph, spans: readonly Span[], at: number, span: Span): readonly [after: Span, before: Span] {
  const sentences = placed.paragraph.sentences;
  const first = sentences.find(({ end }) => end + placed.start >= span.start);
  const last = sentences.find(({ end }) => end + placed.start > span.end + 1) ?? sentences.at(-1);
  const sentenceStart = (first?.start ?? 0) + placed.start;
  const sentenceEnd = (last?.end ?? 0) + placed.start;
  const afterEnd = Math.min(sentenceEnd, spans[at + 1]?.start ?? Infinity);
  const beforeStart = Math.max(sentenceStart, spans[at - 1]?.end ?? 0);
  return [
    { start: span.end, end: Math.max(span.end, afterEnd) },
    { start: Math.min(beforeStart, span.start), end: span.start },
  ];
}

/** How far behind a quotation, in code units, the paragraph may begin that goes on with it. */
const REACH = 400;

// A paragraph that is nothing but words in quotation marks goes on with what was quoted before it.
function goesOn(placed: PlacedParagraph, at: number, span: Span, earlier: readonly Quote[], entities: readonly ArticleEntity[]): Pick<Quote, 'speaker' | 'reasons'> {
  const previous = earlier.at(-1);
  const whole = at === 0 && span.end - span.start >= placed.paragraph.text.trim().length - 2;
  if (!whole || previous?.speaker === undefined || placed.start - previous.end > REACH) return { reasons: [] };
  const speaker = entities[previous.speaker];
  if (speaker?.type !== 'PERSON') return { reasons: [] };
  const reason = { maker, words: `goes on with the words of ${speaker.name}`, span: { start: previous.start, end: previous.end } };
  return { speaker: previous.speaker, reasons: [reason] };
}
