/**
 * A measure told in two units of which one is wrong: digits swapped, the conversion turned round, a slip of ten.
 * Into a measure of the article where it has one, else with a sentence. It must not know how figures are recognised.
 */
import { replaced, withWrongSentence } from './edit.ts';
import type { Edited } from './edit.ts';
import type { Fault } from './fault.ts';
import type { Random } from './random.ts';

interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly factor: number;
  readonly about: readonly string[];
}

const conversions: readonly Conversion[] = [
  { from: 'miles', to: 'kilometers', factor: 1.609, about: ['The camp lies @ from the border.', 'Rescuers had to walk @ to reach the village.', 'The convoy was stopped about @ north of the capital.'] },
  { from: 'miles', to: 'km', factor: 1.609, about: ['The road runs for @ along the coast.', 'The quake was felt @ away.'] },
  { from: 'kilometres', to: 'miles', factor: 0.6214, about: ['The plant stands @ from the nearest town.', 'The pipeline will be @ long.'] },
  { from: 'pounds', to: 'kilograms', factor: 0.4536, about: ['Officers seized @ of cocaine.', 'The bomb weighed @.'] },
  { from: 'kg', to: 'pounds', factor: 2.2046, about: ['Customs found @ of ivory in the hold.'] },
  { from: 'feet', to: 'meters', factor: 0.3048, about: ['The tower is @ tall.', 'The plane dropped @ within seconds.'] },
  { from: 'metres', to: 'feet', factor: 3.2808, about: ['Waves of up to @ hit the harbour.'] },
  { from: 'acres', to: 'hectares', factor: 0.4047, about: ['The fire has burned @ of forest.', 'The estate covers @.'] },
  { from: 'hectares', to: 'acres', factor: 2.4711, about: ['Flames destroyed @ of farmland.'] },
  { from: 'gallons', to: 'liters', factor: 3.785, about: ['Some @ of oil leaked into the river.'] },
  { from: 'inches', to: 'centimeters', factor: 2.54, about: ['Up to @ of snow fell overnight.'] },
];

/** See the head of this file. */
export const conversion: Fault = {
  id: 'conversion',
  rules: ['conversion-mismatch'],
  inject({ text }, _article, random) {
    const own = [...text.matchAll(/\b(\d[\d,]*) (miles|feet|pounds|acres|inches|kilometres|metres)\b(?! \(| an? | per )/g)];
    const match = random.next() < 0.5 && own.length > 0 ? random.of(own) : undefined;
    const kind = match === undefined ? random.of(conversions) : conversions.find(({ from }) => from === match[2]);
    if (kind === undefined) return undefined;
    const amount = match === undefined ? random.of([5, 12, 20, 30, 45, 60, 80, 120, 150, 250, 300]) : Number((match[1] ?? '').replaceAll(',', ''));
    const right = rounded(amount * kind.factor);
    const wrong = slipped(amount, right, kind.factor, random);
    if (wrong === undefined) return undefined;
    const told = (other: number): string => `${match?.[1] ?? amount} ${kind.from} (${other.toLocaleString('en')} ${kind.to})`;
    const note = `${told(right)} -> ${wrong}`;
    if (match !== undefined) {
      const inPlace = (other: number): Edited => replaced(text, match.index, match.index + match[0].length, told(other));
      return { ...inPlace(wrong), untouched: inPlace(right).text, note };
    }
    const frame = random.of(kind.about);
    const edited = withWrongSentence(text, frame.replace('@', told(wrong)), frame.replace('@', told(right)), random);
    return edited && { ...edited, note };
  },
};

function slipped(amount: number, right: number, factor: number, random: Random): number | undefined {
  const digits = String(right);
  const swapped = digits.includes('.') ? right : Number(digits.slice(1, 2) + digits.slice(0, 1) + digits.slice(2));
  const slips = [right * 10, rounded(amount / factor), swapped, rounded(right * 1.4)].filter((slip) => Math.abs(slip / right - 1) > 0.15 && slip > 0);
  return slips.length === 0 ? undefined : random.of(slips);
}

function rounded(value: number): number {
  return value < 3 ? Math.round(value * 10) / 10 : Math.round(value);
}
