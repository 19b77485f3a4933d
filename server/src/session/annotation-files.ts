/**
 * The files of people's annotations, of every folder: which there are, and what each says, read when it is first
 * asked for and again when told. It must not know where in an article an annotation stands.
 */
import { readAnnotationFile } from '../annotations/annotation-file.ts';
import type { AnnotationProblem, FiledAnnotation } from '../annotations/annotation-file.ts';
import type { AnnotationPlace } from '../annotations/annotation-path.ts';
import { errorWords } from '../base/error-words.ts';
import { hashText } from '../base/hash.ts';
import type { FileText, Host } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { annotationsAt, annotationsMoved, articleOfAnnotations, largest } from './dateline-folder.ts';
import type { SessionMessage } from './messages.ts';

/** An annotation, and where it is written. */
export interface WrittenAnnotation extends FiledAnnotation {
  readonly annotator: string;
  /** The file that holds it. */
  readonly file: ArticlePath;
}

/** What could not be read of a file. */
export interface FileProblem extends AnnotationProblem {
  readonly file: ArticlePath;
}

/** All that people said of one article. The same object until one of its files changes. */
export interface WrittenAnnotations {
  readonly annotations: readonly WrittenAnnotation[];
  readonly problems: readonly FileProblem[];
}

/** What one file says. The same object as long as its text is the same. */
interface FileSays {
  /** Of its text; undefined where it cannot be read. */
  readonly hash: string | undefined;
  readonly isThere: boolean;
  readonly annotations: readonly WrittenAnnotation[];
  readonly problems: readonly FileProblem[];
}

/** A file of annotations as it is known. */
interface KnownFile {
  readonly place: AnnotationPlace;
  /** What it says by the newest reading, or as it was told; absent where it has to be read. */
  says?: Promise<FileSays>;
  /** What it said when that was known last. */
  last?: FileSays;
}

/** An article that has files of annotations. */
interface Annotated {
  /** Its path as the corpus writes it. */
  readonly path: ArticlePath;
  readonly files: Map<ArticlePath, KnownFile>;
  written?: Promise<WrittenAnnotations>;
}

/** A file that goes with its article. */
export interface FileRename {
  readonly from: ArticlePath;
  readonly to: ArticlePath;
}

/** Which article a file is on. */
interface Found {
  readonly key: string;
  readonly path: ArticlePath;
  readonly place: AnnotationPlace;
}

const nothing: WrittenAnnotations = { annotations: [], problems: [] };

/** The files of annotations. */
export class AnnotationFiles {
  readonly #host: Host;
  readonly #tell: (message: SessionMessage) => void;
  #articles: Promise<Map<string, Annotated>> | undefined;
  /** The paths of the articles in their order, while none comes or goes. */
  #sorted: readonly ArticlePath[] | undefined;

