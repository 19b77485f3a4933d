/**
 * The corpus index as the session changes it: every put and remove goes through here, so that it is known
 * which articles there are and whose findings a change may touch. It must not know files or findings.
 */
import { shareOne } from '../base/share-one.ts';
import type { ArticlePath, CorpusIndex, IndexedArticle } from '../link/corpus/corpus.ts';
import type { ListedCorpus } from '../link/corpus/listing.ts';
import { changedKeys, SaidParts } from './changed-keys.ts';
import type { KeyHashes } from './changed-keys.ts';
import { RecountedWords } from './recounted-words.ts';

/** One change of the corpus. */
interface Change {
  readonly path: ArticlePath;
  readonly keys: KeyHashes;
}

/** How many changes are remembered; who asks about longer ago has to reckon with everything. */
const REMEMBERED = 256;

/** The index, and what was done to it. */
export class CorpusKeeper {
  readonly #index: CorpusIndex;
  readonly #paths: Set<ArticlePath>;
  readonly #said = new SaidParts();
  readonly #words = new RecountedWords();
  /** Revisions of the index that are not this session's doing. */
  #foreign = 0;
  #done = 0;
  #changes: Change[] = [];
  #forgotten = 0;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(index: CorpusIndex, paths: Iterable<ArticlePath>) {
    this.#index = index;
    this.#paths = new Set(paths);
  }

  /** Takes an index as it is found. */
  static async over(index: CorpusIndex): Promise<CorpusKeeper> {
    return new CorpusKeeper(index, await index.paths());
  }

  /** The reading face. */
  get reader(): ListedCorpus {
    return this.#index;
  }

  /** The number of articles. */
  get size(): number {
    return this.#paths.size;
  }

  /** Every path, in no order. */
  paths(): readonly ArticlePath[] {
    return [...this.#paths];
  }

  /** The hash under which an article is kept. */
  async hashOf(path: ArticlePath): Promise<string | undefined> {
    if (!this.#paths.has(path)) return undefined;
    return (await this.#index.heads([path])).get(path)?.hash;
  }

  /**
   * Puts an article.
   * @param rest lets other work go first, in the middle of a long article's
   */
  put(article: IndexedArticle, rest?: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      const { path } = article.head;
      const before = await this.#stored(path);
      const keys = changedKeys(before, article, this.#said);
      await rest?.();
      this.#paths.add(path);
      this.#note({ path, keys });
      await this.#index.put(article);
      this.#counted(before, article);
    });
  }

  /** Forgets an article; says whether there was one. */
  remove(path: ArticlePath): Promise<boolean> {
    return this.#inTurn(async () => {
      if (!this.#paths.has(path)) return false;
      const before = await this.#stored(path);
      this.#paths.delete(path);
      this.#note({ path, keys: changedKeys(before, undefined, this.#said) });
      await this.#index.remove(path);
      this.#counted(before, undefined);
      return true;
    });
  }

  /** To be called when the index lost everything. */
  lostAll(): void {
    this.#paths.clear();
    this.#forgotten += this.#changes.length + 1;
    this.#changes = [];
  }

  /** How many changes there were so far: the moment that {@link touchedSince} counts from. */
  get moment(): number {
    return this.#forgotten + this.#changes.length;
  }

  /** Whether a change after that moment may mean something to an article with these keys, whose findings speak of these paths. */
  touchedSince(moment: number, keys: KeyHashes, paths: ReadonlySet<ArticlePath>): boolean {
    if (moment < this.#forgotten) return true;
    return this.#changes
      .slice(moment - this.#forgotten)
      .some((change) => paths.has(change.path) || shareOne(change.keys, keys));
  }

  /** The words that are counted anew since a moment of which this told; without words where any may be. */
  recountedSince(moment: number): { readonly moment: number; readonly words?: readonly string[] } {
    const foreign = this.#index.revision - this.#done;
    if (foreign !== this.#foreign) this.#words.forgetAll();
    this.#foreign = foreign;
    const words = this.#words.since(moment);
    return { moment: this.#words.moment, ...(words !== undefined && { words }) };
  }

  /** The paths that were put or removed since a moment, and the moment now; without paths where that is longer ago than is remembered. What is being put is waited for. */
  changesSince(moment?: number): Promise<{ readonly moment: number; readonly paths?: readonly ArticlePath[] }> {
    return this.#inTurn(() => {
      const isKnown = moment !== undefined && moment >= this.#forgotten;
      const paths = isKnown ? new Set(this.#changes.slice(moment - this.#forgotten).map(({ path }) => path)) : undefined;
      return Promise.resolve({ moment: this.moment, ...(paths !== undefined && { paths: [...paths] }) });
    });
  }

  close(): Promise<void> {
    return this.#index.close();
  }

  /** One change after the other, in the order in which they were asked for. */
  #inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const result = this.#last.then(change);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #stored(path: ArticlePath): Promise<IndexedArticle | undefined> {
    const head = this.#paths.has(path) ? (await this.#index.heads([path])).get(path) : undefined;
    return head === undefined ? undefined : { head, items: await this.#index.items(path) };
  }

  // Told after the index has done it: what is read before counts as it was.
  #counted(before: IndexedArticle | undefined, after: IndexedArticle | undefined): void {
    this.#done += 1;
    this.#words.note(before?.head, after?.head);
  }

  #note(change: Change): void {
    this.#changes.push(change);
    if (this.#changes.length <= 2 * REMEMBERED) return;
    this.#forgotten += REMEMBERED;
    this.#changes = this.#changes.slice(REMEMBERED);
  }
}
