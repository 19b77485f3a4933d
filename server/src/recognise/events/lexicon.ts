/**
 * The trigger lexicon: from a form as it stands in the text to what it can be. Built once from the sense
 * tables, never changed. It must not know how the readings of a form are told apart.
 */
import { nounForms, verbForms } from './inflect.ts';
import type { Inflection } from './inflect.ts';
import type { SenseRow } from './sense.ts';
import { senseRows } from './senses.ts';

/** One thing that a form can be. */
export interface TriggerReading {
  readonly row: SenseRow;
  readonly lemma: string;
  readonly form: 'verb' | 'noun';
  /** How a verb is inflected; empty for a noun. */
  readonly inflections: readonly Inflection[];
  /** Words that must follow: the particle of `pull out`, the rest of `round of talks`. */
  readonly rest: readonly string[];
  readonly near: ReadonlySet<string> | undefined;
  readonly subject: ReadonlySet<string> | undefined;
  readonly then: ReadonlySet<string> | undefined;
}

/** Readings by the form of the first word, in the order of the tables, longer ones first. */
export const triggerLexicon: ReadonlyMap<string, readonly TriggerReading[]> = buildLexicon(senseRows);

/** The field of a sense: what it shares with its near kin; the sense itself where it has none. */
export function fieldOf(sense: string): string {
  return fields.get(sense) ?? sense;
}

const fields: ReadonlyMap<string, string> = new Map(senseRows.map((row) => [row.sense, row.field ?? row.sense]));

function buildLexicon(rows: readonly SenseRow[]): ReadonlyMap<string, readonly TriggerReading[]> {
  const lexicon = new Map<string, TriggerReading[]>();
  const add = (form: string, reading: TriggerReading): void => {
    const known = lexicon.get(form);
    if (known === undefined) lexicon.set(form, [reading]);
    else known.push(reading);
  };
  for (const row of rows) {
    const common = { row, near: wordSet(row.near), subject: wordSet(row.subject), then: wordSet(row.then) };
    for (const entry of words(row.verbs)) {
      const [head = '', ...rest] = entry.split('_');
      for (const { form, inflections } of verbForms(head)) {
        add(form, { ...common, lemma: [head, ...rest].join(' '), form: 'verb', inflections, rest });
      }
    }
    for (const entry of words(row.nouns)) addNoun(entry, common, add);
  }
  for (const readings of lexicon.values()) readings.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

// Of a phrase the last word takes the plural, or the one before `of`: `drone strikes`, `rounds of talks`.
function addNoun(
  entry: string,
  common: Pick<TriggerReading, 'row' | 'near' | 'subject' | 'then'>,
  add: (form: string, reading: TriggerReading) => void,
): void {
  const parts = entry.split('_');
  const inflected = parts.includes('of') ? parts.indexOf('of') - 1 : parts.length - 1;
  for (const form of nounForms(parts[inflected] ?? '')) {
    const [first = '', ...rest] = parts.map((part, i) => (i === inflected ? form : part));
    add(first, { ...common, lemma: parts.join(' '), form: 'noun', inflections: [], rest });
  }
}

function words(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(' ');
}

function wordSet(list: string | undefined): ReadonlySet<string> | undefined {
  return list === undefined ? undefined : new Set(words(list));
}
