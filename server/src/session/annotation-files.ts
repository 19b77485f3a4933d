/**
 * The files of people's annotations, of every folder: which there are, and what each says, read when it is first
 * asked for and again when told. It must not know where in an article an annotation stands.
 */
import { readAnnotationFile } from '../annotations/annotation-file.ts';
import type { AnnotationProblem, FiledAnnotation } from '../annotations/annotation-file.ts';
import { annotationPlace } from '../annotations/annotation-path.ts';
import type { AnnotationPlace } from '../annotations/annotation-path.ts';
import type { Host } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { SessionMessage } from './messages.ts';

/** Bytes that a file of annotations may have. */
const MAX_BYTES = 50_000_000;

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

/** An article that has files of annotations. */
interface Annotated {
  /** Its path as the corpus writes it. */
  readonly path: ArticlePath;
  readonly files: Map<ArticlePath, AnnotationPlace>;
  written?: Promise<WrittenAnnotations>;
}

/** A file that goes with its article. */
export interface FileRename {
  readonly from: ArticlePath;
  readonly to: ArticlePath;
}

const nothing: WrittenAnnotations = { annotations: [], problems: [] };

/** The files of annotations. */
export class AnnotationFiles {
  readonly #host: Host;
  readonly #tell: (message: SessionMessage) => void;
  #articles: Promise<Map<string, Annotated>> | undefined;

  constructor(host: Host, tell: (message: SessionMessage) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** What people said of the article. Never rejects. */
  async of(path: ArticlePath): Promise<WrittenAnnotations> {
    const article = (await this.#known()).get(this.#keyOf(path));
    if (article === undefined) return nothing;
    article.written ??= this.#read(article);
    return article.written;
  }

  /** The articles that have a file of annotations, whether they are there or not. */
  async articles(): Promise<readonly ArticlePath[]> {
    return [...(await this.#known()).values()].map(({ path }) => path).sort();
  }

  /** The article that a file of annotations is on; undefined for any other file. */
  async articleOf(file: ArticlePath): Promise<ArticlePath | undefined> {
    const found = this.#placeOf(file);
    return found === undefined ? undefined : ((await this.#known()).get(found.key)?.path ?? found.path);
  }

  /** A file of annotations was made, changed or removed: it is read again when asked for. */
  async changed(file: ArticlePath, isThere: boolean): Promise<void> {
    const found = this.#placeOf(file);
    if (found === undefined) return;
    const articles = await this.#known();
    const article = articles.get(found.key) ?? { path: found.path, files: new Map() };
    if (isThere) article.files.set(file, found.place);
    else article.files.delete(file);
    if (article.files.size === 0) articles.delete(found.key);
    else articles.set(found.key, { path: article.path, files: article.files });
  }

  /** Where the files of an article, or of all articles below a folder, belong when it is renamed. */
  async renamed(from: ArticlePath, to: ArticlePath): Promise<readonly FileRename[]> {
    const articles = [...(await this.#known()).values()].filter(({ path }) => path === from || path.startsWith(`${from}/`));
    return articles.flatMap(({ path, files }) => {
      const target = to + path.slice(from.length);
      const folder = this.#host.locate(target)?.folder;
      if (folder === undefined) return [];
      return [...files.keys()].map((file) => {
        const annotator = /\/\.dateline\/annotations\/([^/]+)\//.exec(file)?.[1] ?? '';
        return { from: file, to: `${folder}/.dateline/annotations/${annotator}/${target.slice(folder.length + 1)}.jsonl` };
      });
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
    for (const file of (await this.#host.listAnnotations?.()) ?? []) {
      const found = this.#placeOf(file);
      if (found === undefined) continue;
      const article = articles.get(found.key) ?? { path: found.path, files: new Map<ArticlePath, AnnotationPlace>() };
      article.files.set(file, found.place);
      articles.set(found.key, article);
    }
    return articles;
  }

  // Escapes may be written in more than one way: an article is known by its folder and its path as a person reads it.
  #keyOf(path: ArticlePath): string {
    const place = this.#host.locate(path);
    return place === undefined ? path : `${place.folder}\n${place.relative}`;
  }

  #placeOf(file: ArticlePath): { readonly key: string; readonly path: ArticlePath; readonly place: AnnotationPlace } | undefined {
    const located = this.#host.locate(file);
    const place = located?.relative.startsWith('.dateline/') === true ? annotationPlace(located.relative.slice('.dateline/'.length)) : undefined;
    if (located === undefined || place === undefined) return undefined;
    const path = file.replace(/\/\.dateline\/annotations\/[^/]+\//, '/').replace(/\.jsonl$/, '');
    return { key: `${located.folder}\n${place.article}`, path, place };
  }

  async #read({ files }: Annotated): Promise<WrittenAnnotations> {
    const annotations: WrittenAnnotation[] = [];
    const problems: FileProblem[] = [];
    for (const [file, { annotator }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const text = await this.#host.readFile(file, MAX_BYTES);
      if (text.kind === 'refused') this.#tell({ severity: 'warning', path: file, message: text.message, shown: true });
      if (text.kind !== 'text') continue;
      const read = readAnnotationFile(text.text, annotator);
      annotations.push(...read.annotations.map((one) => ({ ...one, annotator, file })));
      problems.push(...read.problems.map((one) => ({ ...one, file })));
      read.problems.forEach(({ message }, at) => this.#tell({ severity: 'warning', path: file, message, ...(at === 0 && { shown: true }) }));
    }
    return { annotations, problems };
  }
}
