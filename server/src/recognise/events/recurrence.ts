/**
 * Whether the words around a verb say that it happened again and again (`are frequently attacked`, `meet every week`):
 * then it tells of several events, not of one. It must not know which event it is.
 */
import type { Token } from '../../text/document.ts';
import type { TokenRange } from './clause.ts';

const often: ReadonlySet<string> = new Set(
  'often frequently repeatedly regularly routinely usually sporadically occasionally sometimes daily weekly monthly constantly continually periodically'.split(' '),
);
const spans: ReadonlySet<string> = new Set('day week month year night'.split(' '));
/** Words on either side that are looked at. */
const reach = 4;

/** Whether the verb of the tokens `at` to `last` is said to recur, by the words of its clause that stand near it. */
export function isRecurring(tokens: readonly Token[], clause: TokenRange, at: number, last: number): boolean {
  for (let i = Math.max(clause.from, at - reach); i < Math.min(clause.to, last + 1 + reach); i++) {
    const word = tokens[i]?.lower ?? '';
    if ((i < at || i > last) && often.has(word)) return true;
    if (i > last && word === 'every' && spans.has(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}
