/**
 * The Fact union: what an article asserts, each with the words that assert it. Checks compare facts and never
 * read text. What the writer did not write is absent, so that it cannot be contradicted. It must not know
 * rules, nor another article.
 */
import type { DayInterval } from '../../../base/civil-date.ts';
import type { Span } from '../../../base/span.ts';
import type { Modality } from '../../../recognise/mention.ts';
import type { ParagraphRole } from '../../../text/document.ts';

/** Who or what a fact is about. */
export type FactSubject =
  /** Index into `Article.entities`. */
  | { readonly kind: 'entity'; readonly entity: number }
  /** Index into `Article.events`. */
  | { readonly kind: 'event'; readonly event: number }
  /** What is counted or measured, folded: `troop`, `ticket price`. */
  | { readonly kind: 'thing'; readonly words: string }
  /** The article itself, for what is said of nobody. */
  | { readonly kind: 'article' };

interface FactBase extends Span {
  /** The extractor's name in its list: `facts/ages`. */
  readonly maker: string;
  readonly subject: FactSubject;
  /** The days for which it is said to hold; open where nothing is said. */
  readonly time: DayInterval;
  /** Index into `Article.timexes` of the words behind `time`. */
  readonly timex?: number;
  readonly modality: Modality;
  /** Index into `Article.entities` of who says it, where the article lays it in somebody's mouth. */
  readonly source?: number;
  /** Whether it stands inside quotation marks: a speaker's slip is not the writer's. */
  readonly isQuoted: boolean;
  readonly sentence: Span;
  /** What the paragraph is for: a headline's number is held against the body's. */
  readonly paragraphRole: ParagraphRole;
}

/** A number as written: its range, and how firmly it is put. */
export interface FactAmount {
  readonly value: number;
  /** The upper end of `30 to 40`. */
  readonly upTo?: number;
  /** `at least 30`, `up to 40`, `about 50`; absent for a plain number. */
  readonly bound?: 'at-least' | 'at-most' | 'about';
  /** `USD`, `%`, `km`; absent for a bare count. */
  readonly unit?: string;
}

/** A role held: by whom, of what, former or acting. */
export interface RoleFact extends FactBase {
  readonly attribute: 'role';
  readonly value: {
    readonly role: string;
    /** The country or organisation in its usual form. */
    readonly of?: string;
    readonly qualifier?: 'former' | 'acting' | 'deputy' | 'then' | 'elect' | 'late';
  };
}

/** An age in years. */
export interface AgeFact extends FactBase {
  readonly attribute: 'age';
  readonly value: { readonly years: number };
}

/** A birth or a death, with the days it can have been. */
export interface LifeFact extends FactBase {
  readonly attribute: 'birth' | 'death';
  readonly value: { readonly days: DayInterval };
}

/** A count, an amount of money, a measure, a share: of the subject. */
export interface AmountFact extends FactBase {
  readonly attribute: 'count' | 'money' | 'measure' | 'percent';
  readonly value: FactAmount;
  /** Index into `Article.quantities`. */
  readonly quantity: number;
}

/** One fact that an article asserts. */
export type Fact = RoleFact | AgeFact | LifeFact | AmountFact;

/** What a fact asserts of its subject. */
export type FactAttribute = Fact['attribute'];
