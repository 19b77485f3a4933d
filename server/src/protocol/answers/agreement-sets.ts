/**
 * The sets of marks that annotators made on articles, and what the one who settles says of the same, as a comparison
 * takes them. It must not know how they are compared.
 */
import type { MarkSet } from '../../agreement/adjudicate.ts';
import type { ComparedArticle } from '../../agreement/agreement.ts';
import { ADJUDICATED } from '../../annotations/standing.ts';
import { groupBy } from '../../base/group-by.ts';
import type { Span } from '../../base/span.ts';
import { marksOf } from '../../features/shared/placed.ts';
import type { CancelToken, Session } from '../../session.ts';
import type { AgreementParams } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { canonicalUri } from '../uris.ts';

/** Articles between two pauses. */
const SLICE = 50;

/** An article with the sets of marks on it. */
export interface SetArticle extends ComparedArticle {
  readonly path: string;
  /** Where the one who settles has marked, accepted or rejected. */
  readonly settled: readonly Span[];
}

/** The articles that a comparison is about; `annotators` absent: all but the one who settles. */
export async function setsOf(context: Context, session: Session, { textDocument, scope, annotators }: AgreementParams, token: CancelToken): Promise<readonly SetArticle[]> {
  const articles: SetArticle[] = [];
  for (const [done, path] of (await pathsOf(session, canonicalUri(textDocument.uri), scope)).entries()) {
    if (token.isCancellationRequested) break;
    const file = await context.textOf(path);
    if (file !== undefined) articles.push(await setsOn(session, path, file.text, annotators));
    if ((done + 1) % SLICE === 0) await context.pause();
  }
  return articles.filter(({ sets }) => sets.length > 0);
}

async function pathsOf(session: Session, path: string, scope: AgreementParams['scope']): Promise<readonly string[]> {
  if (scope === 'article') return [path];
  const folder = session.locate(path)?.folder;
  return (await session.annotatedArticles()).filter((other) => session.locate(other)?.folder === folder);
}

async function setsOn(session: Session, path: string, text: string, wanted: readonly string[] | undefined): Promise<SetArticle> {
  const placed = marksOf((await session.annotations(path, text)).annotations).flatMap(({ annotation, annotator, anchoring }) =>
    anchoring?.state === 'anchored' ? [{ annotation, annotator, span: anchoring.span }] : [],
  );
  const counted = placed.filter(({ annotation, annotator }) => annotation.state === 'accepted' && annotator !== ADJUDICATED && (wanted?.includes(annotator) ?? true));
  const sets = [...groupBy(counted, ({ annotator }) => annotator)].map(([annotator, marks]): MarkSet => ({
    annotator,
    marks: marks.map(({ annotation, span }) => {
      const { id, tag, entity } = annotation;
      return { id, ...span, type: tag?.type ?? 'identified', annotation, ...(entity !== undefined && { entity }) };
    }),
  }));
  return { path, text, sets, settled: placed.filter(({ annotator }) => annotator === ADJUDICATED).map(({ span }) => span) };
}
