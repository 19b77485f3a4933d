/**
 * The Rule and Finding types. A rule reads the Article and the corpus, never raw text, settings or the
 * Language Server Protocol, and returns findings with two spans: where, and against what.
 */
import type { Span } from '../base/span.ts';
import type { Article } from '../link/article/article.ts';
import type { ArticlePath, CorpusReader, IndexedArticle } from '../link/corpus/corpus.ts';
import type { SharedWeights } from '../link/corpus/related/shared-weights.ts';
import type { Retold } from './retold.ts';

/** How grave a finding is; `off` silences the rule. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that a finding speaks of. */
export interface RelatedPlace extends Span {
  readonly path: ArticlePath;
  readonly message: string;
}

/** A replacement of text; `start === end` inserts. */
export interface TextEdit extends Span {
  readonly path: ArticlePath;
  readonly newText: string;
}

/** A way to mend a finding; a title says what it rests on where either side may be wrong. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What a rule says of a stretch of an article. */
export interface Finding extends Span {
  /** The rule's id: the one spelling in file, setting, page and code. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** A finding before the configured severity is put on it; a rule may ask for a milder one than its own. */
export interface RawFinding extends Span {
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** What a rule is handed. */
export interface RuleContext {
  readonly path: ArticlePath;
  readonly article: Article;
  readonly corpus: CorpusReader;
  /** The article as the corpus would keep it; see `indexedOf`. */
  readonly indexed?: IndexedArticle;
  /** The corpus with the article as it is now; see `seenBy`. */
  readonly seen?: CorpusReader;
  /** Its events as they are told elsewhere; see `retoldOf`. */
  readonly retold?: Retold;
  /** What was learned of the corpus's words since they were last counted. */
  readonly weights?: SharedWeights;
  /** Lets other work go first; called between two rules. */
  readonly rest?: () => Promise<void>;
}

/** One check: this object in one file, one page beside it, one row in `rules.ts`. */
export interface Rule {
  /** Named for the fault, in kebab-case. */
  readonly id: string;
  /** One line for settings and the rule index. */
  readonly summary: string;
  /** Default severity. */
  readonly severity: Severity;
  /** Whether the article alone is enough; rules that need the corpus run again when the corpus changes. */
  readonly needs: 'article' | 'corpus';
  check(context: RuleContext): Promise<readonly RawFinding[]> | readonly RawFinding[];
}

/** The chosen level of each rule; an absent rule has its default. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;
