/**
 * Acts that settle what annotators left open: marks taken into the set of `adjudicated`, whose word counts where others
 * disagree, and marks called wrong there. Nobody's own marks are touched. It must not know how differences are found.
 */
import { judged } from '../../agreement/adjudicate.ts';
import type { Mark } from '../../annotations/annotation.ts';
import { ADJUDICATED } from '../../annotations/standing.ts';
import { sameSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import { marksOf, spanOfPlaced } from '../../features/shared/placed.ts';
import type { WireMarkRef } from '../annotation-messages.ts';
import { agreedOpen } from './agreement.ts';
import { setsOf } from './agreement-sets.ts';
import type { ActedArticle, Acting } from './annotations-acting.ts';
import { Refused } from './annotations-draft.ts';
import type { ActOf } from './annotations-marks.ts';

interface Named {
  readonly article: ActedArticle;
  readonly span: Span;
  readonly mark: Mark;
}

/** Takes some marks and leaves others: what is left is called wrong, save where its very words are taken otherwise. */
export async function adjudicateMarks(acting: Acting, { take, leave }: ActOf<'adjudicate'>): Promise<string> {
  const [taken, left] = [await namedMarks(acting, take), await namedMarks(acting, leave)];
  if (taken.length + left.length === 0) throw new Refused('There is nothing to settle.');
  const wrong = left.filter(({ article, span }) => !taken.some((one) => one.article === article && sameSpan(one.span, span)));
  for (const one of [...taken, ...wrong]) clear(acting, one);
  for (const one of taken) put(acting, one, 'accepted');
  for (const one of wrong) put(acting, one, 'rejected');
  return taken.length === 0 ? 'Settled: none of them' : `Settled: ${taken.map(({ mark }) => `${mark.creator}’s`).join(' and ')}`;
}

/** Takes all marks that the annotators made alike. */
export async function adjudicateAgreed(acting: Acting, { uri, scope, annotators }: ActOf<'adjudicateAgreed'>): Promise<string> {
  const { context, session } = acting;
  if (annotators.length < 2) throw new Refused('Two annotators are needed.');
  let kept = 0;
  for (const article of await setsOf(context, session, { textDocument: { uri }, scope, annotators }, { isCancellationRequested: false })) {
    const place = session.locate(article.path);
    const marks = place === undefined ? [] : agreedOpen(article, annotators.length);
    if (place !== undefined) for (const mark of marks) acting.draft.put(place, ADJUDICATED, stamped(acting, mark));
    kept += marks.length;
  }
  return `Settled ${kept} ${kept === 1 ? 'mark' : 'marks'} on which all agree`;
}

async function namedMarks(acting: Acting, refs: readonly WireMarkRef[]): Promise<readonly Named[]> {
  return (await acting.named(refs)).map((one) => {
    const span = one.kind === 'mark' ? spanOfPlaced(one.mark) : undefined;
    if (one.kind !== 'mark' || span === undefined) throw new Refused('Only marks at their words can be settled.');
    return { article: one.article, span, mark: one.mark.annotation };
  });
}

// What was settled before of the same words makes way.
function clear(acting: Acting, { article, span }: Named): void {
  for (const own of marksOf(article.placed)) {
    const at = spanOfPlaced(own);
    if (own.annotator === ADJUDICATED && at !== undefined && sameSpan(at, span)) acting.draft.remove(article.place, ADJUDICATED, own.annotation.id);
  }
}

function put(acting: Acting, { article, span, mark }: Named, state: Mark['state']): void {
  acting.draft.put(article.place, ADJUDICATED, { ...stamped(acting, judged(mark, ADJUDICATED)), anchor: acting.anchor(article, span), state });
}

function stamped({ now }: Acting, { modified: _, ...mark }: Mark): Mark {
  return { ...mark, ...(now !== '' && { created: now }) };
}
