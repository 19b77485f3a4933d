/**
 * Forms of entities in the tables: counted up and down with the items that have them, tallied, sampled.
 * It must not know transactions, nor what forms are asked for.
 */
import type { EntityItem, Item, Tally, Writing } from '../link/corpus/corpus.ts';
import { formIdOf, readForm, scatterOf, writingsOf } from '../link/corpus/entity-form.ts';
import { searchForm } from '../link/corpus/searchable.ts';
import { restored, storable } from './sqlite-schema.ts';
import { itemIn, numberIn, textIn } from './sqlite-statements.ts';
import type { Statements } from './sqlite-statements.ts';

/** An article as the table `writing` names it. */
interface Writer {
  readonly article: number;
  readonly place: number;
}

/** The rows that items have in `writing`, each as one string: place of the item, form, text, times. */
export function writtenTraces(items: readonly Item[]): ReadonlySet<string> {
  const traces = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'entity') continue;
    const form = formIdOf(item);
    for (const [text, count] of writingsOf(item)) traces.add(`${item.n}\n${count}\n${form}\n${text}`);
  }
  return traces;
}

interface Trace {
  readonly n: number;
  readonly count: number;
  readonly form: string;
  readonly text: string;
}

// A form's id is JSON and holds no line break; the text may.
function readTrace(trace: string): Trace {
  const [n = '', count = '', form = '', ...text] = trace.split('\n');
  return { n: Number(n), count: Number(count), form, text: storable(text.join('\n')) };
}

/** A form as the table `form` has it. */
interface StoredForm {
  readonly id: number;
  readonly name: string;
}

/** Writes the forms of articles. */
export class FormWriter {
  readonly #do: Statements;

  constructor(statements: Statements) {
    this.#do = statements;
  }

  /** Takes out the traces that an article lost and puts in those that it gained; forms that nobody has are forgotten. */
  exchange(writer: Writer, lost: readonly string[], gained: readonly string[]): void {
    const stored = new Map<string, StoredForm>();
    const formOf = (text: string): StoredForm => {
      const form = stored.get(text) ?? { id: this.#idOf(text), name: storable(readForm(text).name) };
      stored.set(text, form);
      return form;
    };
    const poorer = new Map<string, number>();
    for (const trace of lost.map(readTrace)) {
      const form = formOf(trace.form);
      poorer.set(trace.form, form.id);
      this.#drop(writer, form, trace);
    }
    for (const trace of gained.map(readTrace)) this.#add(writer, formOf(trace.form), trace);
    for (const [form, id] of poorer) if (this.#do.isWritten.get(id) === undefined) this.#forget(form, id);
  }

  // Every item of a form writes its name once, be it no time at all: that counts the items.
  #add({ article, place }: Writer, { id, name }: StoredForm, { n, count, text }: Trace): void {
    this.#do.write.run(id, text, count);
    this.#do.addWriting.run(id, text, place, article, n);
    if (text === name) this.#do.countForm.run(1, id);
  }

  #drop({ article, place }: Writer, { id, name }: StoredForm, { n, count, text }: Trace): void {
    this.#do.dropWriting.run(id, text, place, article, n);
    if (numberIn(this.#do.unwrite.get(count, id, text), 'items') <= 0) this.#do.dropWritten.run(id, text);
    if (text === name) this.#do.countForm.run(-1, id);
  }

  #idOf(form: string): number {
    const known = this.#do.form.get(form);
    if (known !== undefined) return numberIn(known, 'id');
    const { type, name, keys } = readForm(form);
    const id = numberIn(this.#do.addForm.get(form, type, storable(name), storable(searchForm(name)), scatterOf(form)), 'id');
    for (const key of keys) this.#do.addFormKey.run(storable(key), id);
    return id;
  }

  #forget(form: string, id: number): void {
    for (const key of readForm(form).keys) this.#do.dropFormKey.run(storable(key), id);
    this.#do.dropForm.run(id);
  }
}

/** See `CorpusReader.tally`. */
export function talliesOf(statements: Statements, keys: readonly string[]): readonly Tally[] {
  const forms = new Map<string, { text: string; items: number; mentions: number }[]>();
  for (const row of statements.tally.all(JSON.stringify(keys.map(storable)))) {
    const spelling = { text: restored(textIn(row, 'text')), items: numberIn(row, 'items'), mentions: numberIn(row, 'mentions') };
    const known = forms.get(textIn(row, 'form'));
    if (known === undefined) forms.set(textIn(row, 'form'), [spelling]);
    else known.push(spelling);
  }
  return [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, spellings]): Tally => {
    const form = readForm(id);
    const items = spellings.find(({ text }) => text === form.name)?.items ?? 0;
    return { form, items, spellings: spellings.sort((a, b) => b.items - a.items || (a.text < b.text ? -1 : 1)) };
  });
}

/** See `CorpusReader.sample`. */
export function sampleOf(statements: Statements, writings: readonly Writing[], limit: number): readonly EntityItem[] {
  const most = Number.isFinite(limit) ? Math.max(0, limit) : -1;
  const places = new Map<string, { place: number; article: number; n: number }>();
  for (const { form, text } of writings) {
    for (const row of statements.sample.all(form, storable(text), most)) {
      const found = { place: numberIn(row, 'place'), article: numberIn(row, 'article'), n: numberIn(row, 'n') };
      places.set(`${found.article} ${found.n}`, found);
    }
  }
  const ordered = [...places.values()].sort((a, b) => a.place - b.place || a.article - b.article || a.n - b.n);
  return ordered.slice(0, most < 0 ? undefined : most).flatMap(({ article, n }) => {
    const row = statements.item.get(article, n);
    const item = row === undefined ? undefined : itemIn(row);
    return item?.kind === 'entity' ? [item] : [];
  });
}
