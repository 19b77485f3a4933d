/**
 * What travels between articles: the items that an article offers, the keys they are found by, and the
 * faces of the index that holds them. Linking is derived from keys at the moment of asking, so the order
 * in which articles arrive never changes an answer. This file must not know text, nor how an index stores.
 */
import type { DayInterval } from '../../base/civil-date.ts';
import type { Span } from '../../base/span.ts';
import type { Modality, NameType } from '../../recognise/mention.ts';
import type { EntityRole, Published, Variant } from '../article/article.ts';
import type { Fact, FactAttribute } from '../article/facts/fact.ts';
import type { EntityForm } from './entity-form.ts';
import type { CorpusLists } from './listing.ts';

/** An article's name in the corpus: its URI in the editor, its path as given on the command line. */
export type ArticlePath = string;

/** Points at one item of one article. */
export interface ItemRef {
  readonly path: ArticlePath;
  /** The item's place among the items of its article: entities first, in the order of `Article.entities`, then events, then facts. */
  readonly n: number;
}

/** An entity as one article knows it. */
export interface EntityItem extends ItemRef {
  readonly kind: 'entity';
  readonly type: NameType;
  readonly name: string;
  readonly variants: readonly Variant[];
  /** Every mention that is a name, in reading order. */
  readonly mentions: readonly NamedSpan[];
  readonly roles: readonly EntityRole[];
  readonly country?: string;
  /** The sentence that introduces it most fully. */
  readonly introduced: Excerpt;
  readonly keys: readonly string[];
}

/** A span together with the words in it. */
export interface NamedSpan extends Span {
  readonly text: string;
}

/** A sentence and the stretch of it that matters, quotable without the article at hand. */
export interface Excerpt {
  readonly span: Span;
  readonly sentence: Span;
  /** The sentence's words, white space levelled, at most 300 code units. */
  readonly text: string;
}

/** An event as one article tells it. */
export interface EventItem extends ItemRef {
  readonly kind: 'event';
  readonly sense: string;
  readonly lemma: string;
  readonly modality: Modality;
  readonly several?: true;
  readonly ordinal?: number;
  readonly trigger: Span;
  readonly told: Excerpt;
  /** Primary name keys of the participants, ascending. */
  readonly participants: readonly string[];
  /** Names of the participants, in the order of `participants`. */
  readonly participantNames: readonly string[];
  readonly interval: DayInterval;
  /** The TIMEX3 value behind `interval`, where a time is given. */
  readonly when?: string;
  /** Where `interval` is one day: which of it is written, or that it was counted from the day of publication (`on Wednesday`). */
  readonly day?: 'full' | 'yearless' | 'published';
  readonly place?: string;
  /** How many days before publication the earliest day lies that its sentence names, where that is long ago: no news. */
  readonly looksBack?: number;
  /** Those of `words` that stand close to the trigger. */
  readonly near?: readonly string[];
  /** The content words and figures right before the trigger in its sentence, and right after it: who or what it is said of. */
  readonly sides?: readonly [before: readonly string[], after: readonly string[]];
  /** What verb and nominalisation share (`announce`); absent where it is the lemma. */
  readonly root?: string;
  /** Synsets of the trigger's commonest senses, and those right above them marked by `^`. */
  readonly meanings?: readonly string[];
  /** True where only the learned detector speaks for it. */
  readonly minor?: true;
  /** Content words of the sentence, folded, without the participants' names. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** A fact that is held against those of other articles. */
export interface FactItem extends ItemRef {
  readonly kind: 'fact';
  readonly attribute: FactAttribute;
  /** What it says, as in the article. */
  readonly value: Fact['value'];
  /** Who or what it is about, in a reader's words. */
  readonly name: string;
  readonly time: DayInterval;
  readonly modality: Modality;
  readonly isQuoted: boolean;
  readonly told: Excerpt;
  readonly keys: readonly string[];
}

/** What an article offers to the others. */
export type Item = EntityItem | EventItem | FactItem;

/** What is needed of an article to show one of its items: how it is called, when it was published, where its lines begin. */
export interface ArticleHead {
  readonly path: ArticlePath;
  /** `Article.hash`; an index entry of another hash or analysis version is stale. */
  readonly hash: string;
  readonly headline?: string;
  readonly published: Published;
  readonly lineStarts: readonly number[];
  readonly length: number;
  /** The article's weightiest content words with their counts, folded: its neighbourhood is measured by them. */
  readonly words: readonly (readonly [word: string, count: number])[];
}

/** One article as the index keeps it. */
export interface IndexedArticle {
  readonly head: ArticleHead;
  readonly items: readonly Item[];
}

/** A way of writing the name in a form of an entity. */
export interface Writing {
  /** `EntityForm.id`. */
  readonly form: string;
  /** The words as written. */
  readonly text: string;
}

/** A form of entities, and how much of it the corpus has. */
export interface Tally {
  readonly form: EntityForm;
  /** How many items say exactly this. */
  readonly items: number;
  /** Every way in which these items write the name, the form's own name among them: most items first, then by text. */
  readonly spellings: readonly { readonly text: string; readonly items: number; readonly mentions: number }[];
}

/** The reading face of the corpus: all that features, checks and linkers see. Every call answers from one revision. */
export interface CorpusReader {
  /** Grows with every change of the corpus. */
  readonly revision: number;
  /**
   * Every item that has at least one of the keys, once each, ordered by path (UTF-16 order) and `n`.
   * With `limit`, the first `limit` in that order; with `after`, of those behind that place.
   */
  lookup(keys: readonly string[], limit?: number, after?: ItemRef): Promise<readonly Item[]>;
  /** How many items have each of the keys: how little it says that two share it. */
  count(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The forms of the entities that have at least one of the keys, by their id: what is said of them, and how often. Costs no more than the answer. */
  tally(keys: readonly string[]): Promise<readonly Tally[]>;
  /**
   * The first items with one of the writings in the order of `scatterOf` their paths, then `n`: few that stand
   * for all, the same few in every backend. Costs no more than the answer. A form's name finds all of its items.
   */
  sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]>;
  /** The items of one article in the order of `n`; empty for an unknown path. */
  items(path: ArticlePath): Promise<readonly Item[]>;
  /** Heads of those of the paths that the corpus has. */
  heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>>;
  /** All paths, in UTF-16 order. */
  paths(): Promise<readonly ArticlePath[]>;
  /** How many of the articles hold the folded content word: the document frequency behind neighbourhood weights. */
  frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Items whose folded name (entities) or excerpt's trigger lemma (events) contains the folded query, `limit` at most, ordered as in `lookup`. */
  search(query: string, limit: number): Promise<readonly Item[]>;
}

/** The whole face of the corpus: two backends stand behind it (maps in memory, SQLite). */
export interface CorpusIndex extends CorpusReader, CorpusLists {
  /** Puts an article in the place of what was kept under its path. */
  put(article: IndexedArticle): Promise<void>;
  /** Forgets an article; an unknown path is no error. */
  remove(path: ArticlePath): Promise<void>;
  /** Releases what the backend holds; the index is not used afterwards. */
  close(): Promise<void>;
}

/**
 * Part of every stored entry's identity: an index written by another version is rebuilt.
 * Raise it with every change of what analysis yields.
 */
export const ANALYSIS_VERSION = 14;
