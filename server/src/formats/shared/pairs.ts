/**
 * Relations for formats that know relations of two alone: one of three and more becomes a pair for each that the first
 * is related to. It must not know formats.
 */
import type { MarkRelation } from '../annotated-text.ts';
import type { LossTally } from '../losses.ts';

/** A relation of two. */
export interface PairRelation extends Omit<MarkRelation, 'arguments'> {
  readonly from: MarkRelation['arguments'][number];
  readonly to: MarkRelation['arguments'][number];
}

/** The relations as pairs; what belonged together in one of three and more is counted as lost. */
export function inPairs(relations: readonly MarkRelation[], losses: LossTally): readonly PairRelation[] {
  losses.add('relations of three and more as one (each is written as pairs)', relations.filter(({ arguments: args }) => args.length > 2).length);
  return relations.flatMap(({ arguments: [from, ...others], ...relation }) => (from === undefined ? [] : others.map((to) => ({ ...relation, from, to }))));
}
