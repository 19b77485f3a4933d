/**
 * Percentages of one whole that are said to exclude each other, or to be all there is (`60 percent for, 40 percent
 * against`). It must not add up.
 */
import type { SumFact } from './figure-fact.ts';
import { between, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';
import { bracketsOfOne, haveOwnWholes, sidesOfOne, spentOfOne } from './percent-lists.ts';
import { sharesOfOne } from './percent-shares.ts';
import { factOf } from './sum-fact.ts';
import type { Whole } from './sum-fact.ts';
import { labelsOf, partsFrom } from './sum-parts.ts';
import { exclude, isShareOfVotes, mayBeShares } from './sum-words.ts';

/** Nobody else holds what one holds. */
const owns = /\b(?:owns?|owned|holds?|held) (?:about |some |nearly |almost |just )?$/;

/** Where a share comes from is no change, nor is `more than 1,200 people`: `60 percent of the power comes from coal, 35 percent from gas`. */
const source = /\b(?:com(?:es?|ing)|came) (?:mainly |mostly )?from\b|(?<=percent |% )from\b|\b(?:more|less|fewer) than (?=\d[\d,]* [a-z])/gi;

/** The sum of the shares of a sentence; numbers that are no percentages may stand before them (`of 1,200 adults`). */
export function sharesIn(whole: NumberedSentence): SumFact[] {
  const sentence = { ...whole, numbers: whole.numbers.filter(({ unit }) => unit === '%') };
  const { numbers, text } = sentence;
  if (!mayBeShares(text.replace(source, ' ')) || numbers.some(({ upTo }) => upTo !== undefined)) return [];
  const fact = (parts: readonly Numeral[], whole: Whole): SumFact => factOf(sentence, parts, { parts: parts.map(plainNumber), whole });
  if (isShareOfVotes(text)) return [fact(numbers, 'at-most')];
  const ofOne = sharesOfOne(sentence) ?? sidesOfOne(sentence) ?? spentOfOne(sentence);
  if (ofOne !== undefined) return [fact(ofOne, /\bthe (?:rest|remaining|remainder)(?: of [a-z ]{2,20})?,? \(?(?:about |some )?\d/.test(text) ? 'said' : 'at-most')];
  const inBrackets = bracketsOfOne(sentence);
  if (inBrackets !== undefined) return [factOf(sentence, inBrackets.shares, { parts: inBrackets.shares.map(plainNumber), whole: 'at-most', ...(inBrackets.isLoose ? { isLoose: true as const } : {}) })];
  const parts = partsFrom(sentence, 0);
  if (parts === undefined) return [];
  const shares = numbers.slice(parts.from, parts.to);
  if (parts.hasRest) return [fact(shares, 'said')];
  const opening = between(sentence, sentence.span.start, numbers[0]?.start ?? 0);
  if (owns.test(opening) && labelsOf(sentence, parts).every((label, n) => n === 0 || !/\bof\b/.test(label))) return [fact(shares, 'at-most')];
  return exclude(labelsOf(sentence, parts), false) && !haveOwnWholes(sentence) ? [fact(shares, 'at-most')] : [];
}
