/**
 * Where people's annotations stand in the articles: found once in a closed article, carried along with the edits of
 * an open one. It must not know files, nor what the machine makes of an article.
 */
import { anchorAll } from '../annotations/anchor.ts';
import type { Anchoring } from '../annotations/anchor.ts';
import { anchorOf } from '../annotations/annotation.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { liveMark, outgrown, retrack } from '../annotations/retrack.ts';
import type { LiveMark } from '../annotations/track.ts';
import { LruCache } from '../base/lru.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { AnnotationFiles, FileProblem, WrittenAnnotation, WrittenAnnotations } from './annotation-files.ts';

/** An annotation, where it is written, and where it stands; nowhere where it has no words of its own. */
export interface PlacedAnnotation extends WrittenAnnotation {
  readonly anchoring?: Anchoring;
}

/** What people said of an article, as it stands. */
export interface ArticleAnnotations {
  readonly annotations: readonly PlacedAnnotation[];
  readonly problems: readonly FileProblem[];
}

/** An annotation that has to be written again. */
export interface StaleAnnotation {
  /** With its new anchor. */
  readonly annotation: Annotation;
  readonly annotator: string;
  readonly file: ArticlePath;
}

/** An article with its annotations as they were placed last. */
interface Sheet {
  readonly text: string;
  readonly written: WrittenAnnotations;
  /** One for each annotation that stands on words, by file and id. */
  readonly marks: ReadonlyMap<string, LiveMark>;
  readonly placed: ArticleAnnotations;
}

/** Closed articles whose places are kept. */
const KEPT_CLOSED = 128;

/** The places of annotations. */
export class AnnotationBook {
  readonly #files: AnnotationFiles;
  readonly #open = new Map<ArticlePath, Sheet | undefined>();
  readonly #closed = new LruCache<Sheet>(KEPT_CLOSED);

  constructor(files: AnnotationFiles) {
    this.#files = files;
  }

  /** From now on the annotations of the article move with its edits. */
  open(path: ArticlePath): void {
    if (!this.#open.has(path)) this.#open.set(path, undefined);
  }

  /** The open article's next text. */
  change(path: ArticlePath, text: string): void {
    const sheet = this.#open.get(path);
    if (sheet !== undefined && sheet.text !== text) this.#open.set(path, moved(sheet, text));
  }

  close(path: ArticlePath): void {
    this.#open.delete(path);
  }

  /** The annotations of an article of this text. The same object until the text or a file changes. */
  async of(path: ArticlePath, text: string): Promise<ArticleAnnotations> {
    const written = await this.#files.of(path);
    const isOpen = this.#open.has(path);
    const known = isOpen ? this.#open.get(path) : this.#closed.get(path);
    if (known?.text === text && known.written === written) return known.placed;
    const before = isOpen && known !== undefined && known.text !== text ? moved(known, text) : known;
    const sheet = sheetOf(text, written, isOpen ? before : undefined);
    if (isOpen) this.#open.set(path, sheet);
    else this.#closed.set(path, sheet);
    return sheet.placed;
  }

  /** The annotations whose stored place would not be found again in this text without asking: to be written when the article is saved. */
  async stale(path: ArticlePath, text: string): Promise<readonly StaleAnnotation[]> {
    const { annotations } = await this.of(path, text);
    const standing = annotations.flatMap((one) => {
      const anchor = anchorOf(one.annotation);
      return anchor !== undefined && one.anchoring?.state === 'anchored' ? [{ ...one, anchor, span: one.anchoring.span }] : [];
    });
    const anchors = outgrown(text, standing);
    return standing.flatMap(({ annotation, annotator, file }, at) => {
      const anchor = anchors[at];
      return anchor === undefined ? [] : [{ annotation: { ...annotation, anchor } as Annotation, annotator, file }];
    });
  }
}

function moved(sheet: Sheet, text: string): Sheet {
  const keys = [...sheet.marks.keys()];
  const marks = retrack([...sheet.marks.values()], sheet.text, text);
  const tracked = new Map(keys.flatMap((key, at) => (marks[at] === undefined ? [] : [[key, marks[at]] as const])));
  return placedSheet(text, sheet.written, new Map([...tracked, ...found(text, sheet.written, tracked)]));
}

// What had lost its words and finds them as they are quoted: another version came and went while the article was open.
function found(text: string, { annotations }: WrittenAnnotations, marks: ReadonlyMap<string, LiveMark>): readonly (readonly [string, LiveMark])[] {
  const lost = annotations.flatMap((one) => {
    const anchor = anchorOf(one.annotation);
    return anchor === undefined || (marks.get(keyOf(one))?.state ?? 'anchored') === 'anchored' ? [] : [{ key: keyOf(one), id: one.annotation.id, anchor }];
  });
  const anchorings = anchorAll(text, lost.map(({ anchor }) => anchor));
  return lost.flatMap(({ key, id }, at) => {
    const anchoring = anchorings[at];
    return anchoring?.state === 'anchored' ? [[key, liveMark(id, anchoring)] as const] : [];
  });
}

// An open article keeps the marks whose anchors are as they were; what is new or confirmed is looked for.
function sheetOf(text: string, written: WrittenAnnotations, before: Sheet | undefined): Sheet {
  const old = new Map((before?.written.annotations ?? []).map((one) => [keyOf(one), JSON.stringify(anchorOf(one.annotation))]));
  const standing = written.annotations.flatMap((one) => {
    const anchor = anchorOf(one.annotation);
    return anchor === undefined ? [] : [{ key: keyOf(one), id: one.annotation.id, anchor }];
  });
  const known = (key: string, anchor: unknown): LiveMark | undefined => (old.get(key) === JSON.stringify(anchor) ? before?.marks.get(key) : undefined);
  const fresh = standing.filter(({ key, anchor }) => known(key, anchor) === undefined);
  const found = anchorAll(text, fresh.map(({ anchor }) => anchor));
  const made = new Map(fresh.map(({ key, id }, at) => [key, liveMark(id, found[at] ?? { state: 'orphaned', why: 'gone' })]));
  const marks = new Map(standing.flatMap(({ key, anchor }) => {
    const mark = made.get(key) ?? known(key, anchor);
    return mark === undefined ? [] : [[key, mark] as const];
  }));
  return placedSheet(text, written, marks);
}

function placedSheet(text: string, written: WrittenAnnotations, marks: ReadonlyMap<string, LiveMark>): Sheet {
  const annotations = written.annotations.map((one): PlacedAnnotation => {
    const mark = marks.get(keyOf(one));
    return mark === undefined ? one : { ...one, anchoring: anchoringOf(mark) };
  });
  return { text, written, marks, placed: { annotations, problems: written.problems } };
}

function anchoringOf({ state, span, why }: LiveMark): Anchoring {
  if (span === undefined || state === 'orphaned') return { state: 'orphaned', why: why === 'gone' ? 'gone' : 'deleted' };
  if (state === 'anchored') return { state, span };
  return { state, span, why: why === 'several' || why === 'surroundings' ? why : 'changed' };
}

function keyOf({ file, annotation }: WrittenAnnotation): string {
  return `${file}\n${annotation.id}`;
}
