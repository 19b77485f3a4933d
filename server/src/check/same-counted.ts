/**
 * Nouns by which two tellings count the same: the miners of one are the workers of another. It must not know numbers.
 */

const rows: readonly string[] = [
  'protester demonstrator protestor marcher',
  'student pupil schoolchild schoolgirl schoolboy girl',
  'soldier troop serviceman',
  'migrant refugee asylum-seeker',
  'militant gunman fighter insurgent rebel jihadist',
  'pilgrim worshipper',
  'worker labourer employee miner staff',
  'villager farmer resident',
  'passenger traveller commuter',
  'fan supporter spectator',
  'shopper customer',
  'inmate prisoner detainee',
  'house home household property',
  'car vehicle automobile',
  'job position post role',
  'store shop outlet branch',
  'flat apartment',
  'plane aircraft jet airliner',
];

const same: ReadonlyMap<string, string> = new Map(rows.flatMap((row) => row.split(' ').map((noun, _, [first = '']): [string, string] => [noun, first])));

/** The noun that stands for all that count the same as this one. */
export function countedOf(counts: string | undefined): string {
  return same.get(counts ?? '') ?? counts ?? '';
}
