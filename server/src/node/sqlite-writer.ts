/**
 * Puts articles into the tables and takes them out: only the rows that differ are written, for every row lies
 * on a page of its own in a large database. It must not know transactions.
 */
import type { ArticleHead, ArticlePath, IndexedArticle, Item } from '../link/corpus/corpus.ts';
import { scatterOf } from '../link/corpus/entity-form.ts';
import { searchText } from '../link/corpus/searchable.ts';
import { FormWriter, writtenTraces } from './sqlite-forms.ts';
import { exchangeDated } from './sqlite-lists.ts';
import { rankOf, storable } from './sqlite-schema.ts';
import { headIn, itemIn, numberIn } from './sqlite-statements.ts';
import type { Statements } from './sqlite-statements.ts';

/** What the tables hold of an article, besides its head: the rows of `posting` and `named` it has, its words. */
interface Traces {
  readonly postings: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Writes one database. */
export class SqliteWriter {
  readonly #do: Statements;
  readonly #forms: FormWriter;

  constructor(statements: Statements) {
    this.#do = statements;
    this.#forms = new FormWriter(statements);
  }

  /** Puts an article in the place of what is kept under its path; gives its row. */
  put({ head, items }: IndexedArticle): number {
    const known = this.#do.article.get(storable(head.path));
    const [oldHead, old] = known === undefined ? [undefined, []] : [headIn(known), this.#items(numberIn(known, 'id'))];
    const id = known === undefined ? this.#addArticle(head) : numberIn(known, 'id');
    if (known !== undefined) this.#do.setHead.run(JSON.stringify(head), id);
    this.#exchange(id, head.path, tracesOf(oldHead, old), tracesOf(head, items));
    this.#exchangeItems(id, old, items);
    exchangeDated(this.#do, id, old, items);
    return id;
  }

  /** Takes an article out; gives the row that it had. */
  remove(path: ArticlePath): number | undefined {
    const known = this.#do.article.get(storable(path));
    if (known === undefined) return undefined;
    const id = numberIn(known, 'id');
    const old = this.#items(id);
    this.#exchange(id, path, tracesOf(headIn(known), old), tracesOf(undefined, []));
    this.#exchangeItems(id, old, []);
    exchangeDated(this.#do, id, old, []);
    this.#do.dropArticle.run(id);
    return id;
  }

  #items(article: number): readonly Item[] {
    return this.#do.items.all(article).map(itemIn);
  }

  #addArticle(head: ArticleHead): number {
    return numberIn(this.#do.addArticle.get(storable(head.path), rankOf(head.path), JSON.stringify(head)), 'id');
  }

  #exchange(article: number, path: ArticlePath, before: Traces, after: Traces): void {
    for (const trace of lacking(before.postings, after.postings)) {
      const [n, key] = partsOf(trace);
      this.#do.dropPosting.run(key, article, n);
    }
    for (const trace of lacking(after.postings, before.postings)) {
      const [n, key] = partsOf(trace);
      this.#do.addPosting.run(key, article, n);
    }
    for (const trace of lacking(before.names, after.names)) this.#dropName(article, trace);
    for (const trace of lacking(after.names, before.names)) {
      const [n, name] = partsOf(trace);
      this.#do.addNamed.run(numberIn(this.#do.useName.get(name), 'id'), article, n);
    }
    this.#forms.exchange({ article, place: scatterOf(path) }, lacking(before.written, after.written), lacking(after.written, before.written));
    for (const word of lacking(before.words, after.words)) {
      this.#do.dropWord.run(word);
      this.#do.forgetWord.run(word);
    }
    for (const word of lacking(after.words, before.words)) this.#do.addWord.run(word);
  }

  #dropName(article: number, trace: string): void {
    const [n, name] = partsOf(trace);
    const row = this.#do.unuseName.get(name);
    this.#do.dropNamed.run(numberIn(row, 'id'), article, n);
    if (numberIn(row, 'uses') <= 0) this.#do.dropName.run(numberIn(row, 'id'));
  }

  #exchangeItems(article: number, before: readonly Item[], after: readonly Item[]): void {
    const old = new Map(before.map((item) => [item.n, JSON.stringify(item)]));
    for (const item of after) {
      const json = JSON.stringify(item);
      const same = old.get(item.n) === json;
      old.delete(item.n);
      if (same) continue;
      this.#do.setItem.run(article, item.n, this.#nameOf(item), json);
    }
    for (const n of old.keys()) this.#do.dropItem.run(article, n);
  }

  #nameOf(item: Item): number | null {
    const text = searchText(item);
    return text === undefined ? null : numberIn(this.#do.name.get(storable(text)), 'id');
  }
}

function tracesOf(head: ArticleHead | undefined, items: readonly Item[]): Traces {
  return {
    postings: new Set(items.flatMap(({ n, keys }) => keys.map((key) => `${n} ${storable(key)}`))),
    names: new Set(items.flatMap(nameTrace)),
    written: writtenTraces(items),
    words: new Set(head?.words.map(([word]) => storable(word))),
  };
}

function nameTrace(item: Item): string[] {
  const text = searchText(item);
  return text === undefined ? [] : [`${item.n} ${storable(text)}`];
}

/** The place and the words of a trace. */
function partsOf(trace: string): readonly [n: number, words: string] {
  const space = trace.indexOf(' ');
  return [Number(trace.slice(0, space)), trace.slice(space + 1)];
}

function lacking(all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !some.has(one));
}
