/**
 * The articles of a command line with every annotator's marks at their places, for a comparison. It must not know how
 * agreement is counted, nor how it is printed.
 */
import { agreementAmong } from '../agreement/agreement.ts';
import type { Agreement as AgreementOf, ComparedArticle, PairAgreement as PairOf } from '../agreement/agreement.ts';
import type { MarkSet } from '../agreement/adjudicate.ts';
import { anchorAll } from '../annotations/anchor.ts';
import type { Mark } from '../annotations/annotation.ts';
import type { FilePlace } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { annotationSets } from './annotation-sets.ts';
import type { GivenCorpus } from './given-corpus.ts';
import type { Terminal } from './terminal.ts';

/** An article with the sets of marks on it. */
export interface AnnotatedArticle extends ComparedArticle {
  readonly path: ArticlePath;
  readonly place: FilePlace;
}

/** Two annotators over the articles that both annotated. */
export type PairAgreement = PairOf<AnnotatedArticle>;

/** Agreement of all. */
export type Agreement = AgreementOf<AnnotatedArticle>;

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
  return agreementAmong(articles);
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
