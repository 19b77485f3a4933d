/**
 * The word in front of a time that makes it the end of an open stretch: `since 2003`, `before October 7`,
 * `until Friday`, `from 2014 on`. The word stays outside the span. It must not know what fills the stretch.
 */
import type { Bound, TimeExpression } from './expression.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const bounds: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['since', 'since'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['after', 'after'],
  ['by', 'by'],
]);

/** The bound that the word in front says, for times that have days. */
export function boundBefore(words: Words, at: number, value: TimeExpression): Bound | undefined {
  if (value.form !== 'calendar' && value.form !== 'shift') return undefined;
  return bounds.get(wordAt(words, at - 1).lower);
}
