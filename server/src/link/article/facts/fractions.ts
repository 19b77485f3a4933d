/**
 * Fractions that stand alone, without what they are of: `by a third`, `12 of 48 schools, a quarter,`. It must not know
 * what they are compared with.
 */
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const shares: ReadonlyMap<string, number> = new Map([['half', 50], ['third', 100 / 3], ['quarter', 25], ['fifth', 20], ['tenth', 10]]); // prettier-ignore
/** A part of the year, a place in a row, a point and a match's half are no shares. */
const alone = /\b(more than |over |about |almost |nearly |roughly |around )?(an?|one|two|three|four)[ -](half|third|quarter|fifth|tenth)(s?)(?! (?:of|[a-z]+-?(?:time|day)|point|percentage|time|year|month|week|day|goal|place|round|term|child|person|man|woman|party|world|[a-z]+ (?:point|time|year)))\b/gi;
const counts: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4]]); // prettier-ignore

/** The lone fractions of a sentence, as percentages; those that begin a word of another kind (`a third man`) are left out. */
export function loneFractions({ text, span, numbers }: NumberedSentence): readonly Numeral[] {
  return [...text.matchAll(alone)].flatMap((match): Numeral[] => {
    const [words, hedge, count = '', part = '', plural] = match;
    const value = (counts.get(count.toLowerCase()) ?? 1) * (shares.get(part.toLowerCase()) ?? 0);
    const [start, end] = [span.start + match.index, span.start + match.index + words.length];
    const isMany = plural === 's';
    if (value >= 100 || value <= 0 || isMany === /^(?:an?|one)$/i.test(count) || numbers.some((number) => number.start < end && start < number.end)) return [];
    return [{ start, end, text: words, value, place: 5, unit: '%', ...(hedge === undefined ? {} : { bound: 'about' as const }) }];
  });
}
