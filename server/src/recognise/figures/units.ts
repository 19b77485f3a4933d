/**
 * Factors, measures and the words around figures, one table each; currencies stand in `base/currencies.ts`. It must not know how figures combine.
 */

import type { Bound } from '../mention.ts';

/** Factors of letters and words glued to or standing behind an amount. */
export const factors: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Units of measure by their words; SI symbols where there are any (pound and gallon are not told apart by country). */
export const measures: ReadonlyMap<string, string> = new Map(
  (
    [
      ['km', 'km kilometre kilometres kilometer kilometers kms'],
      ['m', 'metre metres meter meters'],
      ['cm', 'cm centimetre centimetres centimeter centimeters'],
      ['mm', 'mm millimetre millimetres millimeter millimeters'],
      ['mile', 'mile miles mi'],
      ['foot', 'foot feet ft'],
      ['inch', 'inch inches'],
      ['yard', 'yard yards'],
      ['kg', 'kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos'],
      ['g', 'gram grams gramme grammes'],
      ['t', 'tonne tonnes'],
      ['ton', 'ton tons'],
      ['pound', 'pound pounds lb lbs'],
      ['ounce', 'ounce ounces'],
      ['l', 'litre litres liter liters'],
      ['gallon', 'gallon gallons'],
      ['pint', 'pint pints'],
      ['barrel', 'barrel barrels'],
      ['ha', 'hectare hectares'],
      ['acre', 'acre acres'],
      ['mph', 'mph'],
      ['km/h', 'kph kmh km/h'],
      ['knot', 'knot knots'],
      ['degree', 'degree degrees'],
      ['°C', 'celsius centigrade'],
      ['°F', 'fahrenheit'],
      ['MW', 'mw megawatt megawatts'],
      ['kW', 'kw kilowatt kilowatts'],
      ['hp', 'horsepower hp'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

const hedgePhrases: Readonly<Record<Bound, string>> = {
  'at-least': 'more than|over|at least|no fewer than|no less than|not less than|upwards of|in excess of|a minimum of',
  'at-most': 'less than|fewer than|at most|up to|as many as|as much as|no more than|under|a maximum of',
  about: 'about|around|some|approximately|roughly|nearly|almost|an estimated|close to',
};

/** Words in front of a number that loosen it, as lower-case words, the longest first, and which way. */
export const hedges: readonly { readonly words: readonly string[]; readonly bound: Bound }[] = (Object.keys(hedgePhrases) as Bound[])
  .flatMap((bound) => hedgePhrases[bound].split('|').map((phrase) => ({ words: phrase.split(' '), bound })))
  .sort((a, b) => b.words.length - a.words.length);
