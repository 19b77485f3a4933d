/**
 * Ordinal numbers as text writes them: `third`, `twenty-first`, `33rd`. It must not know what they count.
 */

const small = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wholeTens = tens.map((word) => word.replace(/y$/, 'ieth'));

/** An ordinal number that stands for itself, as the source of a regular expression. */
export const ordinalNumber = `(?:(?:${tens.join('|')})[- ](?:${small.slice(0, 9).join('|')})|${small.join('|')}|${wholeTens.join('|')}|hundredth|\\d{1,3}(?:st|nd|rd|th))`;

/** The value of what `ordinalNumber` matches. */
export function ordinalValue(written: string): number {
  const word = written.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  if (word === 'hundredth') return 100;
  const whole = wholeTens.indexOf(word);
  if (whole >= 0) return (whole + 2) * 10;
  const [ten = '', one = ''] = word.split(/[- ]/);
  return one === '' ? small.indexOf(ten) + 1 : (tens.indexOf(ten) + 2) * 10 + small.indexOf(one) + 1;
}
