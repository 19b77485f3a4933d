/**
 * The nouns that are counted through a series, by how news tells of them: one at a time, one after another in one
 * report, or by who they are. It must not know numbers.
 */

/**
 * How occurrences of a noun follow each other: `series`, of which an article tells one, `running`, of which it tells
 * several in their order, `feat`, which somebody adds to, and `person`, who is one of them.
 */
export type Counted = 'series' | 'running' | 'feat' | 'person';

const words: Readonly<Record<Counted, string>> = {
  series:
    'talks meeting session summit edition anniversary birthday conference congress convention term mandate tranche reading festival marathon games olympics forum championship tournament awards award ceremony gala fair expo biennale symposium parade parliament legislature assembly plenum amendment cup flight mission trial',
  running: 'season phase stage round quarter inning set match game leg lap test race heat bout fight hearing attack bombing raid launch spacewalk visit day night strike election vote quake earthquake tremor blast explosion shooting murder killing protest walkout storm hurricane eruption outbreak trip journey film album novel crash accident collision death debate time',
  feat: 'win victory defeat loss title crown defence medal silver bronze goal start appearance cap berth triumph homer touchdown oscar grammy emmy knockout podium pole',
  person: 'president premier chancellor governor mayor pope witness victim minister woman man person player wife husband child son daughter suspect driver senator coach manager winner champion chief official lawmaker resident patient casualty defendant governor-general head chairman chairwoman commissioner archbishop bishop abbot rector',
};

const kinds: ReadonlyMap<string, Counted> = new Map(Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as Counted] as const)));

/** Spellings and plurals that are one with another noun. */
const same: Readonly<Record<string, string>> = { defense: 'defence', championships: 'championship', olympic: 'olympics', 'knock-out': 'knockout', victory: 'win', triumph: 'win', defeat: 'loss' };

/** A noun as its series is called: `defence` for `defense`. */
export function headOf(word: string): string {
  return same[word] ?? word;
}

/** How the occurrences of a noun in small letters follow each other; undefined where it is not counted through a series. */
export function countedAs(head: string): Counted | undefined {
  return kinds.get(headOf(head));
}

/** Rounds that come one at a time, weeks apart: of talks, not of a bout. */
const slow = /^(?:talk|negotiation|consultation|discussion|dialogue|sanction|funding|financing|layoff|fighting|meeting|vot|election|tender|licens|expansion)/;

/** How occurrences follow each other whose phrase has these words besides: rounds of talks are a series, those of a bout are not. */
export function countedWith(head: string, company: readonly string[]): Counted | undefined {
  const kind = countedAs(head);
  return head === 'round' && company.some((word) => slow.test(word)) ? 'series' : kind;
}
