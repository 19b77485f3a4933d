/**
 * Offices by one name, however they are written (`defense secretary`, `Secretary of Defense`), and which of them
 * one person does not hold together. It must not know persons.
 */

/** An office. */
export interface Office {
  /** One name for all ways to write it: `defence minister`. */
  readonly name: string;
  /** Offices of one class exclude each other, and those of `state` exclude `speaker` and `bench` as well; `body` excludes none. */
  readonly class: 'state' | 'minister' | 'speaker' | 'bench' | 'rank' | 'royal' | 'chief' | 'body';
  /** Whether a country, or a body, has one holder of it at a time. */
  readonly isSingle: boolean;
}

const departments: ReadonlyMap<string, string> = new Map([
  ['foreign affairs', 'foreign'],
  ['external affairs', 'foreign'],
  ['defense', 'defence'],
  ['home affairs', 'interior'],
  ['home', 'interior'],
  ['labor', 'labour'],
]);

const plain: ReadonlyMap<string, Office> = new Map(
  (
    [
      ['president', 'state', true],
      ['vice president', 'state', true],
      ['prime minister', 'state', true],
      ['premier', 'state', true],
      ['chancellor', 'state', true],
      ['first minister', 'state', true],
      ['chief minister', 'state', true],
      ['emir', 'state', true],
      ['sultan', 'state', true],
      ['king', 'state', true],
      ['queen', 'state', true],
      ['prince', 'royal', false],
      ['princess', 'royal', false],
      ['crown prince', 'royal', true],
      ['senator', 'state', false],
      ['representative', 'state', false],
      ['congressman', 'state', false],
      ['congresswoman', 'state', false],
      ['governor', 'state', true],
      ['lieutenant governor', 'state', true],
      ['lord mayor', 'state', true],
      ['supreme leader', 'state', true],
      ['treasurer', 'body', true],
      ['mayor', 'state', true],
      ['ambassador', 'state', false],
      ['attorney general', 'state', true],
      ['secretary-general', 'body', true],
      ['chief executive', 'body', true],
      ['chairman', 'body', true],
      ['head', 'body', true],
      ['coach', 'body', true],
      ['manager', 'body', true],
      ['general manager', 'body', true],
      ['principal', 'body', true],
      ['dean', 'body', true],
      ['vice-chancellor', 'body', true],
      ['executive director', 'body', true],
      ['chief financial officer', 'body', true],
      ['chief operating officer', 'body', true],
      ['chief of staff', 'body', false],
      ['editor', 'body', true],
      ['bishop', 'body', true],
      ['chief constable', 'chief', true],
      ['police commissioner', 'chief', true],
      ['police superintendent', 'chief', true],
      ['opposition leader', 'body', true],
      ['rector', 'body', true],
      ['headmaster', 'body', true],
      ['headmistress', 'body', true],
      ['headteacher', 'body', true],
      ['managing director', 'body', true],
      ['director-general', 'body', true],
      ['editor-in-chief', 'body', true],
      ['archbishop', 'body', true],
      ['surgeon general', 'body', true],
      ['auditor general', 'body', true],
      ['solicitor general', 'body', true],
      ['controller general', 'body', true],
      ['comptroller general', 'body', true],
      ['inspector general', 'body', false],
      ['consul general', 'body', false],
      ['governor-general', 'state', true],
      ['prosecutor general', 'bench', true],
      ['sheriff', 'bench', true],
      ['chief justice', 'bench', true],
      ['speaker', 'state', true],
      ['police chief', 'chief', true],
      ['fire chief', 'chief', true],
      ['army chief', 'chief', true],
      ['navy chief', 'chief', true],
      ['air force chief', 'chief', true],
      ['intelligence chief', 'chief', true],
      ['judge', 'bench', false],
      ['prosecutor', 'bench', false],
      ['district attorney', 'bench', true],
      ['spokesman', 'speaker', false],
      ['general', 'rank', false],
      ['colonel', 'rank', false],
      ['major', 'rank', false],
      ['captain', 'rank', false],
      ['lieutenant', 'rank', false],
      ['sergeant', 'rank', false],
      ['admiral', 'rank', false],
    ] as const
  ).map(([name, kind, isSingle]) => [name, { name, class: kind, isSingle }]),
);

const same: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['press secretary', 'spokesman'],
  ['foreign secretary', 'foreign minister'],
  ['home secretary', 'interior minister'],
  ['vice-president', 'vice president'],
  ['secretary general', 'secretary-general'],
  ['governor general', 'governor-general'],
  ['general prosecutor', 'prosecutor general'],
  ['head coach', 'coach'],
  ['head teacher', 'headteacher'],
  ['vice chancellor', 'vice-chancellor'],
  ['finance chief', 'chief financial officer'],
  ['cfo', 'chief financial officer'],
  ['leader of the opposition', 'opposition leader'],
  ['speaker of parliament', 'speaker'],
  ['state senator', 'senator'],
  ['state representative', 'representative'],
  ['state governor', 'governor'],
  ['parliament speaker', 'speaker'],
  ['speaker of the house', 'speaker'],
  ['house speaker', 'speaker'],
  ['director general', 'director-general'],
  ['ceo', 'chief executive'],
  ['chief executive officer', 'chief executive'],
  ['chair', 'chairman'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chief of police', 'police chief'],
  ['chief of the army', 'army chief'],
  ['army chief of staff', 'army chief'],
  ['navy chief of staff', 'navy chief'],
  ['air force chief of staff', 'air force chief'],
  ['chief of the navy', 'navy chief'],
  ['chief prosecutor', 'prosecutor'],
  ['state prosecutor', 'prosecutor'],
  ['federal prosecutor', 'prosecutor'],
]);

