/**
 * Units of measure of one dimension and what one is in the other (NIST SP 811, appendix B). Where a word names
 * several units (the gallon of two countries, three tons), every reading is given. It must not know text.
 */

interface Dimension {
  readonly [unit: string]: readonly number[];
}

const lengths: Dimension = {
  m: [1],
  km: [1000],
  cm: [0.01],
  mm: [0.001],
  mile: [1609.344],
  foot: [0.3048],
  inch: [0.0254],
  yard: [0.9144],
  'nautical mile': [1852],
};
const masses: Dimension = {
  kg: [1],
  g: [0.001],
  t: [1000],
  ton: [907.18474, 1016.0469088, 1000],
  pound: [0.45359237],
  ounce: [0.028349523125, 0.0311034768],
};
const volumes: Dimension = {
  l: [1],
  gallon: [3.785411784, 4.54609],
  pint: [0.473176473, 0.56826125],
  barrel: [158.987294928],
  'cubic m': [1000],
  'cubic foot': [28.316846592],
  'cubic yard': [764.554857984],
};
const areas: Dimension = {
  ha: [10_000],
  acre: [4046.8564224],
  ...Object.fromEntries(Object.entries(lengths).map(([unit, [factor = 1]]) => [`square ${unit}`, [factor ** 2]])),
};
const speeds: Dimension = { mph: [0.44704], 'km/h': [1 / 3.6], knot: [1852 / 3600] };
const powers: Dimension = { kW: [1], MW: [1000], hp: [0.745699872, 0.73549875] };

const dimensions: readonly Dimension[] = [lengths, masses, volumes, areas, speeds, powers];

/** Whether a measure in one unit can be told in the other: two units of one dimension. */
export function areConvertible(from: string, to: string): boolean {
  return from !== to && convert(1, from, to).length > 0;
}

/** Whether the unit is one of length. */
export function isLength(unit: string | undefined): boolean {
  return unit !== undefined && unit in lengths;
}

/** What a value in one unit is in the other, in every reading of both; empty where they do not measure the same. */
export function convert(value: number, from: string, to: string): readonly number[] {
  // A temperature is a point or a difference.
  if (from === '°C' && to === '°F') return [value * 1.8 + 32, value * 1.8];
  if (from === '°F' && to === '°C') return [(value - 32) / 1.8, value / 1.8];
  const dimension = dimensions.find((each) => from in each && to in each);
  const [sources, targets] = [dimension?.[from] ?? [], dimension?.[to] ?? []];
  return sources.flatMap((source) => targets.map((target) => (value * source) / target));
}
