/**
 * The Document value: what the page says and how it is laid out, before anybody knows what it is about.
 * A paragraph is a value of its own with offsets from its first character, so that the work done on one
 * survives every edit outside it. This room must not know people, events, or how dates are resolved.
 */
import type { Span } from '../base/span.ts';
import type { LineIndex } from './lines.ts';
import type { TokenSpans } from './token-spans.ts';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number or mark, with offsets from the start of its paragraph. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The characters themselves. */
  readonly text: string;
  /** `text` in lower case, curly apostrophes made straight: what recognisers compare with. */
  readonly lower: string;
  /** Whether white space (or the paragraph's start) stands before it. */
  readonly spaced: boolean;
}

/** Words inside quotation marks, without the marks. Offsets from the start of the paragraph. */
export interface Quotation extends Span {
  /** The opening mark as written: `"`, `“`, `‘`, `«`. */
  readonly mark: string;
  /** False when the paragraph ends first: a long quotation that goes on in the next paragraph. */
  readonly closed: boolean;
}

/** One paragraph (or heading, or line of the masthead). Depends on its own text alone. */
export interface Paragraph {
  readonly text: string;
  /** Where its tokens are, for those who want few of them. */
  readonly spans: TokenSpans;
  readonly tokens: readonly Token[];
  /** Sentences in order, white space between them left out; together they hold every token. */
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** What a paragraph is for. */
export type ParagraphRole =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'byline'
  /** A line that tells when the article was published or updated, and nothing else. */
  | 'dateline'
  | 'caption'
  | 'credit'
  /** `Powered by automated translation`, `Read more`, sharing lines, repeated video titles. */
  | 'boilerplate'
  | 'body';

/** A paragraph at its place in the article. */
export interface PlacedParagraph {
  /** Offset of the paragraph's first character in the article. */
  readonly start: number;
  readonly role: ParagraphRole;
  readonly paragraph: Paragraph;
}

/** What a stretch of the masthead or of the furniture around the text says. */
export type PartKind =
  | 'front-matter'
  /** ` date 2021-04-08 ` before the first sentence. */
  | 'date-prefix'
  | 'published'
  | 'updated'
  /** `Washington, DC [US], January 28 (ANI):`, `CAIRO, March 5 (Reuters) -`. */
  | 'agency-dateline'
  | 'byline'
  | 'credit'
  | 'cross-reference';

/** A stretch with a job of its own in the layout; it may lie inside a paragraph. Absolute offsets. */
export interface Part extends Span {
  readonly kind: PartKind;
  /** The written date inside it, where it has one. */
  readonly date?: WrittenDate;
  /** The place inside an agency dateline. */
  readonly place?: Span;
  /** The agency or author named inside it. */
  readonly agency?: Span;
}

/** A calendar date as written: what is not written is absent, never guessed. Absolute offsets. */
export interface WrittenDate extends Span {
  readonly year?: number;
  /** 1-12 */
  readonly month?: number;
  /** 1-31 */
  readonly day?: number;
  /** `19:04` and the zone as written, where a time is given. */
  readonly time?: string;
  readonly zone?: string;
}

/** An article's text and layout. Absolute offsets, UTF-16 code units of `text` as stored. */
export interface Document {
  readonly text: string;
  readonly lines: LineIndex;
  readonly parts: readonly Part[];
  /** In reading order, never overlapping; front matter and date prefix lie outside all of them. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** The headline's words, where the article has one. */
  readonly headline?: Span;
  /** Plain fields of the front matter, keys in lower case; empty without front matter. */
  readonly frontMatter: ReadonlyMap<string, string>;
}
