/**
 * Currencies, measures and the words around figures, one table each. It must not know how figures combine.
 */

/** ISO 4217 codes by sign. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
]);

/** ISO 4217 codes by word or code in front of or behind the number; lower case. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
  ['shekels', 'ILS'],
  ['dinars', 'dinar'],
  ['riyals', 'riyal'],
  ['dirhams', 'dirham'],
  ['pesos', 'peso'],
  ['francs', 'franc'],
  ['marks', 'mark'],
  ['cents', 'cent'],
]);

/** National prefixes of the dollar sign: `US$`, `A$`. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
]);

/** Factors of letters and words glued to or standing behind an amount. */
export const factors: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Units of measure by their words; SI symbols where there are any (pound and gallon are not told apart by country). */
export const measures: ReadonlyMap<string, string> = new Map(
  (
    [
      ['km', 'km kilometre kilometres kilometer kilometers kms'],
      ['m', 'metre metres meter meters'],
      ['cm', 'cm centimetre centimetres centimeter centimeters'],
      ['mm', 'mm millimetre millimetres millimeter millimeters'],
      ['mile', 'mile miles'],
      ['foot', 'foot feet ft'],
      ['inch', 'inch inches'],
      ['yard', 'yard yards'],
      ['kg', 'kg kilogram kilograms kilo kilos'],
      ['g', 'gram grams gramme grammes'],
      ['t', 'tonne tonnes'],
      ['ton', 'ton tons'],
      ['pound', 'pound pounds lb lbs'],
      ['ounce', 'ounce ounces'],
      ['l', 'litre litres liter liters'],
      ['gallon', 'gallon gallons'],
      ['barrel', 'barrel barrels'],
      ['ha', 'hectare hectares'],
      ['acre', 'acre acres'],
      ['mph', 'mph'],
      ['km/h', 'kph kmh'],
      ['degree', 'degree degrees'],
      ['MW', 'mw megawatt megawatts'],
      ['kW', 'kw kilowatt kilowatts'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

const hedgePhrases = [
  'about', 'around', 'some', 'approximately', 'roughly', 'nearly', 'almost', 'over', 'more than', 'less than', 'fewer than',
  'at least', 'at most', 'up to', 'as many as', 'as much as', 'an estimated', 'close to', 'no more than', 'no fewer than', 'under',
]; // prettier-ignore

/** Words in front of a number that make it approximate, as lower-case words, the longest first. */
export const hedges: readonly (readonly string[])[] = hedgePhrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
