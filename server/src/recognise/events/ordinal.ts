/**
 * The count of an occurrence: `third round of talks`, `his second term`, `the 12th summit`. What is counted
 * from another beginning (`first … under the new president`) is the series' own matter and is told by the
 * related words. It must not know series.
 */
import { ordinalNumber, ordinalValue } from '../../base/number-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from './clause.ts';

const isOrdinal = new RegExp(`^${ordinalNumber}$`);
const counters: ReadonlySet<string> = new Set(['round', 'rounds', 'session', 'phase', 'leg', 'edition']);

/** The number written before the trigger within its phrase, or right behind it (`in its third round`, `whose third round`). */
export function ordinalOf(tokens: readonly Token[], phrase: TokenRange, sentence: TokenRange, at: number): number | undefined {
  for (let i = at; i >= phrase.from; i--) {
    const value = valueAt(tokens[i]);
    if (value !== undefined && isCount(tokens, i)) return value;
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + 12); i++) {
    const value = valueAt(tokens[i]);
    if (value !== undefined && counters.has(tokens[i + 1]?.lower ?? '')) return value;
  }
  return undefined;
}

// The value of `third`, `twenty-first` or `3rd`.
function valueAt(token: Token | undefined): number | undefined {
  return token !== undefined && isOrdinal.test(token.lower) ? ordinalValue(token.lower) : undefined;
}

// `the 19th century`, `the second largest`, `first degree` count nothing that happens.
function isCount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return !/^(?:century|largest|biggest|degree|most|quarter|half|floor|lady|person|time|amendment|division|avenue|street)$/.test(next);
}
