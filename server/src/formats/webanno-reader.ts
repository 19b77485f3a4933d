/**
 * Reads WebAnno TSV of version 3, with any layers: span layers become marks (those of notes notes), relation layers
 * relations. It must not know how the format is written.
 */
import type { AnnotatedText, MarkRelation, TextMark, TextNote } from './annotated-text.ts';
import { asCount, parseJson, stringFields } from './shared/json.ts';
import { splitBy, unescaped } from './webanno-words.ts';

interface Layer {
  readonly kind: 'span' | 'relation';
  readonly name: string;
  readonly features: readonly string[];
  /** Number of its first column, counted from the first behind the token. */
  readonly column: number;
}

interface Piece {
  readonly layer: Layer;
  readonly number: number;
  readonly values: Record<string, string>;
  /** The token of the first piece: what relations name. */
  readonly token: string;
  readonly start: number;
  end: number;
}

/** The annotated text of a file; `known` is the article's text where it is at hand. */
export function readTsv(path: string, tsv: string, known: string | undefined, tell: (line: number, message: string) => void): AnnotatedText {
  const reader = new TsvReader(tell);
  tsv.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((row, i) => reader.readRow(row, i + 1));
  return reader.finish(path, known);
}

class TsvReader {
  readonly #tell: (line: number, message: string) => void;
  readonly #layers: Layer[] = [];
  readonly #pieces: Piece[] = [];
  readonly #links: { readonly values: Record<string, string>; readonly source: string; readonly target: string; readonly from: number; readonly to: number; readonly line: number }[] = [];
  readonly #text: string[] = [];
  readonly #sentences: { readonly start: number; readonly words: string }[] = [];
  #length = 0;
  #pending: string[] = [];

  constructor(tell: (line: number, message: string) => void) {
    this.#tell = tell;
  }

  readRow(row: string, line: number): void {
    const layer = /^#T_(SP|RL|CH)=([^|]*)(?:\|(.*))?$/.exec(row);
    if (layer !== null) this.#addLayer(layer[1] ?? '', layer[2] ?? '', layer[3] ?? '');
    else if (row.startsWith('#Text=')) this.#pending.push(unescaped(row.slice('#Text='.length)));
    else if (row !== '' && !row.startsWith('#')) this.#readToken(row, line);
  }

  finish(path: string, known: string | undefined): AnnotatedText {
    // The article itself, where every sentence of the file stands in it: it has what lies between sentences as well.
    const isOfIt = known !== undefined && this.#sentences.every(({ start, words }) => known.startsWith(words, start));
    const text = isOfIt ? known : this.#text.join('');
    const marks: TextMark[] = [];
    const notes: TextNote[] = [];
    const ids = new Map<Piece, string>();
    for (const piece of this.#pieces) {
      const { layer, values, start, end } = piece;
      if (/\bNote$/.test(layer.name)) {
        notes.push({ id: `n${notes.length + 1}`, on: { start, end }, text: values['value'] ?? '', ...(values['annotator'] === undefined ? {} : { annotator: values['annotator'] }) });
        continue;
      }
      const id = `m${marks.length + 1}`;
      ids.set(piece, id);
      marks.push({ id, start, end, ...markOf(layer, values) });
    }
    return { path, text, marks, relations: this.#relations(ids), notes };
  }

  #addLayer(kind: string, name: string, features: string): void {
    const names = features === '' ? [] : features.split('|');
    const before = this.#layers.at(-1);
    const column = before === undefined ? 0 : before.column + Math.max(1, before.features.length);
    this.#layers.push({ kind: kind === 'RL' ? 'relation' : 'span', name, features: names, column });
  }

