/**
 * The count of an occurrence: `third round of talks`, `his second term`, `the 12th summit`. What is counted
 * from another beginning (`first … under the new president`) is the series' own matter and is told by the
 * related words. It must not know series.
 */
import type { Token } from '../../text/document.ts';
import type { TokenRange } from './clause.ts';

const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, twentieth: 20,
};
const counters: ReadonlySet<string> = new Set(['round', 'rounds', 'session', 'phase', 'leg', 'edition']);

/** The number written before the trigger within its phrase, or right behind it (`in its third round`, `whose third round`). */
export function ordinalOf(tokens: readonly Token[], phrase: TokenRange, sentence: TokenRange, at: number): number | undefined {
  for (let i = at; i >= phrase.from; i--) {
    const value = ordinalValue(tokens[i]);
    if (value !== undefined && isCount(tokens, i)) return value;
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + 12); i++) {
    const value = ordinalValue(tokens[i]);
    if (value !== undefined && counters.has(tokens[i + 1]?.lower ?? '')) return value;
  }
  return undefined;
}

/** The value of `third` or `3rd`. */
export function ordinalValue(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const word = Object.hasOwn(ordinals, token.lower) ? ordinals[token.lower] : undefined;
  if (word !== undefined) return word;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.lower);
  return digits === null ? undefined : Number(digits[1]);
}

// `the 19th century`, `the second largest`, `first degree` count nothing that happens.
function isCount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return !/^(?:century|largest|biggest|degree|most|quarter|half|floor|lady|person|time|amendment|division|avenue|street)$/.test(next);
}
