/**
 * Fractions that stand alone, without what they are of: `by a third`, `12 of 48 schools, a quarter,`. It must not know
 * what they are compared with.
 */
import { cardinalsFrom, cardinalValue, partsOf } from '../../../base/number-words.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

/** A part of the year, a place in a row, a point and a match's half are no shares. */
const alone = new RegExp(
  `\\b(more than |over |about |almost |nearly |roughly |around )?(an?|${cardinalsFrom(1, 9)})[ -](half|third|quarter|fifth|tenth)(s?)` +
    '(?! (?:of|[a-z]+-?(?:time|day)|point|percentage|time|year|month|week|day|goal|place|round|term|child|person|man|woman|party|world|[a-z]+ (?:point|time|year)))\\b',
  'gi',
);

/** The lone fractions of a sentence, as percentages; those that begin a word of another kind (`a third man`) are left out. */
export function loneFractions({ text, span, numbers }: NumberedSentence): readonly Numeral[] {
  return [...text.matchAll(alone)].flatMap((match): Numeral[] => {
    const [words, hedge, count = '', part = '', plural] = match;
    const value = ((cardinalValue(count.toLowerCase()) ?? 1) * 100) / (partsOf(part.toLowerCase()) ?? Infinity);
    const [start, end] = [span.start + match.index, span.start + match.index + words.length];
    const isMany = plural === 's';
    if (value >= 100 || value <= 0 || isMany === /^(?:an?|one)$/i.test(count) || numbers.some((number) => number.start < end && start < number.end)) return [];
    return [{ start, end, text: words, value, place: 5, unit: '%', ...(hedge === undefined ? {} : { bound: 'about' as const }) }];
  });
}
