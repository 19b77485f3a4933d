/**
 * Quotations and who speaks them, by the verb beside them or by what they go on with. `He` speaks where it is clear who
 * he is, `the statement` never: a quotation without a clear speaker stays without. It must not know the corpus.
 */
import { contains, lastStartingAtOrBefore, overlaps, shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import { SpanIndex } from '../../base/span-index.ts';
import type { Reason } from '../../base/reason.ts';
import type { Document, PlacedParagraph } from '../../text/document.ts';
import type { ArticleEntity, EntityMention, Quote } from './article.ts';
import { onlyPersonIn, onlySpeakerIn, pronounSpeaking, speakerIn } from './quotes/clause.ts';
import type { Clause, Speaker } from './quotes/clause.ts';
import { fromParagraphBefore, fromSentenceBefore } from './quotes/goes-on.ts';

const maker = 'quotes/speaker';

/**
 * The article's quotations in reading order. A nickname inside a name is no quotation.
 * @param mayBePronoun whether `he said` behind a sentence that says who speaks is read as well
 */
export function attributeQuotes(document: Document, mentions: readonly EntityMention[], entities: readonly ArticleEntity[], mayBePronoun = false): Quote[] {
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
    quoted.forEach((span, at) => quotes.push(quoteOf(placed, quoted, at, span, clauseOf, { earlier: quotes, entities, mayBePronoun })));
  }
  return quotes;
}

function canSpeak({ type, level }: EntityMention): boolean {
  return type === 'PERSON' ? level !== 'nominal' : level === 'name' && (type === 'ORG' || type === 'GPE');
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
  { earlier, entities, mayBePronoun }: { readonly earlier: readonly Quote[]; readonly entities: readonly ArticleEntity[]; readonly mayBePronoun: boolean },
): Quote {
  const clauses = clausesAround(placed, spans, at, span);
  const speaker = speakerBeside(placed, clauses, span, clauseOf);
  if (speaker !== undefined && isClear(speaker, placed, clauseOf)) return { ...span, speaker: speaker.mention.entity, reasons: [spokenBy(speaker)] };
  const byPronoun = mayBePronoun ? pronounBeside(clauses.map(clauseOf)) : undefined;
  const continued = { placed, at, span, earlier, entities, byPronoun };
  const before = fromParagraphBefore(continued) ?? fromSentenceBefore(continued, (sentence) => onlySpeakerIn(clauseOf(sentence)) ?? (byPronoun === undefined ? undefined : onlyPersonIn(clauseOf(sentence))));
  if (before === undefined) return { ...span, reasons: [] };
  return { ...span, speaker: before.entity, reasons: [{ maker, words: before.words, span: before.span }] };
}

/** What has a title and is not said: `wrote the book “My Way”`. */
const work = /^ (?:a|an|the|his|her|their) (?:[\p{L}-]+ ){0,3}(?:book|novel|song|poem|play|film|movie|memoir|essay|album|single|hit|series|musical|painting|biography|autobiography)s?,? ["“‘'«`]*$/u;

// `Roe said: “We go.” Doe left.`: what ends in a full stop has its speaker before it, or none of its own.
function speakerBeside(placed: PlacedParagraph, [afterwards, beforehand]: Around, span: Span, clauseOf: (span: Span) => Clause): Speaker | undefined {
  const { text } = placed.paragraph;
  const isIntroduced = /[:,]\s{0,2}["“‘'«`]{1,2}$/.test(text.slice(Math.max(0, span.start - placed.start - 6), span.start - placed.start));
  const isEnded = /\.["”’'»]{0,2}\s+["“‘'«]?\p{Lu}/u.test(text.slice(span.end - placed.start - 1, span.end - placed.start + 6));
  const before = (): Speaker | undefined => {
    const said = speakerIn(clauseOf(beforehand), 'last');
    return said !== undefined && work.test(text.slice(Math.max(0, said.verb.end - placed.start), Math.max(0, span.start - placed.start))) ? undefined : said;
  };
  if (isEnded) return before() ?? saidAlone(clauseOf(afterwards));
  return (isIntroduced ? before() : undefined) ?? speakerIn(clauseOf(afterwards), 'first') ?? before();
}

// `“It is over.” Roe said on Monday.`: nothing else that she said is told.
function saidAlone(clause: Clause): Speaker | undefined {
  const said = speakerIn(clause, 'first');
  const opens = said !== undefined && said.verb.start >= said.mention.end && /^["”’'»\s]*$/.test(clause.text.slice(clause.span.start, said.mention.start));
  return opens && /^(?: (?:on|in|at|during|after|before|late|early|last|yesterday|today)\b[^"“”:]*)?\.?$/.test(clause.text.slice(said.verb.end, clause.span.end)) ? said : undefined;
}

// `Police shot Roe. “He had a knife,” he said`: who is named in the sentence before must be who speaks or acts there, for a pronoun to be his.
function isClear({ mention }: Speaker, placed: PlacedParagraph, clauseOf: (span: Span) => Clause): boolean {
  if (mention.level !== 'pronoun') return true;
  const { sentences } = placed.paragraph;
  const before = sentences[lastStartingAtOrBefore(sentences, mention.start - placed.start) - 1];
  const clause = before && clauseOf(shiftSpan(before, placed.start));
  if (clause === undefined || !clause.speakers.some(({ entity, level }) => entity === mention.entity && level === 'name')) return true;
  return (onlySpeakerIn(clause) ?? onlyPersonIn(clause))?.mention.entity === mention.entity;
}

function spokenBy({ mention, verb }: Speaker): Reason {
  const span = verb.start < 0 ? mention : { start: Math.min(mention.start, verb.start), end: Math.max(mention.end, verb.end) };
  return { maker, words: `spoken by ${mention.text}, by the words beside it`, span: { start: span.start, end: span.end } };
}

function pronounBeside([afterwards, beforehand]: readonly Clause[]): string | undefined {
  return (afterwards && pronounSpeaking(afterwards, 'first')) ?? (beforehand && pronounSpeaking(beforehand, 'last'));
}

type Around = readonly [after: Span, before: Span];

// The first sentence that ends at `offset` or behind it.
function sentenceEndingFrom(sentences: readonly Span[], offset: number): Span | undefined {
  const at = Math.max(0, lastStartingAtOrBefore(sentences, offset));
  const previous = sentences[at - 1];
  if (previous !== undefined && previous.end >= offset) return previous;
  return (sentences[at]?.end ?? -1) >= offset ? sentences[at] : sentences[at + 1];
}

// The words between this quotation and its neighbours, within the sentences that it stands in.
function clausesAround(placed: PlacedParagraph, spans: readonly Span[], at: number, span: Span): Around {
  const { sentences } = placed.paragraph;
  const first = sentenceEndingFrom(sentences, span.start - placed.start);
  const last = sentenceEndingFrom(sentences, span.end + 2 - placed.start) ?? sentences.at(-1);
  const sentenceStart = (first?.start ?? 0) + placed.start;
  const sentenceEnd = (last?.end ?? 0) + placed.start;
  const afterEnd = Math.min(sentenceEnd, spans[at + 1]?.start ?? Infinity);
  const beforeStart = Math.max(sentenceStart, spans[at - 1]?.end ?? 0);
  return [
    { start: span.end, end: Math.max(span.end, afterEnd) },
    { start: Math.min(beforeStart, span.start), end: span.start },
  ];
}
