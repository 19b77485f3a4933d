/**
 * What a session knows of people's annotations, put together: their files, their places, what they mean for the
 * reading, the tag sets of the folders. It must not know the corpus, nor findings.
 */
import type { Annotation } from '../annotations/annotation.ts';
import { defaultTagSet } from '../annotations/tag-set.ts';
import type { TagSet } from '../annotations/tag-set.ts';
import { readTagSet } from '../annotations/tag-set-file.ts';
import type { Host } from '../host.ts';
import type { ArticleOptions } from '../link/article/article.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { AnnotationBook } from './annotation-book.ts';
import type { ArticleAnnotations, StaleAnnotation, StandingAnnotation } from './annotation-book.ts';
import { AnnotationFiles } from './annotation-files.ts';
import type { FileRename } from './annotation-files.ts';
import { AnnotationOptions } from './annotation-options.ts';
import { relatedArticles } from './annotation-relations.ts';
import type { FiledRelation } from './annotation-relations.ts';
import { belowDateline, configFile, datelineFile, isFolderOfAnnotations, isOfAnnotations, largest } from './dateline-folder.ts';
import type { FolderConfigs } from './folder-configs.ts';
import { HouseOptions } from './house-options.ts';
import type { SessionMessage } from './messages.ts';

/** A file of `.dateline/` that was written. */
export interface WrittenFile {
  readonly path: ArticlePath;
  /** What it says now; null: it is gone; absent: it has to be read. */
  readonly text?: string | null;
}

/** People's annotations in a session. */
export class AnnotatedSession {
  readonly book: AnnotationBook;
  readonly #host: Host;
  readonly #folders: FolderConfigs;
  readonly #tell: (message: SessionMessage) => void;
  readonly #files: AnnotationFiles;
  readonly #options: AnnotationOptions;
  readonly #houses = new HouseOptions();
  readonly #tagSets = new Map<ArticlePath, Promise<TagSet>>();
  #revision = 0;

