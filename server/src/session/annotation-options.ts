/**
 * What people's annotations mean for the reading of an article: their marks and their word on events, as options of
 * the analysis. The same object as long as nothing of it changes. It must not know how an article is read.
 */
import { standingMarks } from '../annotations/standing.ts';
import type { StandingMark } from '../annotations/standing.ts';
import { LruCache } from '../base/lru.ts';
import type { Host } from '../host.ts';
import type { ArticleOptions, MarkedEvent, MarkedName } from '../link/article/article.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { nameTypes } from '../link/decision-files.ts';
import type { AnnotationBook } from './annotation-book.ts';
import type { AnnotationFiles } from './annotation-files.ts';
import { eventKeys } from './annotation-relations.ts';
import type { EventKeys, FiledRelation } from './annotation-relations.ts';

/** Articles whose options are kept. */
const KEPT = 256;

interface Made {
  readonly besides: ArticleOptions;
  readonly words: string;
  readonly options: ArticleOptions;
}

/** What the relations of a folder say. */
interface ToldRelations {
  readonly keys: EventKeys;
  readonly relations: readonly FiledRelation[];
}

/** Adds to options what people marked. */
export class AnnotationOptions {
  readonly #host: Host;
  readonly #files: AnnotationFiles;
  readonly #book: AnnotationBook;
  readonly #made = new LruCache<Made>(KEPT);
  readonly #told = new Map<ArticlePath, Promise<ToldRelations>>();

  constructor(host: Host, files: AnnotationFiles, book: AnnotationBook) {
    this.#host = host;
    this.#files = files;
    this.#book = book;
  }

  /** The options of an article of this text, with its marks. Never rejects. */
  async with(path: ArticlePath, text: string, besides: ArticleOptions): Promise<ArticleOptions> {
    const { annotations } = await this.#book.of(path, text);
    if (annotations.length === 0) return besides;
    const marks = standingMarks(annotations);
    const { keys } = await this.#relationsOf(path);
    const said = { marks: marks.flatMap((mark) => markedName(mark)), markedEvents: marks.flatMap((mark) => markedEvent(mark, keys)) };
    if (said.marks.length + said.markedEvents.length === 0) return besides;
    const words = JSON.stringify(said);
    const known = this.#made.get(path);
    if (known?.besides === besides && known.words === words) return known.options;
    const options: ArticleOptions = { ...besides, ...said };
    this.#made.set(path, { besides, words, options });
    return options;
  }

  /** The relations that people made in the folder of the article. */
  async relations(path: ArticlePath): Promise<readonly FiledRelation[]> {
    return (await this.#relationsOf(path)).relations;
  }

  /** Relations were made, changed or removed: what they say is read again. */
  forgetEvents(): void {
    this.#told.clear();
  }

  #relationsOf(path: ArticlePath): Promise<ToldRelations> {
    const folder = this.#host.locate(path)?.folder ?? '';
    const known = this.#told.get(folder);
    if (known !== undefined) return known;
    const loading = this.#load(folder);
    this.#told.set(folder, loading);
    return loading;
  }

  async #load(folder: ArticlePath): Promise<ToldRelations> {
    const paths = (await this.#files.articles()).filter((path) => this.#host.locate(path)?.folder === folder);
    const relations: FiledRelation[] = [];
    for (const path of paths) {
      const { annotations } = await this.#files.of(path);
      relations.push(...annotations.flatMap(({ annotation }) => (annotation.kind === 'relation' ? [{ relation: annotation, path }] : [])));
    }
    return { keys: eventKeys(relations.map(({ relation }) => relation)), relations };
  }
}

function markedName({ start, end, state, type, entity }: StandingMark): readonly MarkedName[] {
  const known = nameTypes.find((one) => one === type);
  // A tag that is no name's says nothing of names.
  if (type !== undefined && known === undefined) return [];
  if (state === 'accepted' && known === undefined && entity === undefined) return [];
  return [{ start, end, state, ...(known !== undefined && { type: known }), ...(entity !== undefined && { entity }) }];
}

function markedEvent({ id, start, end, state }: StandingMark, keys: EventKeys): readonly MarkedEvent[] {
  const said = keys.get(id);
  return said === undefined || state === 'rejected' ? [] : [{ start, end, keys: said }];
}
