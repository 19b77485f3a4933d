/**
 * The findings of articles, kept until something that they rest on changes: the article, what the rules asked
 * of the corpus, an article that shares a changed key, the settings, a decision. It must not know rules, nor who is shown what.
 */
import { check } from '../check/check.ts';
import type { Finding } from '../check/rule.ts';
import { withoutIgnored } from '../check/suppress.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { SharedWeights } from '../link/corpus/related/shared-weights.ts';
import type { Decisions } from '../link/decisions.ts';
import { AskedCorpus } from './asked-corpus.ts';
import { hashKeys } from './changed-keys.ts';
import type { KeyHashes } from './changed-keys.ts';
import type { CorpusKeeper } from './corpus-keeper.ts';
import type { CutArticles } from './cut-articles.ts';

/** Findings, and what they rest on. */
interface KeptFindings {
  readonly hash: string;
  /** Settings and decisions. */
  readonly stamp: string;
  readonly moment: number;
  readonly keys: KeyHashes;
  readonly related: ReadonlySet<ArticlePath>;
  readonly findings: readonly Finding[];
}

/** Keeps findings by path. */
export class FindingsBook {
  readonly #corpus: CorpusKeeper;
  readonly #cut: CutArticles;
  readonly #rest: () => Promise<void>;
  readonly #kept = new Map<ArticlePath, KeptFindings>();
  #weights = new SharedWeights();
  #weighedAt = -1;

  /** @param rest lets other work go first: a long article is checked in slices */
  constructor(corpus: CorpusKeeper, cut: CutArticles, rest: () => Promise<void>) {
    this.#corpus = corpus;
    this.#cut = cut;
    this.#rest = rest;
  }

  /** The findings kept for an article of this hash, when nothing that they rest on has changed. */
  known(path: ArticlePath, hash: string | undefined, stamp: string): readonly Finding[] | undefined {
    const kept = this.#kept.get(path);
    if (kept === undefined || kept.hash !== hash || kept.stamp !== stamp || this.isTouched(path)) return undefined;
    return kept.findings;
  }

  /** Whether the corpus has changed in what the findings of an article rest on, since they were found. */
  isTouched(path: ArticlePath): boolean {
    const kept = this.#kept.get(path);
    return kept === undefined || this.#corpus.touchedSince(kept.moment, kept.keys, kept.related);
  }

  /** Checks an article and keeps what is found. */
  async find(snapshot: Snapshot, decisions: Decisions, relative: string, stamp: string): Promise<readonly Finding[]> {
    const { path, article, config } = snapshot;
    const corpus = new AskedCorpus(snapshot.corpus, this.#rest);
    // Taken before the check: what changes while it runs touches its findings.
    const { moment } = this.#corpus;
    const indexed = this.#cut.of(path, article);
    const found = await check({ path, article, corpus, indexed, weights: this.#weightsNow(), rest: this.#rest }, config.rules);
    const findings = withoutIgnored(found, article.document.text, decisions.ignored, relative);
    this.#kept.set(path, {
      hash: article.hash,
      stamp,
      moment,
      // Facts are found by what the rules ask; most of an article's own are never held against another's.
      keys: new Set([...hashKeys(indexed.items.filter(({ kind }) => kind !== 'fact')), ...corpus.askedKeys]),
      related: new Set([...corpus.readPaths, ...found.flatMap(({ related }) => related.map((place) => place.path))].filter((other) => other !== path)),
      findings,
    });
    return findings;
  }

  #weightsNow(): SharedWeights {
    const { moment, words } = this.#corpus.recountedSince(this.#weighedAt);
    if (words === undefined) this.#weights = new SharedWeights();
    else this.#weights.forget(words);
    this.#weighedAt = moment;
    return this.#weights;
  }

  /** Forgets an article's findings. */
  forget(path: ArticlePath): void {
    this.#kept.delete(path);
  }
}
