/**
 * What people's marks say of an article's words where they agree: what outranks the machine. Of annotators who say
 * different things of one stretch none counts, save the one who settles what others left open.
 * It must not know what the machine makes of it.
 */
import { groupBy } from '../base/group-by.ts';
import { compareSpans, contains, overlaps } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Anchoring } from './anchor.ts';
import type { Annotation, AnnotationId, EntityId, Mark } from './annotation.ts';

/** The annotator whose word settles what others left open. */
export const ADJUDICATED = 'adjudicated';

/** A mark that counts, at its place in the article. */
export interface StandingMark extends Span {
  readonly id: AnnotationId;
  readonly state: Mark['state'];
  /** The type of its tag. */
  readonly type?: string;
  readonly entity?: EntityId;
}

/** An annotation with the place that was found for it. */
export interface Anchored {
  readonly annotation: Annotation;
  readonly anchoring?: Anchoring;
}

/** The marks that count, in reading order; those that wait for a person are not among them. */
export function standingMarks(placed: readonly Anchored[]): readonly StandingMark[] {
  const said = placed.flatMap(({ annotation, anchoring }) => (annotation.kind === 'mark' && anchoring?.state === 'anchored' ? [{ mark: annotation, span: anchoring.span }] : []));
  const agreed = [...groupBy(said, ({ span }) => `${span.start}:${span.end}`).values()].flatMap((group) => {
    const settled = group.filter(({ mark }) => mark.creator === ADJUDICATED);
    const voices = settled.length > 0 ? settled : group;
    return new Set(voices.map(({ mark }) => verdictOf(mark))).size === 1 ? voices.slice(0, 1) : [];
  });
  const marks = agreed.map(({ mark, span }): StandingMark => ({
    ...span,
    id: mark.id,
    state: mark.state,
    ...(mark.tag && { type: mark.tag.type }),
    ...(mark.entity !== undefined && { entity: mark.entity }),
  }));
  const accepted = marks.filter(({ state }) => state === 'accepted');
  return marks.filter((mark) => mark.state === 'rejected' || !accepted.some((other) => other !== mark && crosses(mark, other))).sort(compareSpans);
}

// Two annotators who say the same of a name, the one with and the other without its entity, agree.
function verdictOf({ state, tag, entity }: Mark): string {
  return JSON.stringify([state, tag?.type, tag === undefined ? entity : undefined]);
}

function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}
