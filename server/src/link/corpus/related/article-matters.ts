/**
 * How alike the matters of two articles are, each article weighed once however many of its events are asked about.
 * It must not know events.
 */
import type { ArticleHead, ArticlePath } from '../corpus.ts';
import { cosineOf, vectorOf } from './weights.ts';
import type { WordVector, WordWeights } from './weights.ts';

/** What is known of two articles before their events are looked at. */
export interface ArticleLikeness {
  /** 0-1: cosine of the two articles' words. */
  readonly articles: number;
  /** 0-1: that cosine against the nearest article's among those met. */
  readonly nearness: number;
}

/** Least cosine that counts as near. */
const least = 1e-6;

/** The matters of articles that were met with each other. */
export class ArticleMatters {
  readonly #heads: ReadonlyMap<ArticlePath, ArticleHead>;
  readonly #weights: WordWeights;
  readonly #vectors = new Map<ArticlePath, WordVector>();
  readonly #cosines = new Map<ArticlePath, Map<ArticlePath, number>>();
  readonly #nearest = new Map<ArticlePath, number>();

  constructor(heads: ReadonlyMap<ArticlePath, ArticleHead>, weights: WordWeights) {
    this.#heads = heads;
    this.#weights = weights;
  }

  /** Notes that events of the two are held against each other. */
  meet(a: ArticlePath, b: ArticlePath): void {
    if (a === b) return;
    const cosine = this.#cosine(a, b);
    this.#nearest.set(a, Math.max(this.#nearest.get(a) ?? least, cosine));
    this.#nearest.set(b, Math.max(this.#nearest.get(b) ?? least, cosine));
  }

  /** The likeness of two that met, as `a` sees it. */
  likenessFrom(a: ArticlePath, b: ArticlePath): ArticleLikeness {
    if (a === b) return { articles: 1, nearness: 1 };
    const articles = this.#cosine(a, b);
    return { articles, nearness: articles / (this.#nearest.get(a) ?? least) };
  }

  /** The likeness of two that met, the mean of both sides. */
  likeness(a: ArticlePath, b: ArticlePath): ArticleLikeness {
    const one = this.likenessFrom(a, b);
    return { articles: one.articles, nearness: (one.nearness + this.likenessFrom(b, a).nearness) / 2 };
  }

  #cosine(a: ArticlePath, b: ArticlePath): number {
    const [first, second] = a < b ? [a, b] : [b, a];
    let known = this.#cosines.get(first);
    if (known === undefined) this.#cosines.set(first, (known = new Map()));
    let cosine = known.get(second);
    if (cosine === undefined) known.set(second, (cosine = cosineOf(this.#vector(first), this.#vector(second))));
    return cosine;
  }

  #vector(path: ArticlePath): WordVector {
    let vector = this.#vectors.get(path);
    if (vector === undefined) this.#vectors.set(path, (vector = vectorOf(this.#heads.get(path)?.words ?? [], this.#weights)));
    return vector;
  }
}