  constructor(host: Host, tell: (message: SessionMessage) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** What people said of the article, by the newest of its files. Never rejects. */
  async of(path: ArticlePath): Promise<WrittenAnnotations> {
    for (;;) {
      const article = (await this.#known()).get(this.#keyOf(path));
      if (article === undefined) return nothing;
      const reading = (article.written ??= this.#gather(article));
      const written = await reading;
      // A file that was written meanwhile makes it another one.
      if (article.written === reading) return written;
    }
  }

  /** The articles that have a file of annotations, whether they are there or not. */
  async articles(): Promise<readonly ArticlePath[]> {
    const articles = await this.#known();
    this.#sorted ??= [...articles.values()].map(({ path }) => path).sort();
    return this.#sorted;
  }

  /** The article that a file of annotations is on; undefined for any other file. */
  async articleOf(file: ArticlePath): Promise<ArticlePath | undefined> {
    const found = this.#placeOf(file);
    return found === undefined ? undefined : ((await this.#known()).get(found.key)?.path ?? found.path);
  }

  /**
   * A file of annotations was made, changed or removed, as somebody says: it is looked at again, unless nobody has asked
   * for it yet. Says whether it is another than was known; of news that come late or twice it is not.
   */
  async changed(file: ArticlePath, isThere: boolean): Promise<boolean> {
    const found = this.#placeOf(file);
    if (found === undefined) return false;
    const articles = await this.#known();
    const known = articles.get(found.key)?.files.get(file);
    if (isThere && known?.says === undefined) {
      if (known === undefined) this.#fileIn(articles, found, file);
      return true;
    }
    const one = known ?? this.#fileIn(articles, found, file);
    const before = one.last;
    const now = await this.#look(file, one);
    const isOther = this.#took(articles, found, file, one, now, before);
    return isOther && (known !== undefined || now.isThere);
  }

  /** A file of annotations was written, or removed (null), and this is what it says now: no reading that began before counts any more. */
  async told(file: ArticlePath, text: string | null): Promise<void> {
    const found = this.#placeOf(file);
    if (found === undefined) return;
    const articles = await this.#known();
    const one = articles.get(found.key)?.files.get(file) ?? this.#fileIn(articles, found, file);
    const before = one.last;
    const now = this.#same(one, this.#said(file, one.place, text === null ? { kind: 'missing' } : { kind: 'text', text }));
    one.says = Promise.resolve(now);
    this.#took(articles, found, file, one, now, before);
  }

  /** Files that were not known of are looked for: a whole folder came. Gives them. */
  async found(): Promise<readonly ArticlePath[]> {
    const articles = await this.#known();
    return (await this.#listed()).filter((file) => {
      const found = this.#placeOf(file);
      if (found === undefined || articles.get(found.key)?.files.has(file) === true) return false;
      this.#fileIn(articles, found, file);
      return true;
    });
  }

  /** Where the files of an article, or of all articles below a folder, belong when it is renamed. */
  async renamed(from: ArticlePath, to: ArticlePath): Promise<readonly FileRename[]> {
    const articles = [...(await this.#known()).values()].filter(({ path }) => path === from || path.startsWith(`${from}/`));
    return articles.flatMap(({ path, files }) => {
      const target = to + path.slice(from.length);
      const folder = this.#host.locate(target)?.folder;
      if (folder === undefined) return [];
      return [...files.keys()].map((file) => ({ from: file, to: annotationsMoved(file, folder, target) }));
    });
  }

  /** The files of annotations that lie at or below a path. */
  async below(path: ArticlePath): Promise<readonly ArticlePath[]> {
    const files = [...(await this.#known()).values()].flatMap((article) => [...article.files.keys()]);
    return files.filter((file) => file === path || file.startsWith(`${path}/`));
  }

  #known(): Promise<Map<string, Annotated>> {
    this.#articles ??= this.#list();
    return this.#articles;
  }

  async #list(): Promise<Map<string, Annotated>> {
    const articles = new Map<string, Annotated>();
    for (const file of await this.#listed()) {
      const found = this.#placeOf(file);
      if (found !== undefined) this.#fileIn(articles, found, file);
    }
    return articles;
  }

  async #listed(): Promise<readonly ArticlePath[]> {
    try {
      return (await this.#host.listAnnotations?.()) ?? [];
    } catch (error) {
      this.#tell({ severity: 'warning', message: `The files of annotations cannot be listed: ${errorWords(error)}` });
      return [];
    }
  }

  #fileIn(articles: Map<string, Annotated>, { key, path, place }: Found, file: ArticlePath): KnownFile {
    const article = articles.get(key) ?? { path, files: new Map<ArticlePath, KnownFile>() };
    const known: KnownFile = { place };
    article.files.set(file, known);
    delete article.written;
    articles.set(key, article);
    this.#sorted = undefined;
    return known;
  }

  // Escapes may be written in more than one way: an article is known by its folder and its path as a person reads it.
  #keyOf(path: ArticlePath): string {
    const place = this.#host.locate(path);
    return place === undefined ? path : `${place.folder}\n${place.relative}`;
  }

  #placeOf(file: ArticlePath): Found | undefined {
    const located = this.#host.locate(file);
    const place = annotationsAt(located);
    if (located === undefined || place === undefined) return undefined;
    return { key: `${located.folder}\n${place.article}`, path: articleOfAnnotations(file), place };
  }

  // Says whether it is another than before. What is gone is forgotten, and what came back meanwhile is not.
  #took(articles: Map<string, Annotated>, { key }: Found, file: ArticlePath, one: KnownFile, now: FileSays, before: FileSays | undefined): boolean {
    const article = articles.get(key);
    if (article?.files.get(file) !== one) return true;
    if (now === before && now.isThere) return false;
    delete article.written;
    if (!now.isThere) article.files.delete(file);
    if (article.files.size === 0) articles.delete(key);
    this.#sorted = undefined;
    return true;
  }

  async #gather({ files }: Annotated): Promise<WrittenAnnotations> {
    const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    const said = await Promise.all(inOrder.map(([file, one]) => one.says ?? this.#look(file, one)));
    return { annotations: said.flatMap(({ annotations }) => annotations), problems: said.flatMap(({ problems }) => problems) };
  }

  // A reading that was overtaken, by a newer one or by what was told, gives what that one gave.
  #look(file: ArticlePath, one: KnownFile): Promise<FileSays> {
    const looking: Promise<FileSays> = this.#host.readFile(file, largest.annotations).then((read) => {
      const overtaken = one.says === looking ? undefined : one.says;
      return overtaken ?? this.#same(one, this.#said(file, one.place, read));
    });
    one.says = looking;
    return looking;
  }

  #same(one: KnownFile, now: FileSays): FileSays {
    if (one.last?.hash !== now.hash || one.last?.isThere !== now.isThere) {
      one.last = now;
      now.problems.forEach(({ message, file }, at) => this.#tell({ severity: 'warning', path: file, message, ...(at === 0 && { shown: true }) }));
    }
    return one.last ?? now;
  }

  #said(file: ArticlePath, { annotator }: AnnotationPlace, read: FileText): FileSays {
    if (read.kind === 'refused') this.#tell({ severity: 'warning', path: file, message: read.message, shown: true });
    if (read.kind !== 'text') return { hash: undefined, isThere: read.kind !== 'missing', annotations: [], problems: [] };
    const { annotations, problems } = readAnnotationFile(read.text, annotator);
    return { hash: hashText(read.text), isThere: true, annotations: annotations.map((one) => ({ ...one, annotator, file })), problems: problems.map((one) => ({ ...one, file })) };
  }
}
