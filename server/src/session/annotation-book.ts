/**
 * Where people's annotations stand in the articles: found once in a closed article, carried along with the edits of
 * an open one. It must not know files, nor what the machine makes of an article.
 */
import { anchorOf } from '../annotations/annotation.ts';
import type { Annotation, TextAnchor } from '../annotations/annotation.ts';
import { outgrown } from '../annotations/retrack.ts';
import type { Anchoring } from '../annotations/anchor.ts';
import type { Span } from '../base/span.ts';
import { LruCache } from '../base/lru.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { AnnotationFiles, FileProblem, WrittenAnnotation } from './annotation-files.ts';
import { movedSheet, restingSheet, sheetOf, withStanding } from './annotation-sheet.ts';
import type { Sheet } from './annotation-sheet.ts';

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
  /** Where it stands. */
  readonly span: Span;
}

/** An annotation that is about to be written, and the words that it was put on. */
export interface StandingAnnotation {
  readonly file: ArticlePath;
  readonly annotation: Annotation;
  readonly span: Span;
}

/** An open article: its words, and its annotations once they are read. */
interface OpenArticle {
  text: string;
  sheet?: Sheet;
  /** Until then: the texts before this one, the oldest first, so that marks find their words as they were written. */
  readonly earlier: string[];
}

/** Closed articles whose places are kept. */
const KEPT_CLOSED = 128;

/** Texts that are kept of an article whose annotations are not read yet: the first ones, since the words stand there as quoted. */
const KEPT_EARLIER = 64;

/** The places of annotations. */
export class AnnotationBook {
  readonly #files: AnnotationFiles;
  readonly #open = new Map<ArticlePath, OpenArticle>();
  readonly #closed = new LruCache<Sheet>(KEPT_CLOSED);
  /** As they were when they were closed, until they are asked about. */
  readonly #closing = new Map<ArticlePath, Sheet>();

  constructor(files: AnnotationFiles) {
    this.#files = files;
  }

  /** From now on the annotations of the article move with its edits. */
  open(path: ArticlePath, text: string): void {
    this.#closing.delete(path);
    if (this.#open.has(path)) this.change(path, text);
    else this.#open.set(path, { text, earlier: [] });
  }

  /** The open article's next text. */
  change(path: ArticlePath, text: string): void {
    const open = this.#open.get(path);
    if (open === undefined || open.text === text) return;
    if (open.sheet !== undefined) open.sheet = movedSheet(open.sheet, text);
    else if (open.earlier.length < KEPT_EARLIER) open.earlier.push(open.text);
    open.text = text;
  }

  /** The stored text counts again: the next one that is asked about, to which the marks go back from what was typed. */
  close(path: ArticlePath): void {
    const sheet = this.#open.get(path)?.sheet;
    if (sheet !== undefined && sheet.standing.length > 0) this.#closing.set(path, sheet);
    this.#open.delete(path);
  }

  /** The annotations of an article of this text. The same object until the text or a file changes. */
  async of(path: ArticlePath, text: string): Promise<ArticleAnnotations> {
    const written = await this.#files.of(path);
    const open = this.#open.get(path);
    if (open === undefined) return this.#inClosed(path, text, written).placed;
    if (open.sheet?.written !== written) open.sheet = sheetOf(open.text, written, open.sheet ?? opening(open, written));
    // Whoever asks about a text that has been typed over meanwhile is answered, and changes nothing.
    return open.text === text ? open.sheet.placed : movedSheet(open.sheet, text).placed;
  }

  /** The annotations whose stored place would not be found again in this text without asking: to be written when the article is saved. */
  async stale(path: ArticlePath, text: string): Promise<readonly StaleAnnotation[]> {
    const { annotations } = await this.of(path, text);
    const standing = annotations.flatMap((one) => {
      const anchor = anchorOf(one.annotation);
      return anchor !== undefined && one.anchoring?.state === 'anchored' ? [{ ...one, anchor, span: one.anchoring.span }] : [];
    });
    const anchors = outgrown(text, standing);
    return standing.flatMap(({ annotation, annotator, file, span }, at) => {
      const anchor = anchors[at];
      return anchor === undefined ? [] : [{ annotation: withAnchor(annotation, anchor), annotator, file, span }];
    });
  }

  /**
   * Annotations are about to be written that were put on words of this text. Until their file says so they move with
   * what is typed meanwhile, and are then where they belong without being looked for.
   */
  expect(path: ArticlePath, text: string, annotations: readonly StandingAnnotation[]): void {
    const open = this.#open.get(path);
    if (open?.sheet === undefined || annotations.length === 0) return;
    open.sheet = withStanding(open.sheet, text, annotations);
  }

  #inClosed(path: ArticlePath, text: string, written: Sheet['written']): Sheet {
    const closing = this.#closing.get(path);
    this.#closing.delete(path);
    const known = closing === undefined ? this.#closed.get(path) : restingSheet(closing, text);
    const isOfText = known?.page.text === text;
    const sheet = isOfText && known.written === written ? known : sheetOf(text, written, closing === undefined ? undefined : known);
    this.#closed.set(path, sheet);
    return sheet;
  }
}

// The annotations as they stood when the article was opened, carried through what was typed until they were read.
function opening({ text, earlier }: OpenArticle, written: Sheet['written']): Sheet | undefined {
  const [first, ...others] = earlier;
  if (first === undefined) return undefined;
  const sheet = [...others, text].reduce(movedSheet, sheetOf(first, written, undefined));
  earlier.length = 0;
  return sheet;
}

function withAnchor(annotation: Annotation, anchor: TextAnchor): Annotation {
  return { ...annotation, anchor } as Annotation;
}
