/**
 * A fraction in words with its percentage beside it: `a third of the members, 33 percent,`, `one in four pupils, or 25
 * percent`, `two thirds of them (67 percent)`. It must not divide.
 */
import { cardinalsFrom, cardinalValue, partsOf } from '../../../base/number-words.ts';
import type { FactNumber, ShareFact } from './figure-fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence } from './numbered-sentences.ts';

const told = new RegExp(
  '\\b((?:(?:more|less|fewer) than |over |under |about |around |almost |nearly |roughly |just over |just under )?)' +
    `(?:(half)|(an?|${cardinalsFrom(1, 9)})[ -](third|quarter|fifth|tenth)s?|(${cardinalsFrom(1, 9)}) (?:in|out of)(?: every)? (${cardinalsFrom(2, 10)}))` +
    '((?: of (?:the |its |their |all )?[a-z]+| [a-z]+(?=,? or ))?)(?:,? or |, | \\()(?:about |some |around )?$',
  'i',
);

/** The fractions of a sentence that are told in percent as well. */
export function fractionShares(sentence: NumberedSentence): ShareFact[] {
  const { numbers, span } = sentence;
  return numbers.flatMap((percent, at): ShareFact[] => {
    if (percent.unit !== '%' || percent.upTo !== undefined || percent.bound !== undefined || !/^(?:\)|,|\.|;|$| of (?:them|the|all)\b)/.test(between(sentence, percent.end, span.end))) return [];
    const from = Math.max(span.start, percent.start - 80);
    const found = told.exec(between(sentence, from, percent.start));
    // Another number between the two is what the percentage is of.
    if (found === null || isQualified(found[7] ?? '') || numbers.some(({ start, end }, n) => n !== at && start > from + found.index + (found[0].length - (found[7] ?? '').length - 4) && end < percent.start)) return [];
    // `half`, `a third` and `an eighth` name no count of their parts.
    const part = cardinalValue((found[3] ?? found[5] ?? '').toLowerCase()) ?? 1;
    const whole = partsOf((found[2] ?? found[4] ?? '').toLowerCase()) ?? cardinalValue((found[6] ?? '').toLowerCase());
    if (whole === undefined || part >= whole) return [];
    const [start, end] = [from + found.index, percent.end];
    const text = found[0].replace(/(?:,? or |, | \()(?:about |some |around )?$/i, '');
    const once = (value: number): FactNumber => ({ start, end: start + text.length, text, value, place: 1e-6 });
    const value = { part: { ...once(part), ...boundOf(found[1] ?? '') }, whole: once(whole), percent: { ...plainNumber(percent), bound: 'about' as const } };
    return [{ ...factIn(sentence, 'facts/shares', { start, end }), subject: { kind: 'article' }, attribute: 'share', value }];
  });
}

// `half a point, or 50 percent`, `a third quarter`.
function isQualified(noun: string): boolean {
  return /^ (?:an? |of (?:an? |one )?(?:percentage )?point|point|percentage|quarter|year|month|week|day|time|round|place|goal|and|more|less|as|price|minister|term)/i.test(noun);
}

function boundOf(hedge: string): Pick<FactNumber, 'bound'> {
  const word = hedge.trim().toLowerCase();
  if (word === '') return {};
  if (/^(?:more than|over|just over)$/.test(word)) return { bound: 'at-least' };
  return /^(?:less than|fewer than|under|just under)$/.test(word) ? { bound: 'at-most' } : { bound: 'about' };
}