/** The office that a role is; undefined where it is none that excludes another. */
export function officeOf(role: string): Office | undefined {
  const words = same.get(role) ?? role;
  const known = plain.get(words);
  if (known !== undefined) return known;
  if (/(?:^| )(?:spokes(?:man|woman|person)|press secretary)$/.test(words)) return plain.get('spokesman');
  // Whom an ambassador is sent to tells one embassy from another.
  if (/^ambassador to (?:the )?[a-z .’'-]+$/.test(words)) return { name: words, class: 'state', isSingle: false };
  const rank = /^(?:(?:army|navy|air force|marine|police|retired|military) )?(?:(?:lieutenant|major|brigadier|vice|rear) |staff (?=sergeant))?(general|colonel|captain|sergeant|admiral)$/.exec(words)?.[1];
  return rank === undefined ? ministerOf(words) : plain.get(rank);
}

// An ambassador with and without the country, the prosecutor who is a district attorney, the attorney general whom others call prosecutor.
function isPartOf(a: Office, b: Office): boolean {
  const names = [a.name, b.name];
  return names.every((name) => name.startsWith('ambassador')) ? names.includes('ambassador') : names.every((name) => /^(?:prosecutor|district attorney|attorney general|prosecutor general)$/.test(name)) && names.includes('prosecutor');
}

// `defense secretary`, `secretary of defense`, `oil minister`; `general secretary` and `private secretary` head no department.
function ministerOf(words: string): Office | undefined {
  const match = /^secretary of (?<of>[a-z ]{4,30})$|^(?<before>[a-z]{3,20}(?: affairs)?) (?<head>minister|secretary)$/.exec(words)?.groups;
  const department = (match?.of ?? match?.before)?.replace(/^the /, '');
  if (department === undefined || /^(?:general|private|first|executive|assistant|under|deputy|cabinet|party|state|prime|chief|junior|senior|permanent)$/.test(match?.before ?? '')) return undefined;
  // `the health secretary, the minister said`; who is secretary of state heads no department of that name.
  const name = department === 'state' ? 'state secretary' : `${departments.get(department) ?? department} minister`;
  return { name, class: 'minister', isSingle: true };
}

/** What one ministry may be called, or look after together. */
const portfolios: readonly ReadonlySet<string>[] = [
  'oil petroleum energy power electricity mines mining resources',
  'finance economy economic treasury budget',
  'trade commerce business industry',
  'culture sport sports youth tourism',
  'climate environment energy',
  'foreign europe',
  'agriculture farm food fisheries forestry',
  'labour employment work works welfare social',
  'transport transportation railways railway aviation infrastructure',
  'interior homeland security',
  'education science technology',
  'housing planning works infrastructure',
  'digital information communications telecommunications technology',
].map((words) => new Set(words.split(' ')));

/** Offices that are one in some countries, and those who sit in the house that they preside over or speak for. */
const together: readonly RegExp[] = [
  /^(?:state secretary|foreign minister)$/,
  /^(?:chancellor|(?:finance|treasury) minister)$/,
  /^(?:justice minister|attorney general|prosecutor general)$/,
  /^(?:prime minister|chief minister|first minister)$/,
  /^(?:speaker|senator|representative)$/,
  /^(?:spokesman|senator|representative)$/,
];

function mayBeOne(a: Office, b: Office): boolean {
  if ([a.name, b.name].every((name) => /^(?:senator|representative)$/.test(name))) return false;
  if (together.some((names) => names.test(a.name) && names.test(b.name))) return true;
  const [one, other] = [a, b].map(({ name }) => name.replace(/ minister$/, ''));
  return a.class === 'minister' && b.class === 'minister' && portfolios.some((portfolio) => portfolio.has(one ?? '') && portfolio.has(other ?? ''));
}

/** Who may sit in parliament, or lead a town, beside the office. */
const member = /^(?:senator|representative|mayor)$/;

/** Whether nobody holds both at one time: as good as never (`sure`), hardly (`likely`), or rightly enough (`no`). */
export function exclude(a: Office, b: Office): 'sure' | 'likely' | 'no' {
  if (a.name === b.name || isPartOf(a, b) || mayBeOne(a, b)) return 'no';
  const classes = new Set([a.class, b.class]);
  // Who heads a party or a body may be a minister.
  if (classes.has('body')) return 'no';
  if (classes.has('rank')) return classes.size === 1 ? 'likely' : 'no';
  // A prince may be a minister, and a general the army chief; two embassies may be one ambassador's.
  if (classes.has('royal')) return classes.size === 1 || [a, b].some(({ name }) => name === 'king' || name === 'queen') ? 'likely' : 'no';
  if (classes.has('chief')) return classes.size === 1 ? 'likely' : 'no';
  if ([a, b].every(({ name }) => name.startsWith('ambassador'))) return 'likely';
  // A head of government may keep a department.
  if (classes.has('minister') && [a, b].some(({ name }) => name === 'prime minister' || name === 'president' || name === 'vice president' || name === 'king')) return 'likely';
  // Ministers sit in parliament in many countries, and lead a town in some; a government's spokesman may head a department.
  const names = [a.name, b.name];
  const isMayorToo = names.includes('mayor') && names.every((name) => member.test(name));
  if (isMayorToo || (names.some((name) => member.test(name)) && (classes.has('minister') || names.includes('prime minister')))) return 'likely';
  return classes.has('minister') && classes.has('speaker') ? 'likely' : 'sure';
}
