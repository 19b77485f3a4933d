/**
 * Agreement over the articles of a command line: every annotator's marks at their places, coefficients over the tokens
 * of all articles, differences article by article. It must not know how they are printed.
 */
import { anchorAll } from '../annotations/anchor.ts';
import type { Mark } from '../annotations/annotation.ts';
import type { MarkSet } from '../agreement/adjudicate.ts';
import { cohensKappa, krippendorffsAlpha } from '../agreement/coefficients.ts';
import type { Labels } from '../agreement/coefficients.ts';
import { compareMarks, spanF1 } from '../agreement/compare.ts';
import type { Difference } from '../agreement/compare.ts';
import { tokenUnits } from '../agreement/units.ts';
import { sentencesOf } from '../formats/shared/pieces.ts';
import type { FilePlace } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { annotationSets } from './annotation-sets.ts';
import type { GivenCorpus } from './given-corpus.ts';
import type { Terminal } from './terminal.ts';

/** An article with the sets of marks on it. */
export interface AnnotatedArticle {
  readonly path: ArticlePath;
  readonly place: FilePlace;
  readonly text: string;
  readonly sets: readonly MarkSet[];
}

/** Two annotators over the articles that both annotated. */
export interface PairAgreement {
  readonly first: string;
  readonly second: string;
  readonly articles: number;
  readonly kappa: number | undefined;
  readonly spanF1: number;
  readonly differences: readonly (Difference & { readonly article: AnnotatedArticle })[];
}

/** Agreement of all. */
export interface Agreement {
  /** In alphabetical order. */
  readonly annotators: readonly string[];
  readonly articles: readonly AnnotatedArticle[];
  /** Over the tokens of all articles. */
  readonly alpha: number | undefined;
  readonly pairs: readonly PairAgreement[];
}

/** Compares those annotators that are wanted, or all but the one who judges. */
export async function agreementOf(corpus: GivenCorpus, wanted: readonly string[] | undefined, judge: string | undefined, terminal: Terminal): Promise<Agreement> {
  const articles: AnnotatedArticle[] = [];
  for (const path of corpus.paths) {
    const [article, place] = [await corpus.article(path), corpus.locate(path)];
    if (article === undefined || place === undefined) continue;
    const { text } = article.document;
    const sets = (await annotationSets(place, terminal)).filter(({ annotator }) => wanted?.includes(annotator) ?? annotator !== judge);
    if (sets.length > 0) articles.push({ path, place, text, sets: sets.map(({ annotator, annotations }) => ({ annotator, marks: placed(text, annotations.filter((one) => one.kind === 'mark')) })) });
  }
  const annotators = [...new Set(articles.flatMap(({ sets }) => sets.map(({ annotator }) => annotator)))].sort();
  const units = articles.map((article) => unitsOf(article, annotators));
  const pairs = annotators.flatMap((first, a) => annotators.slice(a + 1).map((second, b) => pairOf(first, second, articles, units, [a, a + 1 + b])));
  return { annotators, articles, alpha: krippendorffsAlpha(units.flat()), pairs };
}

function placed(text: string, marks: readonly Mark[]): MarkSet['marks'] {
  const accepted = marks.filter(({ state }) => state === 'accepted');
  const places = anchorAll(text, accepted.map(({ anchor }) => anchor));
  return accepted.flatMap((annotation, i) => {
    const place = places[i];
    const { id, tag, entity } = annotation;
    return place?.state === 'anchored' ? [{ id, ...place.span, type: tag?.type ?? 'identified', annotation, ...(entity === undefined ? {} : { entity }) }] : [];
  });
}

// An annotator who did not see the article labels none of it.
function unitsOf({ text, sets }: AnnotatedArticle, annotators: readonly string[]): readonly Labels[] {
  const tokens = sentencesOf(text, []).flatMap(({ tokens }) => tokens);
  const byName = new Map(sets.map(({ annotator }, i) => [annotator, i]));
  const units = tokenUnits(tokens, sets.map(({ marks }) => marks));
  return units.map((labels) => annotators.map((name) => labels[byName.get(name) ?? -1]));
}

function pairOf(first: string, second: string, articles: readonly AnnotatedArticle[], units: readonly (readonly Labels[])[], [a, b]: readonly [number, number]): PairAgreement {
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
