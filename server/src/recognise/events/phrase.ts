/**
 * The phrase around a trigger, for showing it: `third round of strategic arms talks`, `drone strike`,
 * `had been killed`. It must not know senses.
 */
import type { Token } from '../../text/document.ts';
import type { TokenRange } from './clause.ts';
import { determiners, isAuxiliary, isPreposition } from './word-class.ts';

const stops: ReadonlySet<string> = new Set(
  'and or but said says that who which to not only also will would could may is are was were has have had been be there then hold holds held begin began start resume launch launches conduct carry stage take took make made lead led continue met meet after before since due out off up down amid discuss where when while how why if because although though whether than so yet as whose whom do does did done can must shall should let get got gets now still never always ever already just'.split(' '),
);
/** Written small, or `I`: `US` and `IT` are none. */
const pronouns: ReadonlySet<string> = new Set('I i you he she it we they me him us them You He She It We They'.split(' '));
const counters: ReadonlySet<string> = new Set(['round', 'rounds', 'series', 'session', 'wave', 'start', 'resumption', 'phase']);

/** The noun phrase that ends with the tokens `at` to `last`, its determiner left out. */
export function nounPhrase(tokens: readonly Token[], clause: TokenRange, at: number, last: number): TokenRange {
  let from = modifiersFrom(tokens, clause, at);
  if (tokens[from - 1]?.lower === 'of' && counters.has(tokens[from - 2]?.lower ?? '')) {
    from = modifiersFrom(tokens, clause, from - 2);
  }
  return { from: startOfNumber(tokens, clause, from), to: last + 1 };
}

/** Marks that stand before a word without belonging to it. */
const opening: ReadonlySet<string> = new Set(['"', "'", '“', '‘', '«', '(', '[', '—', '–', '--', '/', '…', '``']);

// `magnitude-7.1 quake`, `$22 million charge`: what is glued to the first token belongs to it.
function startOfNumber(tokens: readonly Token[], clause: TokenRange, at: number): number {
  let from = at;
  while (from > clause.from && at - from < 8 && tokens[from]?.spaced === false && !opening.has(tokens[from - 1]?.text ?? '')) from--;
  return from;
}

/** The verb at `at` to `last` with the auxiliaries before it. */
export function verbPhrase(tokens: readonly Token[], clause: TokenRange, at: number, last: number): TokenRange {
  let from = at;
  while (from > clause.from && isAuxiliary(tokens[from - 1]) && /^[a-z]/.test(tokens[from - 1]?.lower ?? '')) from--;
  return { from, to: last + 1 };
}

// At most six words to the left that can stand before a noun.
function modifiersFrom(tokens: readonly Token[], clause: TokenRange, at: number): number {
  let from = at;
  while (from > clause.from && at - from < 6 && modifies(tokens[from - 1])) from--;
  if (from < at && tokens[from - 1]?.lower === 'to' && /^[a-z]/.test(tokens[from]?.text ?? '')) from++;
  while (from < at && tokens[from]?.kind !== 'word' && tokens[from]?.kind !== 'number') from++;
  return from;
}

function modifies(token: Token | undefined): boolean {
  if (token === undefined || isPreposition(token) || determiners.has(token.lower) || stops.has(token.lower) || pronouns.has(token.text)) return false;
  if (token.kind === 'punctuation') return token.lower === '-' || token.lower === '–';
  if (/^['’]/.test(token.lower) || /[a-z]['’](?:ll|re|ve|m|d)$/.test(token.lower)) return false;
  return token.kind === 'number' || /^\p{Lu}/u.test(token.text) || isAdjectival(token.lower);
}

// Lower-case words before a noun: adjectives and nouns, not verbs in the past as far as the ending shows.
function isAdjectival(word: string): boolean {
  return !/(?:ed|ly)$/.test(word) || /(?:-led|backed|united|armed|planned|scheduled|renewed|continued)$/.test(word);
}
