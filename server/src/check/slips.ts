/**
 * Slips of magnitude: two values with the same digits that lie a power of ten apart. It must not know articles.
 */

/** By which power of ten the two values differ, where they differ by nothing else; undefined where they are equal or more than that. */
export function slipOf(a: number, b: number): number | undefined {
  if (!(a > 0) || !(b > 0)) return undefined;
  const power = Math.log10(a / b);
  const whole = Math.round(power);
  return whole !== 0 && Math.abs(power - whole) < 1e-6 ? whole : undefined;
}

/** Stems of words that stand beside the figures of any company or market. */
const ofMarkets: ReadonlySet<string> = new Set(
  'share stock quarte compan profit revenu sal sale loss trad turnov pric report expect market third fourth second first rose fell jump climb drop net incom earnin tender offer total latest common outsta acquir acquis buy bought sell sold unit charg result exchan yester chang own hold stake invest'.split(' '),
);

/** The words that two tellings of a figure share, those of any company or market left out. */
export function tellingWords(one: readonly string[], other: readonly string[]): number {
  return one.filter((word) => other.includes(word) && !ofMarkets.has(word)).length;
}

/** How many digits of the value say something: 2 for 3500000, 1 for 2000. */
export function tellingDigits(value: number): number {
  const [digits = ''] = value.toExponential().split('e');
  return digits.replace('.', '').replace('-', '').length;
}
