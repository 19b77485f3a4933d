/**
 * Reads the rows of a brat `.ann` file one by one, and puts together what they say of each other. It must not
 * know files.
 */
import { countedIn } from '../annotations/offsets.ts';
import type { OffsetMap } from '../annotations/offsets.ts';
import { percentDecoded } from '../base/percent-decoding.ts';
import { bareSpan } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { AnnotatedText, MarkRelation } from './annotated-text.ts';
import type { FormatProblem } from './format.ts';
import { elements, parseJson } from './shared/json.ts';

interface ReadMark extends Span {
  readonly id: string;
  readonly type: string;
  readonly attributes: Record<string, string>;
  entity?: string;
}

/** Collects one file. */
export class BratReader {
  readonly problems: FormatProblem[] = [];
  readonly #text: string;
  readonly #path: string;
  readonly #map: OffsetMap;
  readonly #marks = new Map<string, ReadMark>();
  readonly #relations: { readonly relation: MarkRelation; readonly line: number }[] = [];
  readonly #notes: { readonly id: string; readonly on: string; readonly text: string }[] = [];
  readonly #later: (() => void)[] = [];

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
    this.#map = countedIn('code points', text);
  }

  /** Reads a row; `line` is counted from one. */
  readRow(row: string, line: number): void {
    if (row.trim() === '') return;
    const [id = '', body = '', words = ''] = row.split('\t');
    const read = this.#readers[id.charAt(0)];
    if (read === undefined || body === '') this.#tell(line, 'is no row of brat standoff');
    else read(id, body, words, line);
  }

  /** What the rows say together. */
  finish(): Omit<AnnotatedText, 'path' | 'text'> {
    for (const settle of this.#later) settle();
    const isNote = ({ id, type }: ReadMark): boolean => type === 'Note' && this.#notes.some(({ on }) => on === id);
    const events = new Map(this.#relations.map(({ relation }) => [relation.id, relation.arguments[0]?.mark ?? '']));
    const relations = this.#relations.flatMap(({ relation, line }) => {
      // An event as an argument stands for its trigger.
      const args = relation.arguments.map(({ role, mark }) => ({ role, mark: this.#marks.has(mark) ? mark : (events.get(mark) ?? mark) }));
      if (args.length >= 2 && args.every(({ mark }) => this.#marks.has(mark))) return [{ ...relation, arguments: args }];
      if (args.length >= 2) this.#tell(line, 'relates marks that are not in the file');
      return [];
    });
    const notes = this.#notes.flatMap(({ id, on, text }) => {
      const mark = this.#marks.get(events.get(on) ?? on) ?? this.#marks.get(on);
      if (mark === undefined) return [{ id, text }];
      return [{ id, on: isNote(mark) ? bareSpan(mark) : mark.id, text }];
    });
    return { marks: [...this.#marks.values()].filter((mark) => !isNote(mark)), relations, notes };
  }

  readonly #readers: Readonly<Record<string, (id: string, body: string, words: string, line: number) => void>> = {
    T: (id, body, _words, line) => this.#readMark(id, body, line),
    R: (id, body, _words, line) => this.#readRelation(id, body, line),
    E: (id, body, _words, line) => this.#readEvent(id, body, line),
    '*': (id, body, _words, line) => this.#readEquivalence(`${id}${line}`, body, line),
    A: (_id, body, _words, line) => this.#readAttribute(body, line),
    M: (_id, body, _words, line) => this.#readAttribute(body, line),
    N: (_id, body, _words, line) => this.#readReference(body, line),
    '#': (id, body, words, line) => this.#readNote(id, body, words, line),
  };

  #readMark(id: string, body: string, line: number): void {
    const read = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body);
    const numbers = (read?.[2] ?? '').split(/[ ;]/).map((count) => this.#map.toUtf16(Number(count)));
    const [start, end] = [Math.min(...numbers), Math.max(...numbers)];
    if (read === null || !(start < end) || end > this.#text.length) return this.#tell(line, 'marks nothing in the text');
    for (let i = 1; i + 1 < numbers.length; i += 2) {
      if (this.#text.slice(numbers[i], numbers[i + 1]).trim() !== '') this.#tell(line, 'marks words apart from each other; those between them are marked as well');
    }
    this.#marks.set(id, { id, type: read[1] ?? '', start, end, attributes: {} });
  }

  #readRelation(id: string, body: string, line: number): void {
    const [type = '', ...args] = body.trim().split(/ +/);
    this.#relate(id, type, args, line);
  }

  #readEvent(id: string, body: string, line: number): void {
    const [head = '', ...args] = body.trim().split(/ +/);
    const [type = '', trigger = ''] = head.split(':');
    this.#relate(id, type, [`event:${trigger}`, ...args], line);
  }

  #readEquivalence(id: string, body: string, line: number): void {
    const [type = '', ...marks] = body.trim().split(/ +/);
    this.#relate(id, type, marks.map((mark, i) => `Arg${i + 1}:${mark}`), line);
  }

  #relate(id: string, type: string, args: readonly string[], line: number): void {
    const pairs = args.map((arg) => ({ role: arg.slice(0, arg.indexOf(':')), mark: arg.slice(arg.indexOf(':') + 1) }));
    this.#relations.push({ relation: { id, type, arguments: pairs }, line });
  }

  #readAttribute(body: string, line: number): void {
    const [name = '', mark = '', value = 'true'] = body.split(' ');
    this.#give(mark, line, (known) => (known.attributes[name] = value));
  }

  #readReference(body: string, line: number): void {
    const [, mark = '', reference = ''] = body.split(' ');
    const id = reference.startsWith('Dateline:') ? percentDecoded(reference.slice('Dateline:'.length)) : reference;
    this.#give(mark, line, (known) => (known.entity = id));
  }

  #readNote(id: string, body: string, words: string, line: number): void {
    const [type = '', on = ''] = body.split(' ');
    const [name, value] = type === 'Attribute' ? elements(parseJson(words)) : [];
    if (typeof name === 'string' && typeof value === 'string') this.#give(on, line, (known) => (known.attributes[name] = value));
    else this.#notes.push({ id, on, text: words });
  }

  // Rows may come before the mark that they speak of. What is said of an event's own row is said of nothing here.
  #give(mark: string, line: number, give: (known: ReadMark) => void): void {
    this.#later.push(() => {
      const known = this.#marks.get(mark) ?? this.#marks.get(this.#triggerOf(mark));
      if (known === undefined) this.#tell(line, `speaks of ${mark}, which is not in the file`);
      else give(known);
    });
  }

  #triggerOf(id: string): string {
    return this.#relations.find(({ relation }) => relation.id === id)?.relation.arguments[0]?.mark ?? '';
  }

  #tell(line: number, message: string): void {
    this.problems.push({ path: this.#path, line, message });
  }
}
