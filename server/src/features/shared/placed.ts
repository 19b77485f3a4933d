/**
 * Annotations where they stand in an article, as features and answers take them. It must not know files beyond their
 * names, nor how a place was found.
 */
import type { Span } from '../../base/span.ts';
import type { Anchoring } from '../../annotations/anchor.ts';
import type { Annotation, Mark } from '../../annotations/annotation.ts';
import type { Settling } from './suggestions.ts';

/** An annotation, whose it is, and where it stands; what stands on no words has no `anchoring`. */
export interface Placed {
  readonly annotation: Annotation;
  readonly annotator: string;
  readonly anchoring?: Anchoring;
}

/** A mark where it stands. */
export interface PlacedMark extends Placed {
  readonly annotation: Mark;
}

/** The marks among them. */
export function marksOf(placed: readonly Placed[]): readonly PlacedMark[] {
  return placed.filter((one): one is PlacedMark => one.annotation.kind === 'mark');
}

/** Where it stands; undefined for an orphan. */
export function spanOfPlaced({ anchoring }: Placed): Span | undefined {
  return anchoring === undefined || anchoring.state === 'orphaned' ? undefined : anchoring.span;
}

/** What the marks settle among the machine's proposals; `machineTypes` gives the machine's types of one of the tag set. */
export function settledBy(placed: readonly Placed[], machineTypes: (type: string) => readonly string[] | undefined): readonly Settling[] {
  return marksOf(placed).flatMap((mark): Settling[] => {
    const span = spanOfPlaced(mark);
    if (span === undefined) return [];
    const { state, tag } = mark.annotation;
    const types = tag === undefined ? undefined : machineTypes(tag.type);
    return [{ span, state, ...(types !== undefined && { types }) }];
  });
}
