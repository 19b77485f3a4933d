/**
 * Agreement of annotators over articles: coefficients over the tokens of all of them, differences article by article.
 * It must not know files, nor how agreement is shown.
 */
import type { MarkSet } from './adjudicate.ts';
import { cohensKappa, krippendorffsAlpha } from './coefficients.ts';
import type { Labels } from './coefficients.ts';
import { compareMarks, spanF1 } from './compare.ts';
import type { Difference } from './compare.ts';
import { tokensOf } from './tokens.ts';
import { tokenUnits } from './units.ts';

/** An article with the sets of marks on it. */
export interface ComparedArticle {
  readonly text: string;
  readonly sets: readonly MarkSet[];
}

/** Two annotators over the articles that both annotated. */
export interface PairAgreement<Article extends ComparedArticle> {
  readonly first: string;
  readonly second: string;
  readonly articles: number;
  readonly kappa: number | undefined;
  readonly spanF1: number;
  readonly differences: readonly (Difference & { readonly article: Article })[];
}

/** Agreement of all. */
export interface Agreement<Article extends ComparedArticle> {
  /** In alphabetical order. */
  readonly annotators: readonly string[];
  readonly articles: readonly Article[];
  /** Krippendorff's alpha over the tokens of all articles. */
  readonly alpha: number | undefined;
  readonly pairs: readonly PairAgreement<Article>[];
}

/** Compares everybody who annotated one of the articles. */
export function agreementAmong<Article extends ComparedArticle>(articles: readonly Article[]): Agreement<Article> {
  const annotators = [...new Set(articles.flatMap(({ sets }) => sets.map(({ annotator }) => annotator)))].sort();
  const units = articles.map((article) => unitsOf(article, annotators));
  const pairs = annotators.flatMap((first, a) => annotators.slice(a + 1).map((second, b) => pairOf(first, second, articles, units, [a, a + 1 + b])));
  return { annotators, articles, alpha: krippendorffsAlpha(units.flat()), pairs };
}

// An annotator who did not see the article labels none of it.
function unitsOf({ text, sets }: ComparedArticle, annotators: readonly string[]): readonly Labels[] {
  const byName = new Map(sets.map(({ annotator }, i) => [annotator, i]));
  const units = tokenUnits(tokensOf(text), sets.map(({ marks }) => marks));
  return units.map((labels) => annotators.map((name) => labels[byName.get(name) ?? -1]));
}

function pairOf<Article extends ComparedArticle>(first: string, second: string, articles: readonly Article[], units: readonly (readonly Labels[])[], [a, b]: readonly [number, number]): PairAgreement<Article> {
  const both = articles.flatMap((article) => {
    const [one, two] = [first, second].map((name) => article.sets.find(({ annotator }) => annotator === name)?.marks);
    return one === undefined || two === undefined ? [] : [{ article, one, two }];
  });
  // Offsets are moved apart, so that marks of different articles never meet.
  let from = 0;
  const all = both.map(({ article, one, two }) => {
    const by = from;
    from += article.text.length + 1;
    const move = (marks: MarkSet['marks']): MarkSet['marks'] => marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
    return { one: move(one), two: move(two) };
  });
  return {
    first,
    second,
    articles: both.length,
    kappa: cohensKappa(units.flat().map((labels) => [labels[a], labels[b]])),
    spanF1: spanF1(all.flatMap(({ one }) => one), all.flatMap(({ two }) => two)).f1,
    differences: both.flatMap(({ article, one, two }) => compareMarks(one, two).differences.map((difference) => ({ ...difference, article }))),
  };
}
