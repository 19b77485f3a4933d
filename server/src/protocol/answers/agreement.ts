/**
 * How far annotators agree, and where they differ, on the wire: coefficients, and every difference that nobody settled
 * side by side. It must not know how agreement is counted.
 */
import { adjudicated } from '../../agreement/adjudicate.ts';
import { agreementAmong } from '../../agreement/agreement.ts';
import type { Agreement } from '../../agreement/agreement.ts';
import { differenceWords } from '../../agreement/compare.ts';
import type { ComparedMark, Difference } from '../../agreement/compare.ts';
import { ADJUDICATED } from '../../annotations/standing.ts';
import { sameSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import { articleWords } from '../../features/shared/articles.ts';
import type { CancelToken } from '../../session.ts';
import { indexLines } from '../../text/lines.ts';
import type { AgreementParams, WireAgreement, WireDifference, WireSide } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { rangeOf } from '../convert.ts';
import { setsOf } from './agreement-sets.ts';
import type { SetArticle } from './agreement-sets.ts';
import { namingOf } from './annotations.ts';
import type { Naming } from './annotations.ts';

/** Differences given at most. */
const MOST = 1000;

/** The comparison; null where the article lies in no folder. */
export async function answerAgreement(context: Context, params: AgreementParams, token: CancelToken): Promise<WireAgreement | null> {
  const session = await context.session();
  const articles = await setsOf(context, session, params, token);
  const agreement = agreementAmong(articles);
  const [first] = articles;
  if (first === undefined) return { annotators: [], articles: 0, alpha: null, pairs: [], differences: [], waiting: 0, settled: 0, agreed: 0 };
  const differences = agreement.pairs.flatMap((pair) => pair.differences.map((difference) => ({ ...difference, names: [pair.first, pair.second] as const })));
  const waiting = differences.filter((one) => !isSettled(one));
  const heads = await session.corpus.heads([...new Set(waiting.slice(0, MOST).map(({ article }) => article.path))]);
  const naming = await namingOf(session, first.path);
  return {
    ...figuresOf(agreement),
    differences: waiting.slice(0, MOST).map((one) => wireDifference(one, context, articleWords(one.article.path, heads.get(one.article.path)), naming)),
    waiting: waiting.length,
    settled: differences.length - waiting.length,
    agreed: agreement.annotators.length < 2 ? 0 : articles.reduce((sum, article) => sum + agreedOpen(article, agreement.annotators.length).length, 0),
  };
}

/** The marks of an article that all so many annotators made alike and that are not settled yet, as those of who settles. */
export function agreedOpen({ sets, settled }: SetArticle, annotators: number): ReturnType<typeof adjudicated> {
  if (sets.length < annotators) return [];
  const [first] = sets;
  const open = (first?.marks ?? []).filter((mark) => !settled.some((span) => sameSpan(span, mark)));
  return adjudicated([{ annotator: first?.annotator ?? '', marks: open }, ...sets.slice(1)], ADJUDICATED);
}

type Told = Difference & { readonly article: SetArticle; readonly names: readonly [string, string] };

function figuresOf({ annotators, articles, alpha, pairs }: Agreement<SetArticle>): Pick<WireAgreement, 'annotators' | 'articles' | 'alpha' | 'pairs'> {
  return { annotators, articles: articles.length, alpha: alpha ?? null, pairs: pairs.map(({ first, second, articles: shared, kappa, spanF1 }) => ({ first, second, articles: shared, kappa: kappa ?? null, spanF1 })) };
}

// Whoever settles has said something of the words of either side.
function isSettled({ first, second, article }: Told): boolean {
  return [first, second].every((mark) => mark === undefined || article.settled.some((span) => sameSpan(span, mark)));
}

function wireDifference({ kind, start, end, first, second, article, names }: Told, context: Context, words: string, naming: Naming): WireDifference {
  const uri = context.uris.uriOf(article.path);
  const side = (mark: ComparedMark | undefined, annotator: string): WireSide => ({ annotator, ...(mark !== undefined && { mark: { uri, id: mark.id } }), words: said(mark, article.text, naming) });
  return {
    words: differenceWords[kind],
    place: { uri, range: rangeOf(indexLines(article.text), { start, end }) },
    exact: levelled(article.text, { start, end }),
    article: words,
    sides: [side(first, names[0]), side(second, names[1])],
    both: first !== undefined && second !== undefined && !sameSpan(first, second),
  };
}

function said(mark: ComparedMark | undefined, text: string, { typeWords, entityName }: Naming): string {
  if (mark === undefined) return 'nothing';
  const type = mark.type === 'identified' ? 'Name' : typeWords(mark.type);
  return `${type} “${levelled(text, mark)}”${mark.entity === undefined ? '' : ` (${entityName(mark.entity)})`}`;
}

function levelled(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
