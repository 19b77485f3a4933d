/**
 * What an article offers to the others: its items and its head, cut from the Article for the index to keep.
 * It must not know an index, nor any other article.
 */
import { lastStartingAtOrBefore, overlaps, shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { ParagraphRole, PlacedParagraph } from '../../text/document.ts';
import type { Article, ArticleEntity, EntityMention } from '../article/article.ts';
import { fold } from '../../text/fold.ts';
import { contentWords } from './content-words.ts';
import type { ArticleHead, ArticlePath, EntityItem, Excerpt, IndexedArticle, Item } from './corpus.ts';
import { eventItem } from './event-item.ts';
import { factItems } from './fact-item.ts';
import { excerptOf, sentenceAround } from './excerpt.ts';

/** How many of an article's content words its head keeps. */
const HEAD_WORDS = 80;

/** Paragraphs whose words say what an article is about. */
const telling: ReadonlySet<ParagraphRole> = new Set(['headline', 'standfirst', 'subheading', 'caption', 'body']);

/** The article as the index keeps it: entity items in the order of `Article.entities`, then event items, then facts. */
export function indexArticle(path: ArticlePath, article: Article): IndexedArticle {
  const { head, items: entities } = indexEntities(path, article);
  const subject = subjectOf(head, article);
  const events: Item[] = article.events.map(({ decided = [] }, i) => {
    const item = eventItem(path, entities.length + i, article, i, subject);
    return decided.length === 0 ? item : { ...item, keys: [...item.keys, ...decided] };
  });
  const facts = factItems(path, entities.length + events.length, article);
  return { head, items: [...entities, ...events, ...facts] };
}

/** The article with its entity items alone, for questions about entities: events cost most of the cutting. */
export function indexEntities(path: ArticlePath, article: Article): IndexedArticle {
  const sentences = sentenceFinder(article.document.paragraphs);
  return { head: articleHead(path, article), items: article.entities.map((entity, n) => entityItem(path, n, article, entity, sentences)) };
}

function articleHead(path: ArticlePath, article: Article): ArticleHead {
  const { document, hash, published } = article;
  const { headline, lines, text } = document;
  return {
    path,
    hash,
    ...(headline === undefined ? {} : { headline: text.slice(headline.start, headline.end).replace(/\s+/g, ' ').trim() }),
    published,
    lineStarts: lines.starts,
    length: lines.length,
    words: weightiest(document.paragraphs),
  };
}

/** How many times more a word of a name counts in an article's subject: a short article has few words twice, and its names are its own. */
const nameBonus = 2;
/** What a letter adds: of words that stand once the long ones are the rare ones, roughly. */
const letterBonus = 0.02;

// The weightiest words of the head, the words of names first of all.
function subjectOf({ words }: ArticleHead, { mentions }: Article): readonly string[] {
  const named = new Set(mentions.filter(({ level, type }) => level === 'name' && type !== 'NORP').flatMap(({ text }) => fold(text).split(/[^\p{L}\d]+/u)));
  const weight = ([word, count]: readonly [string, number]): number => count + (named.has(word) ? nameBonus : 0) + letterBonus * word.length;
  return words.toSorted((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** The most frequent content words; of equally frequent ones the alphabetically first, so that the answer is one. */
function weightiest(paragraphs: readonly PlacedParagraph[]): ArticleHead['words'] {
  const counts = new Map<string, number>();
  for (const { role, paragraph } of paragraphs) {
    if (!telling.has(role)) continue;
    for (const word of contentWords(paragraph.tokens)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, HEAD_WORDS);
}

type SentenceFinder = (span: Span) => { readonly sentence: Span; readonly role: ParagraphRole | undefined };

function sentenceFinder(paragraphs: readonly PlacedParagraph[]): SentenceFinder {
  const places = paragraphs.map(({ start, paragraph }) => shiftSpan({ start: 0, end: paragraph.text.length }, start));
  return (span) => {
    const placed = paragraphs[lastStartingAtOrBefore(places, span.start)];
    if (placed === undefined) return { sentence: span, role: undefined };
    return { sentence: sentenceAround(placed, span), role: placed.role };
  };
}

function entityItem(path: ArticlePath, n: number, article: Article, entity: ArticleEntity, sentences: SentenceFinder): EntityItem {
  const mentions = entity.mentions.flatMap((index) => article.mentions[index] ?? []);
  const named = mentions.filter(({ level }) => level === 'name');
  return {
    kind: 'entity',
    path,
    n,
    type: entity.type,
    name: entity.name,
    variants: entity.variants,
    mentions: named.map(({ start, end, text }) => ({ start, end, text })),
    roles: entity.roles,
    ...(entity.country === undefined ? {} : { country: entity.country }),
    introduced: introduction(article, entity, named.length > 0 ? named : mentions, sentences),
    keys: entity.keys,
  };
}

/** The sentence of the mention that tells most of the entity; of equal ones the first. */
function introduction(article: Article, entity: ArticleEntity, mentions: readonly EntityMention[], sentences: SentenceFinder): Excerpt {
  let best: { readonly score: number; readonly span: Span; readonly sentence: Span } | undefined;
  for (const mention of mentions) {
    const { sentence, role } = sentences(mention);
    const score =
      (mention.text === entity.name ? 2 : 0) +
      (mention.title !== undefined || entity.roles.some((said) => overlaps(said, sentence)) ? 2 : 0) +
      (role === 'body' || role === 'standfirst' ? 1 : 0);
    if (best === undefined || score > best.score) best = { score, span: { start: mention.start, end: mention.end }, sentence };
  }
  const { span, sentence } = best ?? { span: { start: 0, end: 0 }, sentence: { start: 0, end: 0 } };
  return excerptOf(article.document, span, sentence);
}
