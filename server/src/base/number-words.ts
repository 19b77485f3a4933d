/**
 * Numbers as English writes them out: `seven`, `twenty-five`, `third`, `twenty-first`, `33rd`. The one place where these
 * words stand. It must not know what they count.
 */

/** `zero` to `nineteen`: a word's place is its value. */
export const cardinals: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

/** `twenty` to `ninety`. */
export const tens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `first` to `nineteenth`. */
export const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

/** `twentieth` to `ninetieth`. */
const wholeTens: readonly string[] = tens.map((word) => word.replace(/y$/, 'ieth'));

/** The words for numbers from `from` to `to` below twenty, as alternatives of a regular expression. */
export function cardinalsFrom(from: number, to: number): string {
  return cardinals.slice(from, to + 1).join('|');
}

/** The value of a cardinal written out below a hundred, in small letters: `seven`, `twenty-five`; undefined where it is none. */
export function cardinalValue(word: string): number | undefined {
  const [ten = '', one] = word.split('-');
  const small = cardinals.indexOf(ten);
  if (small >= 0) return one === undefined ? small : undefined;
  const rest = one === undefined ? 0 : cardinals.indexOf(one);
  const whole = tens.indexOf(ten);
  return whole < 0 || rest < 0 || rest > 9 ? undefined : (whole + 2) * 10 + rest;
}

/** An ordinal number that stands for itself, as the source of a regular expression. */
export const ordinalNumber = `(?:(?:${tens.join('|')})[- ](?:${ordinals.slice(0, 9).join('|')})|${ordinals.join('|')}|${wholeTens.join('|')}|hundredth|\\d{1,3}(?:st|nd|rd|th))`;

/** How many parts make the whole of which `half`, `third`, `quarter`, `fifth`, … is one; undefined where the word is no such part. */
export function partsOf(word: string): number | undefined {
  if (word === 'half') return 2;
  if (word === 'quarter') return 4;
  const at = ordinals.indexOf(word);
  return at < 2 ? undefined : at + 1;
}

/** The value of what {@link ordinalNumber} matches. */
export function ordinalValue(written: string): number {
  const word = written.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  if (word === 'hundredth') return 100;
  const whole = wholeTens.indexOf(word);
  if (whole >= 0) return (whole + 2) * 10;
  const [ten = '', one = ''] = word.split(/[- ]/);
  return one === '' ? ordinals.indexOf(ten) + 1 : (tens.indexOf(ten) + 2) * 10 + ordinals.indexOf(one) + 1;
}
