/**
 * brat standoff: the text in `x.txt`, its marks in `x.ann`, offsets in code points. Marks over line ends are written
 * in fragments, as brat does. It must not know other formats.
 */
import { countedIn } from '../annotations/offsets.ts';
import type { OffsetMap } from '../annotations/offsets.ts';
import type { AnnotatedText, MarkRelation, TextNote } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatFile, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { BratReader } from './brat-reader.ts';
import { stemOf } from './shared/paths.ts';

/** See https://brat.nlplab.org/standoff.html. */
export const brat: Format = {
  id: 'brat',
  title: 'brat standoff',
  described: 'https://brat.nlplab.org/standoff.html',
  owns: (path) => path.endsWith('.ann'),
  write(texts) {
    const losses = new LossTally();
    const files = texts.flatMap((text): FormatFile[] => [
      { path: `${stemOf(text.path)}.txt`, text: text.text },
      { path: `${stemOf(text.path)}.ann`, text: annFile(text, losses) },
    ]);
    return { files, losses: losses.list() };
  },
  read(files, textOf) {
    const problems: FormatProblem[] = [];
    const texts = files.filter(({ path }) => path.endsWith('.ann')).flatMap(({ path, text }): AnnotatedText[] => {
      const source = [`${stemOf(path)}.txt`, `${stemOf(path)}.md`, `${stemOf(path)}.article`].find((name) => files.some((file) => file.path === name) || textOf(name) !== undefined);
      const words = source === undefined ? undefined : (files.find((file) => file.path === source)?.text ?? textOf(source));
      if (source === undefined || words === undefined) {
        problems.push({ path, message: 'has no text beside it' });
        return [];
      }
      const reader = new BratReader(words, path);
      text.split(/\r?\n/).forEach((row, i) => reader.readRow(row, i + 1));
      problems.push(...reader.problems);
      return [ordered({ path: source, text: words, ...reader.finish() })];
    });
    return { texts, problems };
  },
};

/** Types and attribute names that brat reads: letters, digits, hyphen and underscore. */
const speakable = /^[\w-]+$/;

function annFile(text: AnnotatedText, losses: LossTally): string {
  const map = countedIn('code points', text.text);
  const rows: string[] = [];
  const names = new Map<string, string>();
  const notes = new Counter('#');
  const attributes = new Counter('A');
  const references = new Counter('N');
  text.marks.forEach((mark, i) => {
    const id = `T${i + 1}`;
    names.set(mark.id, id);
    rows.push(`${id}\t${nameOf(mark.type, losses)} ${fragments(mark, text.text, map)}\t${oneLine(text.text.slice(mark.start, mark.end))}`);
    for (const [name, value] of Object.entries(mark.attributes)) rows.push(attributeRow(id, name, value, attributes, notes));
    if (mark.entity !== undefined) rows.push(`${references.next()}\tReference ${id} Dateline:${withoutSpace(mark.entity)}\t${oneLine(text.text.slice(mark.start, mark.end))}`);
    losses.add('names of annotators', Number(mark.annotator !== undefined));
  });
  const places = new Counter('T', text.marks.length);
  const relations = new Counter('R');
  const events = new Counter('E');
  for (const relation of text.relations) rows.push(relationRow(relation, names, relations, events, losses));
  for (const note of text.notes) rows.push(...noteRows(note, text.text, map, names, places, notes, losses));
  return rows.map((row) => `${row}\n`).join('');
}

/** Ids of one kind, counted on. */
class Counter {
  readonly #letter: string;
  #count: number;
  constructor(letter: string, from = 0) {
    this.#letter = letter;
    this.#count = from;
  }
  next(): string {
    this.#count += 1;
    return `${this.#letter}${this.#count}`;
  }
}

function fragments({ start, end }: { readonly start: number; readonly end: number }, text: string, map: OffsetMap): string {
  const parts = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((part) => `${map.fromUtf16(start + part.index)} ${map.fromUtf16(start + part.index + part[0].length)}`);
  return parts.length > 0 ? parts.join(';') : `${map.fromUtf16(start)} ${map.fromUtf16(end)}`;
}

function attributeRow(mark: string, name: string, value: string, attributes: Counter, notes: Counter): string {
  if (speakable.test(name) && value !== '' && !/\s/.test(value)) return `${attributes.next()}\t${name} ${mark} ${value}`;
  return `${notes.next()}\tAttribute ${mark}\t${JSON.stringify([name, value])}`;
}

function relationRow({ type, arguments: related }: MarkRelation, names: ReadonlyMap<string, string>, relations: Counter, events: Counter, losses: LossTally): string {
  const args = related.map(({ role, mark }) => ({ role: nameOf(role, losses), mark: names.get(mark) ?? '' }));
  const [first, ...rest] = args;
  if (args.length === 2) return `${relations.next()}\t${nameOf(type, losses)} ${args.map(({ role, mark }) => `${role}:${mark}`).join(' ')}`;
  losses.add('roles of the first in relations of three and more', Number(first?.role !== 'event'));
  return `${events.next()}\t${nameOf(type, losses)}:${first?.mark ?? ''} ${rest.map(({ role, mark }) => `${role}:${mark}`).join(' ')}`;
}

function noteRows(note: TextNote, text: string, map: OffsetMap, names: ReadonlyMap<string, string>, places: Counter, notes: Counter, losses: LossTally): string[] {
  losses.add('line breaks in notes', Number(/[\r\n]/.test(note.text)));
  losses.add('names of annotators', Number(note.annotator !== undefined));
  if (note.on === undefined) {
    losses.add('notes on a whole article');
    return [];
  }
  const words = `AnnotatorNotes ${typeof note.on === 'string' ? (names.get(note.on) ?? '') : ''}`;
  if (typeof note.on === 'string') return [`${notes.next()}\t${words}\t${oneLine(note.text)}`];
  const id = places.next();
  return [`${id}\tNote ${fragments(note.on, text, map)}\t${oneLine(text.slice(note.on.start, note.on.end))}`, `${notes.next()}\t${words}${id}\t${oneLine(note.text)}`];
}

function nameOf(name: string, losses: LossTally): string {
  if (speakable.test(name)) return name;
  losses.add('signs in names of types and roles');
  return name.replace(/[^\w-]/g, '_') || '_';
}

function oneLine(words: string): string {
  return words.replace(/[\r\n\t]/g, ' ');
}

function withoutSpace(id: string): string {
  return id.replace(/[\s%]/g, (sign) => encodeURIComponent(sign));
}

