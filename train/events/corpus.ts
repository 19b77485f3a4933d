/**
 * ECB+ as a corpus of Dateline's: every document analysed and indexed, its events those that were recognised, or
 * those that were annotated. For training and measuring only.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../server/src/analyse.ts';
import { parseDay } from '../../server/src/base/civil-date.ts';
import { shiftSpan } from '../../server/src/base/span.ts';
import type { Span } from '../../server/src/base/span.ts';
import type { Article, EventMention } from '../../server/src/link/article/article.ts';
import { assembleEvents } from '../../server/src/link/article/events.ts';
import type { Placed } from '../../server/src/link/article/place.ts';
import type { CorpusIndex, EventItem } from '../../server/src/link/corpus/corpus.ts';
import { indexArticle } from '../../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../../server/src/link/corpus/memory-index.ts';
import { readForm } from '../../server/src/recognise/events/event-words.ts';
import { learnedTrigger } from '../../server/src/recognise/events/learned/find-learned.ts';
import { findTriggers, sentenceRanges } from '../../server/src/recognise/events/triggers.ts';
import type { TriggerMention } from '../../server/src/recognise/mention.ts';
import { assetNames, loadModel } from '../../server/src/recognise/model/load-model.ts';
import type { Model } from '../../server/src/recognise/model/model.ts';
import type { PlacedParagraph, Token } from '../../server/src/text/document.ts';
import type { GoldDocument, GoldMention } from './gold.ts';

/** Whose events: annotated ones, or recognised ones. */
export type Mentions = 'gold' | 'predicted';

/** A document with its items. */
export interface ReadDocument {
  readonly gold: GoldDocument;
  /** An item for each event, in the order of the text. */
  readonly items: readonly EventItem[];
  /** Acts of saying that were recognised: `annotate` writes them, each an event of its own; none with mentions given. */
  readonly reporting: readonly EventMention[];
  /** Of each item the annotated mention that it was made from; only with mentions given. */
  readonly mentions: readonly (GoldMention | undefined)[];
}

/** The corpus and its documents. */
export interface EventCorpus {
  readonly index: CorpusIndex;
  readonly documents: readonly ReadDocument[];
}

/** The product's own model. */
export function productModel(): Model {
  return loadModel(Object.fromEntries(assetNames.map((name) => [name, readFileSync(new URL(`../../server/assets/${name}`, import.meta.url))])));
}

/** Reads and indexes the documents. */
export async function readCorpus(golds: readonly GoldDocument[], whose: Mentions, model: Model): Promise<EventCorpus> {
  const index = new MemoryIndex();
  const documents: ReadDocument[] = [];
  for (const gold of golds) {
    const { article, mentions } = readArticle(gold, whose, model);
    const indexed = indexArticle(gold.id, article);
    await index.put(indexed);
    documents.push({ gold, items: indexed.items.filter((item) => item.kind === 'event'), reporting: whose === 'gold' ? [] : article.reporting, mentions });
  }
  return { index, documents };
}

function readArticle(gold: GoldDocument, whose: Mentions, model: Model): { article: Article; mentions: readonly (GoldMention | undefined)[] } {
  const published = gold.date === null ? undefined : parseDay(gold.date.slice(0, 10));
  const article = analyse(gold.text, model, published === undefined ? {} : { published });
  if (whose === 'predicted') return { article, mentions: [] };
  const triggers = givenTriggers(gold, article, model).sort((a, b) => a.trigger.start - b.trigger.start);
  const events = triggers.flatMap(({ trigger, mention }) =>
    // One at a time: what looks like furniture to the product is annotated all the same.
    assembleEvents(article.document, [trigger], article.mentions, article.entities, article.timexes).map((event) => ({ event, mention })),
  );
  return { article: { ...article, events: events.map(({ event }) => event) }, mentions: events.map(({ mention }) => mention) };
}

function givenTriggers(gold: GoldDocument, { document }: Article, model: Model): { trigger: Placed<TriggerMention>; mention: GoldMention }[] {
  return gold.events.flatMap((mention) => {
    const index = document.paragraphs.findLastIndex(({ start }) => start <= mention.start);
    const placed = document.paragraphs[index];
    const trigger = placed && givenTrigger(placed, mention, model);
    return trigger === undefined || placed === undefined ? [] : [{ trigger: placedAt(trigger, placed.start, index), mention }];
  });
}

// A table's reading inside the mention, else the verb of a phrase that stands for a verb, or of a verb and its particle, else the last word.
function givenTrigger({ paragraph, start }: PlacedParagraph, mention: GoldMention, model: Model): TriggerMention | undefined {
  const [from, to] = [mention.start - start, mention.end - start];
  const known = [...findTriggers(paragraph, 'verb', 'v', model.eventWords), ...findTriggers(paragraph, 'noun', 'n', model.eventWords)];
  const table = known.filter((trigger) => trigger.start < to && trigger.end > from).sort((a, b) => a.end - a.start - (b.end - b.start)).at(-1);
  const span = { start: from, end: to };
  if (table !== undefined) return { ...table, ...span };
  const range = sentenceRanges(paragraph).find((one) => (paragraph.tokens[one.to - 1]?.end ?? 0) >= to);
  const inside = paragraph.tokens.flatMap((token, at) => (token.start < to && token.end > from && token.kind === 'word' && !/^['’]/.test(token.text) ? [at] : []));
  const first = inside[0];
  const phrase = first === undefined || range === undefined || inside.length === 1 ? undefined : learnedTrigger(paragraph.tokens, range, first, first, model.eventWords);
  if (phrase?.lemma.includes(' ') === true) return { ...phrase, ...span };
  const isVerb = /\s(?:in|into|out|off|up|down|over|away|on|back|to|herself|himself)$/.test(paragraph.text.slice(from, to));
  const at = isVerb ? inside[0] : inside.at(-1);
  if (range === undefined || at === undefined) return undefined;
  return { ...learnedTrigger(withPart(paragraph, at, span, model), range, at, at, model.eventWords), ...span };
}

// `[hit]-and-run`: what is annotated of a compound is a word of its own; a whole one that is in no list is what its last part is (`double-murder`).
function withPart({ tokens, text }: PlacedParagraph['paragraph'], at: number, { start, end }: Span, { eventWords }: Model): readonly Token[] {
  const token = tokens[at];
  if (token === undefined) return tokens;
  const part = text.slice(Math.max(start, token.start), Math.min(end, token.end));
  const { verb, noun } = readForm(eventWords, part.toLowerCase());
  const known = verb === undefined && noun === undefined ? part.slice(part.lastIndexOf('-') + 1) : part;
  return tokens.with(at, { ...token, text: known, lower: known.toLowerCase() });
}

function placedAt(trigger: TriggerMention, start: number, paragraph: number): Placed<TriggerMention> {
  return {
    ...trigger,
    start: trigger.start + start,
    end: trigger.end + start,
    phrase: shiftSpan(trigger.phrase, start),
    clause: shiftSpan(trigger.clause, start),
    paragraph,
  };
}
