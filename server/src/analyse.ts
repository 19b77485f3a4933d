/**
 * The trip of one article through the core: text -> Document -> mentions -> Article. Pure and total:
 * the same text, model and options give the same Article, whatever the day, the zone or the machine.
 * It must not know today's date, the disk, or another article.
 */
import { formatDay } from './base/civil-date.ts';
import { hashText } from './base/hash.ts';
import { LruCache } from './base/lru.ts';
import type { Article, ArticleOptions } from './link/article/article.ts';
import { linkArticle } from './link/article/link-article.ts';
import { ANALYSIS_VERSION } from './link/corpus/corpus.ts';
import type { ParagraphMentions } from './recognise/mention.ts';
import type { Model } from './recognise/model/model.ts';
import { recognise } from './recognise/recognise.ts';
import type { Paragraph } from './text/document.ts';
import { readParagraph } from './text/paragraph.ts';
import { readDocument } from './text/read-document.ts';

/** What one paragraph's text alone gives; kept from one revision of an article to the next. */
interface ParagraphReading {
  readonly paragraph: Paragraph;
  mentions?: ParagraphMentions;
}

/**
 * Readings of paragraphs by their words. An edit makes new readings for the paragraphs it touched and
 * finds the others here; nothing ever needs to be invalidated. Belongs to one Model.
 */
export class ParagraphCache {
  readonly #readings: LruCache<ParagraphReading>;

  /** @param capacity paragraphs held at most */
  constructor(capacity: number) {
    this.#readings = new LruCache(capacity);
  }

  /** The paragraph of these words, read now or before. */
  paragraph(text: string): Paragraph {
    return this.#reading(text).paragraph;
  }

  /** What is recognised in the paragraph, now or before. */
  mentions(paragraph: Paragraph, model: Model): ParagraphMentions {
    const reading = this.#reading(paragraph.text);
    reading.mentions ??= recognise(reading.paragraph, model);
    return reading.mentions;
  }

  // Keyed by the words themselves: the map hashes them once, and no two paragraphs can be mistaken for each other.
  #reading(text: string): ParagraphReading {
    const known = this.#readings.get(text);
    if (known !== undefined) return known;
    const reading: ParagraphReading = { paragraph: readParagraph(text) };
    this.#readings.set(text, reading);
    return reading;
  }
}

/**
 * Reads one article.
 * @param text the article as stored, BOM, CRLF and all
 * @param cache readings of an earlier revision; the answer is the same without
 */
export function analyse(text: string, model: Model, options: ArticleOptions = {}, cache?: ParagraphCache): Article {
  const readings = cache ?? new ParagraphCache(Infinity);
  const document = readDocument(text, (words) => readings.paragraph(words));
  const recognised = document.paragraphs.map(({ paragraph }) => readings.mentions(paragraph, model));
  return linkArticle(document, recognised, model, options, articleHash(text, options));
}

function identityLines({ identities }: ArticleOptions): readonly string[] {
  return identities === undefined ? [] : [identities.byName, identities.byId, identities.names].map((map) => JSON.stringify([...map].sort()));
}

function houseLines({ dateOrder, houseNames = [] }: ArticleOptions): readonly string[] {
  return dateOrder === undefined && houseNames.length === 0 ? [] : [JSON.stringify(['house', dateOrder ?? '', houseNames])];
}

/** The identity of an analysis: equal hashes promise equal Articles, by this version of the program. */
export function articleHash(text: string, options: ArticleOptions): string {
  const besides = [
    ANALYSIS_VERSION,
    options.fileName ?? '',
    options.published === undefined ? '' : formatDay(options.published),
    ...(options.accepted ?? []).map(({ name, type }) => `+${type} ${name}`),
    ...[...(options.rejected ?? [])].map((name) => `-${name}`),
    ...identityLines(options),
    ...[...(options.marks ?? []), ...(options.markedEvents ?? [])].map((mark) => JSON.stringify(mark)),
    ...houseLines(options),
  ];
  return hashText(`${besides.join('\n')}\n\n${text}`);
}