  constructor(host: Host, folders: FolderConfigs, tell: (message: SessionMessage) => void) {
    this.#host = host;
    this.#folders = folders;
    this.#tell = tell;
    this.#files = new AnnotationFiles(host, tell);
    this.book = new AnnotationBook(this.#files);
    this.#options = new AnnotationOptions(host, this.#files, this.book);
  }

  /** Grows whenever a file of annotations or a tag set changes. */
  get revision(): number {
    return this.#revision;
  }

  /** The annotations of an article of this text. */
  of(path: ArticlePath, text: string): Promise<ArticleAnnotations> {
    return this.book.of(path, text);
  }

  /** These are about to be written, put on words of this text. */
  expect(path: ArticlePath, text: string, annotations: readonly StandingAnnotation[]): void {
    this.book.expect(path, text, annotations);
  }

  /** Those that have to be written again when the article of this text is saved. */
  stale(path: ArticlePath, text: string): Promise<readonly StaleAnnotation[]> {
    return this.book.stale(path, text);
  }

  /** The options of an article's reading with what people marked in it, and the rules of its house. */
  async options(path: ArticlePath, text: string, besides: ArticleOptions): Promise<ArticleOptions> {
    const folder = this.#host.locate(path)?.folder;
    if (folder === undefined) return this.#options.with(path, text, besides);
    await this.#folders.prepare(path);
    return this.#options.with(path, text, this.#houses.with(besides, this.#folders.of(folder).house));
  }

  /** The relations that people made in the folder of the article. */
  relations(path: ArticlePath): Promise<readonly FiledRelation[]> {
    return this.#options.relations(path);
  }

  /** The articles that have files of annotations. */
  articles(): Promise<readonly ArticlePath[]> {
    return this.#files.articles();
  }

  /** Where the files of annotations go when an article or a folder is renamed. */
  renamed(from: ArticlePath, to: ArticlePath): Promise<readonly FileRename[]> {
    return this.#files.renamed(from, to);
  }

  /** The tag set of the article's folder. */
  tagSet(path: ArticlePath): Promise<TagSet> {
    const folder = this.#host.locate(path)?.folder;
    if (folder === undefined) return Promise.resolve(defaultTagSet);
    const known = this.#tagSets.get(folder);
    if (known !== undefined) return known;
    const loading = this.#loadTagSet(folder);
    this.#tagSets.set(folder, loading);
    return loading;
  }

  /** Tag sets are read again: which file holds one may have changed. */
  forgetTagSets(): void {
    this.#revision += 1;
    this.#tagSets.clear();
  }

  /**
   * Takes the news of a file of `.dateline/` that holds annotations or a tag set. Gives the articles whose reading or view
   * may be another, none where the file says what was known already, undefined for all of a folder's; `handled` is false
   * for every other file.
   */
  async fileChanged(path: ArticlePath, isThere: boolean): Promise<{ readonly handled: boolean; readonly articles?: readonly ArticlePath[] }> {
    if (this.#isTagSet(path)) {
      this.forgetTagSets();
      return { handled: true };
    }
    const files = await this.#concerned(path, isThere);
    const articles = new Set<ArticlePath>();
    for (const file of files) for (const article of await this.#changed(file, () => this.#files.changed(file, isThere))) articles.add(article);
    return articles.size > 0 || isOfAnnotations(path) ? { handled: true, articles: [...articles] } : { handled: false };
  }

  /** Takes what was written into files of annotations; null: the file was removed; without words: it is read. Gives the articles that this may mean something to. */
  async filesWritten(files: readonly WrittenFile[]): Promise<readonly ArticlePath[]> {
    const articles = new Set<ArticlePath>();
    for (const { path, text } of files) {
      const take = async (): Promise<true> => {
        await (text === undefined ? this.#files.changed(path, false) : this.#files.told(path, text));
        return true;
      };
      for (const article of await this.#changed(path, take)) articles.add(article);
    }
    return [...articles];
  }

  // News of a folder is news of the files in it.
  async #concerned(path: ArticlePath, isThere: boolean): Promise<readonly ArticlePath[]> {
    if ((await this.#files.articleOf(path)) !== undefined) return [path];
    if (!isThere) return this.#files.below(path);
    return isFolderOfAnnotations(path) ? this.#files.found() : [];
  }

  #isTagSet(path: ArticlePath): boolean {
    const place = this.#host.locate(path);
    return place !== undefined && belowDateline(place) === this.#folders.of(place.folder).tagSet;
  }

  // A relation that comes or goes changes the other article as well, and what is known of the same events.
  async #changed(file: ArticlePath, take: () => Promise<boolean>): Promise<readonly ArticlePath[]> {
    const article = await this.#files.articleOf(file);
    if (article === undefined) return [];
    const before = await this.#relationsOf(article);
    if (!(await take())) return [];
    this.#revision += 1;
    const relations = [...before, ...(await this.#relationsOf(article))];
    if (relations.length > 0) this.#options.forgetEvents();
    return [article, ...(await this.#relatedTo(article, relatedArticles(relations)))];
  }

  async #relationsOf(article: ArticlePath): Promise<readonly Annotation[]> {
    const { annotations } = await this.#files.of(article);
    return annotations.flatMap(({ annotation }) => (annotation.kind === 'relation' ? annotation : []));
  }

  async #relatedTo(article: ArticlePath, related: readonly string[]): Promise<readonly ArticlePath[]> {
    // Every file of a bulk act comes by here, and few have a relation: the others must not cost a walk over all articles.
    if (related.length === 0) return [];
    const folder = this.#host.locate(article)?.folder ?? '';
    const known = new Map((await this.#files.articles()).map((path) => [this.#host.locate(path)?.relative, path]));
    return related.map((relative) => known.get(relative) ?? `${folder}/${relative}`);
  }

  async #loadTagSet(folder: ArticlePath): Promise<TagSet> {
    await this.#folders.prepare(configFile(folder));
    const path = datelineFile(folder, this.#folders.of(folder).tagSet);
    const file = await this.#host.readFile(path, largest.settings);
    if (file.kind === 'refused') this.#tell({ severity: 'warning', path, message: file.message });
    if (file.kind !== 'text') return defaultTagSet;
    const { tagSet, problems } = readTagSet(file.text);
    problems.forEach(({ message }, at) => this.#tell({ severity: 'warning', path, message, ...(at === 0 && { shown: true }) }));
    return tagSet;
  }
}
