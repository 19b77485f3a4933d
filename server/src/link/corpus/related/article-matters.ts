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

type HeadWords = ArticleHead['words'];

/** Cosines of articles' words under one set of weights, each worked out once. */
export class Cosines {
  readonly #weights: WordWeights;
  readonly #vectors = new Map<HeadWords, WordVector>();
  readonly #known = new Map<HeadWords, Map<HeadWords, number>>();

  constructor(weights: WordWeights) {
    this.#weights = weights;
  }

  /** 0-1: how alike the words of two articles are; the same from either side. */
  of(a: ArticleHead, b: ArticleHead): number {
    const [first, second] = a.path < b.path ? [a.words, b.words] : [b.words, a.words];
    let known = this.#known.get(first);
    if (known === undefined) this.#known.set(first, (known = new Map()));
    let cosine = known.get(second);
    if (cosine === undefined) known.set(second, (cosine = cosineOf(this.#vector(first), this.#vector(second))));
    return cosine;
  }

  /** Forgets what the words of an article come to: they are counted anew. */
  forget(words: HeadWords): void {
    this.#vectors.delete(words);
    this.#known.delete(words);
    for (const known of this.#known.values()) known.delete(words);
  }

  #vector(words: HeadWords): WordVector {
    let vector = this.#vectors.get(words);
    if (vector === undefined) this.#vectors.set(words, (vector = vectorOf(words, this.#weights)));
    return vector;
  }
}

/** The matters of articles that were met with each other. */
export class ArticleMatters {
  readonly #heads: ReadonlyMap<ArticlePath, ArticleHead>;
  readonly #cosines: Cosines;
  readonly #nearest = new Map<ArticlePath, number>();

  constructor(heads: ReadonlyMap<ArticlePath, ArticleHead>, cosines: Cosines) {
    this.#heads = heads;
    this.#cosines = cosines;
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

  // Of an article that the corpus has no more nothing is known.
  #cosine(a: ArticlePath, b: ArticlePath): number {
    const [one, other] = [this.#heads.get(a), this.#heads.get(b)];
    return one === undefined || other === undefined ? 0 : this.#cosines.of(one, other);
  }
}
