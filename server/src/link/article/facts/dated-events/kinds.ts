/**
 * THE table of kinds of events that an article may date: the verbs and the nouns that tell each, whom it befalls, and
 * whether it can befall the same only once. A new kind is one row. It must not know how the words are found.
 */
import { verbForms } from '../../../../recognise/events/inflect.ts';
import type { EventWords } from '../../../../recognise/model/event-words.ts';

/** One kind of event. */
export interface EventKind {
  /** What two tellings of one event share: `sign`. */
  readonly name: string;
  /** Whether it befalls the same person or thing only once. */
  readonly isOnce: boolean;
  /** Whether it befalls the subject even where the verb has an object; else the object, where it has one. */
  readonly ofSubject: boolean;
  /** Whether only people can meet with it. */
  readonly ofPerson: boolean;
  /** Whether who does it is a part of it: two chambers pass one bill on two days. */
  readonly byAgent: boolean;
}

type Flag = 'once' | 'subject' | 'person' | 'agent';

interface KindRow {
  readonly name: string;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly flags?: readonly Flag[];
}

const rows: readonly KindRow[] = [
  { name: 'birth', verbs: 'bear', nouns: 'birth', flags: ['once', 'person'] },
  { name: 'death', verbs: 'die perish drown kill assassinate murder execute slay behead', nouns: 'death assassination killing murder execution slaying beheading', flags: ['once', 'person'] },
  { name: 'body', flags: ['once', 'person'] },
  { name: 'found', verbs: 'found establish', nouns: 'founding foundation establishment', flags: ['once'] },
  { name: 'sign', verbs: 'sign ink initial', nouns: 'signing accord treaty pact agreement deal', flags: ['once', 'agent'] },
  { name: 'ratify', verbs: 'ratify', nouns: 'ratification', flags: ['agent'] },
  { name: 'pass', verbs: 'pass approve adopt enact', nouns: 'passage approval adoption enactment', flags: ['agent'] },
  { name: 'reject', verbs: 'reject veto', nouns: 'rejection veto', flags: ['agent'] },
  { name: 'annul', verbs: 'annul overturn quash', nouns: 'annulment', flags: ['agent'] },
  { name: 'sink', verbs: 'sink capsize founder', nouns: 'sinking capsizing shipwreck', flags: ['once'] },
  { name: 'ground', verbs: 'ground', nouns: 'grounding' },
  { name: 'crash', verbs: 'crash derail collide', nouns: 'crash derailment collision' },
  { name: 'burst', verbs: 'burst breach', nouns: 'bursting', flags: ['once'] },
  { name: 'collapse', verbs: 'collapse', nouns: 'collapse', flags: ['once'] },
  { name: 'explode', verbs: 'explode detonate', nouns: 'explosion blast' },
  { name: 'erupt', verbs: 'erupt', nouns: 'eruption' },
  { name: 'quake', nouns: 'earthquake quake tremor' },
  { name: 'storm', nouns: 'hurricane typhoon cyclone tornado tsunami flood storm' },
  { name: 'fire', nouns: 'fire blaze' },
  { name: 'destroy', verbs: 'destroy raze demolish gut', nouns: 'destruction demolition', flags: ['once'] },
  { name: 'open', verbs: 'open inaugurate', nouns: 'opening inauguration swearing-in' },
  { name: 'close', verbs: 'close shut', nouns: 'closure closing' },
  { name: 'begin', verbs: 'begin start commence', nouns: 'beginning start outbreak' },
  { name: 'end', verbs: 'end conclude', nouns: 'end conclusion' },
  { name: 'elect', verbs: 'elect', nouns: 'election', flags: ['person'] },
  { name: 'appoint', verbs: 'appoint name', nouns: 'appointment', flags: ['person'] },
  { name: 'resign', verbs: 'resign abdicate', nouns: 'resignation abdication', flags: ['subject', 'person'] },
  { name: 'dismiss', verbs: 'dismiss sack fire oust depose overthrow', nouns: 'dismissal sacking ouster firing overthrow', flags: ['person'] },
  { name: 'arrest', verbs: 'arrest detain apprehend', nouns: 'arrest detention' },
  { name: 'kidnap', verbs: 'kidnap abduct', nouns: 'kidnapping abduction', flags: ['person'] },
  { name: 'convict', verbs: 'convict', nouns: 'conviction', flags: ['person'] },
  { name: 'sentence', verbs: 'sentence', nouns: 'sentencing', flags: ['person'] },
  { name: 'acquit', verbs: 'acquit', nouns: 'acquittal', flags: ['person'] },
  { name: 'charge', verbs: 'indict', nouns: 'indictment', flags: ['person'] },
  { name: 'verdict', nouns: 'verdict ruling judgment judgement' },
  { name: 'escape', verbs: 'escape abscond', nouns: 'escape', flags: ['subject'] },
  { name: 'free', verbs: 'release free', nouns: 'release' },
  { name: 'extradite', verbs: 'extradite deport', nouns: 'extradition deportation', flags: ['person'] },
  { name: 'shoot', verbs: 'shoot', nouns: 'shooting', flags: ['person'] },
  { name: 'marry', verbs: 'marry wed', nouns: 'marriage wedding', flags: ['subject', 'person'] },
  { name: 'attack', verbs: 'attack storm bomb raid ambush', nouns: 'attack bombing raid ambush assault' },
  { name: 'invade', verbs: 'invade annex', nouns: 'invasion annexation' },
  { name: 'capture', verbs: 'capture seize', nouns: 'capture seizure' },
  { name: 'surrender', verbs: 'surrender', nouns: 'surrender', flags: ['subject'] },
  { name: 'bankrupt', nouns: 'bankruptcy insolvency', flags: ['subject'] },
  { name: 'raise', verbs: 'raise hike', nouns: 'rise hike increase', flags: ['agent'] },
  { name: 'merge', verbs: 'merge', nouns: 'merger', flags: ['subject'] },
  { name: 'acquire', verbs: 'acquire buy', nouns: 'acquisition takeover purchase' },
  { name: 'launch', verbs: 'launch', nouns: 'launch lift-off liftoff blast-off' },
  { name: 'bury', verbs: 'bury', nouns: 'funeral burial', flags: ['once', 'person'] },
  { name: 'coup', nouns: 'coup putsch' },
  { name: 'win', verbs: 'win', nouns: 'victory', flags: ['agent'] },
  { name: 'land', verbs: 'land', nouns: 'landing touchdown', flags: ['subject'] },
  { name: 'plead', verbs: 'plead', nouns: 'plea', flags: ['subject', 'person'] },
  { name: 'vote', nouns: 'referendum vote' },
  { name: 'summit', nouns: 'summit conference ceremony' },
  { name: 'force' },
  { name: 'landfall', nouns: 'landfall' },
];

