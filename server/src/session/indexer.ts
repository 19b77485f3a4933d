/**
 * Brings the corpus up to the files and open documents, one article or all of them. Long work runs in slices
 * and stops when asked to. It must not know where files lie, nor what is asked of the corpus.
 */
import type { Host } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { FileFilter } from './article-files.ts';
import type { ArticleReader, ArticleSource, Source } from './article-reader.ts';
import type { CorpusKeeper } from './corpus-keeper.ts';
import type { CutArticles } from './cut-articles.ts';
import type { CancelToken, IndexReport, Progress, SessionMessage } from './messages.ts';
import type { OpenArticles } from './open-articles.ts';

/** What bringing one path up to date came to. */
export type Outcome = 'analysed' | 'unchanged' | 'passed' | 'refused' | 'removed' | 'superseded';

/** What an indexer works with. */
export interface IndexerParts {
  readonly host: Host;
  readonly reader: ArticleReader;
  readonly open: OpenArticles;
  readonly corpus: CorpusKeeper;
  readonly cut: CutArticles;
  readonly filter: () => FileFilter;
  /** Makes ready what the filter needs to know of a file's folder. */
  readonly prepare: (path: ArticlePath) => Promise<void>;
  readonly tell: (message: SessionMessage) => void;
}

/** Progress is told this many times in a run, at most. */
const PROGRESS_STEPS = 100;

/** Keeps the corpus true. */
export class Indexer {
  readonly #parts: IndexerParts;
  /** The last attempt at each path that is under way: an older one must not overwrite what a newer one put. */
  readonly #attempts = new Map<ArticlePath, Promise<Outcome>>();
  /** Refusals already told, so that every run does not tell them again. */
  readonly #refusals = new Map<ArticlePath, string>();

  constructor(parts: IndexerParts) {
    this.#parts = parts;
  }

  /**
   * Brings one path up to date; one that a newer attempt overtakes ends with that one. Never rejects for the file's sake.
   * @param anew judges it again although its text is unchanged: it was opened, closed or given another language
   */
  async refresh(path: ArticlePath, anew = false): Promise<Outcome> {
    const attempt: Promise<Outcome> = this.#attempt(path, anew, () => this.#attempts.get(path) !== attempt);
    this.#attempts.set(path, attempt);
    try {
      const outcome = await attempt;
      if (outcome === 'superseded') await this.#overtaking(path);
      return outcome;
    } finally {
      if (this.#attempts.get(path) === attempt) this.#attempts.delete(path);
    }
  }

  // Several may have overtaken each other.
  async #overtaking(path: ArticlePath): Promise<void> {
    for (let newer = this.#attempts.get(path); newer !== undefined && (await newer) === 'superseded'; ) newer = this.#attempts.get(path);
  }

  /** Forgets a path, and whatever is under way with it. */
  async forget(path: ArticlePath): Promise<void> {
    this.#attempts.delete(path);
    await this.#parts.corpus.remove(path);
  }

  /** Brings everything up to date: what is listed, what is open, and what is gone. */
  async refreshAll(progress: Progress, token: CancelToken): Promise<IndexReport> {
    const paths = await this.#targets();
    const counts: Record<Outcome, number> = { analysed: 0, unchanged: 0, passed: 0, refused: 0, removed: 0, superseded: 0 };
    const step = Math.max(1, Math.floor(paths.length / PROGRESS_STEPS));
    let done = 0;
    for (const path of paths) {
      if (token.isCancellationRequested) break;
      if (done % step === 0) progress(done, paths.length);
      counts[await this.refresh(path)] += 1;
      done += 1;
      await this.#parts.host.pause();
    }
    const cancelled = done < paths.length;
    if (!cancelled) counts.removed += await this.#forgetAllBut(new Set(paths));
    progress(done, paths.length);
    const { superseded: _superseded, ...told } = counts;
    return { files: paths.length, ...told, cancelled };
  }

  /** Whether a closed file belongs into the corpus by its place and name. */
  belongs(path: ArticlePath): boolean {
    const { host, reader, filter } = this.#parts;
    if (reader.isGiven(path)) return true;
    const place = host.locate(path);
    return place !== undefined && filter()(place);
  }

  /** Forgets what was refused before, so that it is told again. */
  forgetRefusals(): void {
    this.#refusals.clear();
  }

  async #attempt(path: ArticlePath, anew: boolean, superseded: () => boolean): Promise<Outcome> {
    const { host, reader, corpus, cut, open, prepare } = this.#parts;
    await prepare(path);
    if (!open.has(path) && !this.belongs(path)) return this.#drop(path);
    const source = await reader.source(path);
    if (superseded()) return 'superseded';
    if (source.kind !== 'text') return this.#without(path, source);
    this.#refusals.delete(path);
    const unchanged = (await corpus.hashOf(path)) === source.hash;
    if (superseded()) return 'superseded';
    if (unchanged && !anew) return 'unchanged';
    const article = reader.article(path, source);
    if (article === undefined) return this.#drop(path);
    if (unchanged) return 'unchanged';
    const indexed = cut.of(path, article);
    // Somebody is typing: what is asked of a long article goes between the steps of putting it.
    const rest = open.has(path) ? () => host.pause() : undefined;
    await rest?.();
    if (superseded()) return 'superseded';
    await corpus.put(indexed, rest);
    return 'analysed';
  }

  async #without(path: ArticlePath, source: Exclude<Source, ArticleSource>): Promise<Outcome> {
    const dropped = await this.#drop(path);
    if (source.kind === 'other') return dropped;
    if (source.kind === 'missing' && !this.#parts.reader.isGiven(path)) return dropped;
    const message = source.kind === 'refused' ? source.message : 'There is no such file.';
    if (this.#refusals.get(path) !== message) this.#parts.tell({ severity: 'warning', path, message });
    this.#refusals.set(path, message);
    return 'refused';
  }

  async #drop(path: ArticlePath): Promise<Outcome> {
    return (await this.#parts.corpus.remove(path)) ? 'removed' : 'passed';
  }

  async #targets(): Promise<readonly ArticlePath[]> {
    const { host, reader, open, prepare } = this.#parts;
    const files = await host.listFiles();
    for (const { path } of files) await prepare(path);
    reader.giveFiles(new Set(files.filter(({ given }) => given === true).map(({ path }) => path)));
    return [...new Set([...files.map(({ path }) => path).filter((path) => this.belongs(path)), ...open.paths()])];
  }

  async #forgetAllBut(kept: ReadonlySet<ArticlePath>): Promise<number> {
    const { corpus, open } = this.#parts;
    let removed = 0;
    for (const path of corpus.paths()) {
      if (!kept.has(path) && !open.has(path) && (await corpus.remove(path))) removed += 1;
    }
    return removed;
  }
}
