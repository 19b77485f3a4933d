/**
 * What the acts of annotating share: the article that a place lies in, the mark that an id names, a new mark's anchor
 * and its file. It must not know any act.
 */
import { anchorAt, anchorsAt } from '../../annotations/anchor.ts';
import { derivedIds } from '../../annotations/annotation-id.ts';
import { annotatorProblem } from '../../annotations/annotation-path.ts';
import { anchorOf } from '../../annotations/annotation.ts';
import type { Annotation, Mark, TextAnchor } from '../../annotations/annotation.ts';
import type { TagSet } from '../../annotations/tag-set.ts';
import { groupBy } from '../../base/group-by.ts';
import { sameSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import { marksOf, spanOfPlaced } from '../../features/shared/placed.ts';
import type { Placed, PlacedMark } from '../../features/shared/placed.ts';
import type { Suggestion } from '../../features/shared/suggestions.ts';
import type { FilePlace } from '../../host.ts';
import type { Session } from '../../session.ts';
import type { LineIndex } from '../../text/lines.ts';
import type { WireActEdit, WireMarkRef, WirePlaceOfText } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { spanOfRange } from '../convert.ts';
import { canonicalUri } from '../uris.ts';
import { Draft, Refused } from './annotations-draft.ts';
import { suggestionsFor, tagTypeOf } from './annotations-suggested.ts';

/** An article that an act speaks of, as it stands now. */
export interface ActedArticle {
  readonly path: string;
  readonly place: FilePlace;
  readonly text: string;
  readonly lines: LineIndex;
  readonly placed: readonly Placed[];
}

/** An article in which something stands. */
type ActedText = Pick<ActedArticle, 'path' | 'text'>;

/** What an id in an act names. */
export type Named = { readonly kind: 'mark'; readonly article: ActedArticle; readonly mark: PlacedMark } | { readonly kind: 'suggestion'; readonly article: ActedArticle; readonly suggestion: Suggestion };

/** Who does an act, and when. */
export interface Actor {
  readonly annotator: string;
  /** ISO 8601. */
  readonly now: string;
  readonly seed: string;
}

/** One act while it is done. */
export class Acting {
  readonly context: Context;
  readonly session: Session;
  readonly draft: Draft;
  readonly annotator: string;
  readonly now: string;
  readonly newId: () => string;
  readonly #articles = new Map<string, Promise<ActedArticle>>();
  /** Marks that this act has put, by place and type: what is named twice is marked once. */
  readonly #made = new Map<string, string>();
  /** Where the anchors that this act has made stand. */
  readonly #stands = new Map<TextAnchor, { readonly article: ActedText; readonly span: Span }>();

  constructor(context: Context, session: Session, { annotator, now, seed }: Actor) {
    this.context = context;
    this.session = session;
    this.draft = new Draft(context);
    this.annotator = annotator.trim();
    this.now = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(now)?.[0].concat('Z') ?? '';
    this.newId = derivedIds([seed, annotator, now]);
  }

  /** Refuses an act of nobody. */
  needAnnotator(): void {
    const problem = annotatorProblem(this.annotator);
    if (problem !== undefined) throw new Refused(problem);
  }

  /** The article of a URI; read once an act. */
  article(uri: string): Promise<ActedArticle> {
    const path = canonicalUri(uri);
    const known = this.#articles.get(path) ?? this.#read(path);
    this.#articles.set(path, known);
    return known;
  }

  /** The article of a URI as it is stored, whatever is being typed into it; undefined where none is, or it cannot be read. */
  async stored(uri: string): Promise<Omit<ActedArticle, 'placed'> | undefined> {
    const path = canonicalUri(uri);
    const [place, file] = [this.session.locate(path), await this.context.storedText(path)];
    return place === undefined || file === undefined ? undefined : { path, place, ...file };
  }

  /** The words of a place. Refused where the article has others there by now. */
  async words({ uri, range, exact }: WirePlaceOfText): Promise<{ readonly article: ActedArticle; readonly span: Span }> {
    const article = await this.article(uri);
    const span = spanOfRange(article.text, article.lines, range);
    if (article.text.slice(span.start, span.end) !== exact) throw new Refused('The article has changed meanwhile: select the words again.');
    return { article, span };
  }

  /** The marks and suggestions that are named. Refused where one is gone. */
  async named(refs: readonly WireMarkRef[]): Promise<readonly Named[]> {
    const found: Named[] = [];
    for (const { uri, id } of refs) found.push(await this.#one(await this.article(uri), id));
    return found;
  }

  /** The tag set of an article's folder. */
  tagSet({ path }: ActedArticle): Promise<TagSet> {
    return this.session.tagSet(path);
  }

  /** The anchor of words. Refused where there are none. */
  anchor(article: ActedArticle, span: Span): TextAnchor {
    const anchor = anchorAt(article.text, span);
    if (anchor === undefined) throw new Refused('There are no words here.');
    this.stands(anchor, article, span);
    return anchor;
  }

  /** An anchor was made for words of the article. */
  stands(anchor: TextAnchor, article: ActedText, span: Span): void {
    this.#stands.set(anchor, { article, span });
  }

  /** The act as an edit. From now on what it puts on words moves with these, whenever it comes to be written. */
  async finish(words: string): Promise<WireActEdit> {
    const edit = await this.draft.finish(words);
    const standing = this.draft.puts.flatMap(({ file, annotation }) => {
      const anchor = anchorOf(annotation);
      const stands = anchor && this.#stands.get(anchor);
      return stands === undefined ? [] : [{ file, annotation, ...stands }];
    });
    for (const [{ path, text }, annotations] of groupBy(standing, ({ article }) => article)) this.session.expectAnnotations(path, text, annotations);
    return edit;
  }

  /** Puts an annotation of the one who acts. */
  put({ place }: ActedArticle, annotation: Annotation): void {
    this.draft.put(place, this.annotator, annotation);
  }

  /**
   * Marks words with a type, as accepted or rejected: the own mark that says so already stays, one that says the
   * contrary of the same words becomes this one. Gives its id.
   */
  mark(article: ActedArticle, span: Span, said: Pick<Mark, 'state' | 'tag' | 'entity'>): string {
    const own = marksOf(article.placed).filter((one) => one.annotator === this.annotator && isAt(one, span));
    const same = own.find(({ annotation }) => annotation.state === said.state && annotation.tag?.type === said.tag?.type && (said.entity === undefined || annotation.entity === said.entity));
    if (same !== undefined) return same.annotation.id;
    const key = JSON.stringify([article.path, span.start, span.end, said.tag?.type]);
    const contrary = own.find(({ annotation }) => annotation.state !== said.state);
    const id = this.#made.get(key) ?? contrary?.annotation.id ?? this.newId();
    this.#made.set(key, id);
    this.put(article, { kind: 'mark', id, creator: this.annotator, ...(this.now !== '' && { created: this.now }), anchor: this.anchor(article, span), ...said });
    return id;
  }

  /** Marks many words of one article as {@link Acting.mark} does, in one pass over its text. */
  markAll(article: ActedArticle, said: readonly { readonly span: Span; readonly type: string | undefined }[], state: Mark['state']): void {
    const anchors = anchorsAt(article.text, said.map(({ span }) => span));
    const own = new Map(marksOf(article.placed).filter(({ annotator }) => annotator === this.annotator).map((mark) => [placeKey(spanOfPlaced(mark), mark.annotation.tag?.type), mark.annotation]));
    for (const [n, { span, type }] of said.entries()) {
      const anchor = anchors[n];
      const known = own.get(placeKey(span, type));
      if (anchor === undefined || known?.state === state) continue;
      this.stands(anchor, article, span);
      this.put(article, { kind: 'mark', id: known?.id ?? this.newId(), creator: this.annotator, ...(this.now !== '' && { created: this.now }), anchor, state, ...(type !== undefined && { tag: { type, attributes: {} } }) });
    }
  }

  /** Accepts a suggestion, with another type where one is given. Gives the id of the mark. */
  async accept(article: ActedArticle, suggestion: Suggestion, type?: string, entity?: string): Promise<string> {
    const tag = type ?? tagTypeOf(await this.tagSet(article), suggestion.type);
    return this.mark(article, suggestion, { state: 'accepted', tag: { type: tag, attributes: {} }, ...(entity !== undefined && { entity }) });
  }

  async #one(article: ActedArticle, id: string): Promise<Named> {
    const mark = marksOf(article.placed).find(({ annotation }) => annotation.id === id);
    if (mark !== undefined) return { kind: 'mark', article, mark };
    const snapshot = id.startsWith('suggested:') ? await this.session.snapshot(article.path) : undefined;
    const suggestion = snapshot && suggestionsFor(snapshot).find((one) => one.id === id);
    if (suggestion === undefined) throw new Refused('This is not there any more.');
    return { kind: 'suggestion', article, suggestion };
  }

  async #read(path: string): Promise<ActedArticle> {
    const place = this.session.locate(path);
    if (place === undefined) throw new Refused('Marks can be kept only for an article that lies in an opened folder.');
    const file = await this.context.textOf(path);
    if (file === undefined) throw new Refused('The article cannot be read.');
    const { annotations } = await this.session.annotations(path, file.text);
    return { path, place, ...file, placed: annotations };
  }
}

function placeKey(span: Span | undefined, type: string | undefined): string {
  return JSON.stringify([span?.start, span?.end, type]);
}

function isAt(placed: Placed, span: Span): boolean {
  const at = spanOfPlaced(placed);
  return at !== undefined && sameSpan(at, span);
}