/** Reads what a form tells, in the past: the kind that it is a verb of, and the one that it is a noun of. */
export interface KindReading {
  readonly verb?: EventKind;
  readonly noun?: EventKind;
}

// Pasts that the inflections lack, or that another verb has too (`found`, `ground`).
const pasts: ReadonlyMap<string, readonly string[]> = new Map([['begin', ['began', 'begun']], ['found', ['founded']], ['ground', ['grounded']], ['bear', ['born']], ['hang', ['hanged']], ['buy', ['bought']]]);

/** Kinds by the form as it stands, in small letters; a noun in the plural tells of several and is none. */
const known: ReadonlyMap<string, KindReading> = buildTable();

/**
 * What a form in small letters can tell. Words beside the table are kinds of their own: a verb in the past that the
 * vocabulary knows, a noun of an act or event that is made from a verb or is one as well; what befell once is unknown of these.
 */
export function kindsOf(form: string, words: EventWords): KindReading {
  const listed = known.get(form);
  if (listed !== undefined) return listed;
  const entry = words.get(form);
  const isDoing = entry?.noun !== undefined && /^.?[4b]/.test(entry.noun.fields) && (entry.madeFrom !== undefined || entry.verb !== undefined);
  if (isDoing) return { noun: plainKind(entry.madeFrom ?? form) };
  const lemma = lemmaOfPast(form, words);
  return lemma === undefined ? {} : { verb: plainKind(lemma) };
}

/** Kinds that a form in -ing can tell as done: `accused of killing Dana Kolar on 5 February`. */
const doing: ReadonlyMap<string, EventKind> = buildDoing();

/** The kind that a form in -ing tells of somebody; undefined of other forms. */
export function doingKind(form: string): EventKind | undefined {
  return doing.get(form);
}

function buildDoing(): ReadonlyMap<string, EventKind> {
  const table = new Map<string, EventKind>();
  for (const row of rows.filter(({ name }) => /^(?:death|kidnap|attack|shoot|capture)$/.test(name))) {
    for (const lemma of (row.verbs ?? '').split(' ')) for (const { form, inflections } of verbForms(lemma)) if (inflections.includes('ing')) table.set(form, kindOf(row));
  }
  return table;
}

const bases: ReadonlyMap<string, EventKind> = new Map(rows.flatMap((row) => (row.verbs ?? '').split(' ').filter((verb) => verb !== '').map((verb): [string, EventKind] => [verb, kindOf(row)])));

/** The kind that a verb of the table tells, as it stands behind `will`. */
export function baseKind(form: string): EventKind | undefined {
  return bases.get(form);
}

/** The kind of event that the announcement of another one is. */
export function announced(kind: EventKind): EventKind {
  return { ...kind, name: `announce ${kind.name}`, isOnce: false };
}

/** The kind of the table with this name. */
export function kindNamed(name: string): EventKind | undefined {
  const row = rows.find((one) => one.name === name);
  return row && kindOf(row);
}

function lemmaOfPast(form: string, words: EventWords): string | undefined {
  if (!form.endsWith('ed') || form.length < 5) return undefined;
  const base = form.slice(0, -2);
  return [`${base}e`, base, base.slice(0, -1)].find((lemma) => words.get(lemma)?.verb !== undefined);
}

function plainKind(name: string): EventKind {
  return { name, isOnce: false, ofSubject: false, ofPerson: false, byAgent: true };
}

function kindOf({ name, flags = [] }: KindRow): EventKind {
  return { name, isOnce: flags.includes('once'), ofSubject: flags.includes('subject'), ofPerson: flags.includes('person'), byAgent: flags.includes('agent') };
}

function buildTable(): ReadonlyMap<string, KindReading> {
  const table = new Map<string, KindReading>();
  const add = (form: string, reading: KindReading): void => void table.set(form, { ...table.get(form), ...reading });
  for (const row of rows) {
    const { verbs = '', nouns = '' } = row;
    const kind = kindOf(row);
    for (const lemma of verbs.split(' ').filter((word) => word !== '')) for (const form of pastForms(lemma)) add(form, { verb: kind });
    for (const noun of nouns.split(' ').filter((word) => word !== '')) add(noun, { noun: kind });
  }
  return table;
}

function pastForms(lemma: string): readonly string[] {
  return pasts.get(lemma) ?? verbForms(lemma).flatMap(({ form, inflections }) => (inflections.includes('past') || inflections.includes('participle') ? [form] : []));
}
