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

/** What the bounds of two words end in. */
const seconds: ReadonlySet<string> = new Set([...bounds.keys()].flatMap((words) => words.split(' ').slice(1)));

/** The bound that the words in front say, for times that have days: `since 2003`, `starting in 2014`, `prior to May 3`. */
export function boundBefore(words: Words, at: number, value: TimeExpression): Bound | undefined {
  if (value.form !== 'calendar' && value.form !== 'shift') return undefined;
  const before = wordAt(words, at - 1).lower;
  if (before === 'in' || before === 'on') {
    const verb = wordAt(words, at - 2).lower;
    return verb === 'starting' || verb === 'beginning' ? 'since' : undefined;
  }
  const bound = bounds.get(seconds.has(before) ? `${wordAt(words, at - 2).lower} ${before}` : before);
  return bound === 'until' && hasEnded(words, at) ? undefined : bound;
}

/** What another verb, or another clause, begins with: `was not damaged but will remain closed until Sunday`. */
const goesOn = /^(?:[.,;:!?]|and|or|but|that|whether|why|while|which|who|will|would|is|are|be|has|have|stays?|remains?|keeps?)$/;

/** Words of a clause that are looked at for what was not done `until Tuesday`. */
const clauseLong = 10;

/** What went on, and how near it stands: `the debate dragged on until Wednesday`. */
const lasted = /^(?:lasted|raged|dragged|continued|persisted|went|worked|fought|waited|slept|stayed)$/;
const lastedNear = 5;

// `did not arrive until Tuesday`, `lasted until Tuesday`, `Until Tuesday it had been shut`: the stretch has ended on a day that is told.
function hasEnded(words: Words, at: number): boolean {
  for (let step = 2; step <= clauseLong; step++) {
    const { lower } = wordAt(words, at - step);
    if (lower === '' || goesOn.test(lower)) break;
    if (/^(?:did|was|were|had|could)n't$/.test(lower)) return true;
    if (/^(?:not|never)$/.test(lower)) return /^(?:did|was|were|had|could)$/.test(wordAt(words, at - step - 1).lower);
    if (lasted.test(lower) && step <= lastedNear) return wordAt(words, at - step - 1).lower !== 'to';
  }
  return [1, 2, 3, 4].some((ahead) => wordAt(words, at + ahead).lower === 'had') && wordAt(words, at - 1).capital;
}
