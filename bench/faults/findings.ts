/**
 * What `dateline check` says of an article with other articles beside it, through the room's own door.
 * It must not know faults.
 */
import { analyse, ParagraphCache } from '../../server/src/analyse.ts';
import { parseDay } from '../../server/src/base/civil-date.ts';
import { check } from '../../server/src/check/check.ts';
import type { Finding, Severity } from '../../server/src/check/rule.ts';
import type { Article } from '../../server/src/link/article/article.ts';
import { indexArticle } from '../../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../../server/src/link/corpus/memory-index.ts';
import type { Model } from '../../server/src/recognise/model/model.ts';
import type { Carrier } from './fault.ts';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Reads articles and checks them. */
export class Checker {
  readonly #model: Model;
  readonly #paragraphs = new ParagraphCache(4000);

  constructor(model: Model) {
    this.#model = model;
  }

  /** The reading of a carrier, or of another text in its place. */
  read({ text, published }: Carrier, other = text): Article {
    const day = published === undefined ? undefined : parseDay(published);
    return analyse(other, this.#model, day === undefined ? {} : { published: day }, this.#paragraphs);
  }

  /** The findings of the first of the articles, which are one corpus together. */
  async findings(first: Carrier, others: readonly Carrier[] = []): Promise<readonly Finding[]> {
    const corpus = await this.#corpusOf([first, ...others]);
    return check({ path: first.name, article: this.read(first), corpus }, {});
  }

  /** The findings of every one of the articles, which are one corpus together. */
  async allFindings(all: readonly Carrier[]): Promise<readonly (readonly Finding[])[]> {
    const corpus = await this.#corpusOf(all);
    const found: (readonly Finding[])[] = [];
    for (const carrier of all) found.push(await check({ path: carrier.name, article: this.read(carrier), corpus }, {}));
    return found;
  }

  async #corpusOf(all: readonly Carrier[]): Promise<MemoryIndex> {
    const corpus = new MemoryIndex();
    for (const carrier of all) await corpus.put(indexArticle(carrier.name, this.read(carrier)));
    return corpus;
  }
}
