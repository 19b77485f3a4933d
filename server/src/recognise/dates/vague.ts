/**
 * Times that no calendar pins down: `now`, `recently`, `the future`, `the past`. Read as TimeBank annotates
 * them; words that are annotated only now and then (`soon`, `already`, `once`) are left alone.
 * It must not know tense.
 */
import type { VagueExpression } from './expression.ts';
import { isInTitle } from './pattern.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

type Reference = VagueExpression['reference'];

const single: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
]);

const phrases: readonly (readonly [readonly string[], Reference])[] = [
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'],
  [['the', 'short', 'term'], 'FUTURE_REF'],
  [['the', 'long', 'term'], 'FUTURE_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
  [['the', 'distant', 'past'], 'PAST_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['the', 'time', 'being'], 'PRESENT_REF'],
  [['right', 'now'], 'PRESENT_REF'],
  [['more', 'recently'], 'PAST_REF'],
];

const phraseWords: ReadonlySet<string> = new Set(phrases.map(([phrase]) => phrase[0] ?? ''));

/** A vague time. */
export function readVague(words: Words, at: number): Match | undefined {
  const first = wordAt(words, at).lower;
  for (const [phrase, reference] of phraseWords.has(first) ? phrases : []) {
    if (phrase.every((word, i) => wordAt(words, at + i).lower === word) && standsAlone(words, at + phrase.length)) {
      return { end: at + phrase.length, value: vague(reference) };
    }
  }
  const word = wordAt(words, at);
  const reference = single.get(word.lower);
  if (reference === undefined || isPartOfOther(words, at)) return undefined;
  return { end: at + 1, value: vague(reference) };
}

const behind = /^(?:[.,;:!?)\]"”’'–—-]+|and|or|but|as|that|the|a|an|this|these|when|is|was|will|would|may|could|can|for|in|to|with|by|because|if|than|at|on|from|has|had|have|were|are|rather|while|since|without|he|she|they|it|we|i|who|which|so|not|'s)$/;

// `the future of the talks`, `the past performance`: a property of something, not a time.
function standsAlone(words: Words, at: number): boolean {
  const next = wordAt(words, at).lower;
  return next === '' || behind.test(next);
}

// `now that`, `until now` stay; `current account`, `alternating current` are terms.
function isPartOfOther(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1).lower;
  if (word.lower === 'current') return /^(?:account|accounts|affairs|assets|liabilities|of|,|\.)$/.test(next);
  if (word.lower === 'present' || isInTitle(words, at)) return true;
  // `as recently as August`: August is the time.
  if (word.lower === 'recently' && next === 'as') return true;
  // `the most recent model` is the last of a row; `the now-cancelled deal`.
  if (wordAt(words, at - 1).lower === 'most' || wordAt(words, at + 1).joint === '-') return true;
  return word.joint !== undefined;
}

function vague(reference: Reference): VagueExpression {
  return { form: 'vague', type: 'DATE', reference };
}