  #readToken(row: string, line: number): void {
    const [token = '', offsets = '', , ...cells] = row.split('\t');
    const [start, end] = offsets.split('-').map(asCount);
    if (start === undefined || end === undefined || !/^\d+-\d+(?:\.\d+)?$/.test(token)) return this.#tell(line, 'is no token of WebAnno TSV');
    this.#place(start, end);
    for (const layer of this.#layers) {
      const columns = cells.slice(layer.column, layer.column + Math.max(1, layer.features.length)).map((cell) => (cell === '_' || cell === '' ? [] : splitBy(cell, '|')));
      const stacked = Math.max(0, ...columns.map(({ length }) => length));
      for (let i = 0; i < stacked; i++) this.#readValue(layer, columns.map((column) => column[i]), { token, start, end, line });
    }
  }

  // The sentence stands where its first token does; what lies between sentences is not in the file.
  #place(start: number, end: number): void {
    if (this.#pending.length > 0) {
      const gap = Math.max(0, start - this.#length);
      const sentence = this.#pending.join('\n');
      this.#text.push(gap === 0 ? '' : `${' '.repeat(gap - 1)}\n`, sentence);
      this.#sentences.push({ start: this.#length + gap, words: sentence });
      this.#length += gap + sentence.length;
      this.#pending = [];
    }
    if (end > this.#length) {
      this.#text.push(' '.repeat(end - this.#length));
      this.#length = end;
    }
  }

  #readValue(layer: Layer, stacked: readonly (string | undefined)[], { token, start, end, line }: { readonly token: string; readonly start: number; readonly end: number; readonly line: number }): void {
    const values: Record<string, string> = {};
    let numbers = '';
    let source = '';
    layer.features.forEach((feature, i) => {
      const [, words = '', written = ''] = /^([\s\S]*?)(?:\[([\d_]+)\])?$/.exec(stacked[i] ?? '') ?? [];
      if (written !== '') numbers = written;
      if (feature.startsWith('BT_')) source = words;
      else if (words !== '*' && words !== '_' && words !== '') values[feature] = unescaped(words);
    });
    if (layer.features.length === 0) numbers = /\[(\d+)\]$/.exec(stacked[0] ?? '')?.[1] ?? '';
    const [first = 0, second = 0] = numbers.split('_').map(Number);
    if (layer.kind === 'relation') {
      this.#links.push({ values, source, target: token, from: first, to: second, line });
      return;
    }
    const open = first === 0 ? undefined : this.#pieces.findLast((piece) => piece.layer === layer && piece.number === first);
    if (open === undefined) this.#pieces.push({ layer, number: first, values, token, start, end });
    else open.end = end;
  }

  #relations(ids: ReadonlyMap<Piece, string>): MarkRelation[] {
    return this.#links.flatMap(({ values, source, target, from, to, line }, i) => {
      const [a, b] = [this.#pieceAt(source, from), this.#pieceAt(target, to)].map((piece) => (piece === undefined ? undefined : ids.get(piece)));
      if (a === undefined || b === undefined) {
        this.#tell(line, 'relates what is not marked');
        return [];
      }
      const roles = parseJson(values['roles'] ?? '[]');
      const [fromRole = 'from', toRole = 'to'] = Array.isArray(roles) ? roles.map(String) : [];
      return [{ id: `r${i + 1}`, type: values['value'] ?? values['label'] ?? Object.values(values)[0] ?? '', arguments: [{ role: fromRole, mark: a }, { role: toRole, mark: b }] }];
    });
  }

  #pieceAt(token: string, number: number): Piece | undefined {
    if (number !== 0) return this.#pieces.find((piece) => piece.number === number && !/\bNote$/.test(piece.layer.name));
    return this.#pieces.find((piece) => piece.token === token && !/\bNote$/.test(piece.layer.name));
  }
}

function markOf({ name }: Layer, { value, identifier, attributes, annotator, ...others }: Record<string, string>): Pick<TextMark, 'type' | 'attributes' | 'entity' | 'annotator'> {
  const type = value ?? others['label'] ?? Object.values(others)[0] ?? name.slice(name.lastIndexOf('.') + 1);
  return {
    type,
    attributes: { ...others, ...stringFields(parseJson(attributes ?? '{}')) },
    ...(identifier === undefined ? {} : { entity: identifier }),
    ...(annotator === undefined ? {} : { annotator }),
  };
}
