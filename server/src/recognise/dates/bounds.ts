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
  ['starting', 'since'],
  ['beginning', 'since'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['as of', 'since'],
  ['up to', 'until'],
  ['later than', 'by'],
  ['earlier than', 'since'],
]);

/** The bound that the words in front say, for times that have days: `since 2003`, `starting in 2014`, `prior to May 3`. */
export function boundBefore(words: Words, at: number, value: TimeExpression): Bound | undefined {
  if (value.form !== 'calendar' && value.form !== 'shift') return undefined;
  const before = wordAt(words, at - 1).lower;
  if (before === 'in' || before === 'on') {
    const verb = wordAt(words, at - 2).lower;
    return verb === 'starting' || verb === 'beginning' ? 'since' : undefined;
  }
  return bounds.get(before) ?? bounds.get(`${wordAt(words, at - 2).lower} ${before}`);
}
