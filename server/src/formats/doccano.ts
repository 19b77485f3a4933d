/**
 * doccano's JSON Lines: `entities` with `relations` and `Comments`, and the older `label` triples when reading. Offsets
 * are code points. It must not know other formats.
 */
import { countedIn } from '../annotations/offsets.ts';
import type { AnnotatedText, MarkRelation, TextMark, TextNote } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { asCount, asString, elements, fields } from './shared/json.ts';
import { readJsonLines, writeJsonLines } from './shared/json-lines.ts';
import { inPairs } from './shared/pairs.ts';
import { headOf } from './shared/records.ts';

/** See https://doccano.github.io/doccano/tutorial/ (sequence labelling, relation extraction). */
export const doccano: Format = {
  id: 'doccano',
  title: 'doccano JSON Lines',
  described: 'https://doccano.github.io/doccano/tutorial/',
  owns: (path) => path.endsWith('.jsonl'),
  write(texts) {
    const losses = new LossTally();
    return { files: [{ path: 'articles.doccano.jsonl', text: writeJsonLines(texts.map((text, i) => record(text, i + 1, losses))) }], losses: losses.list() };
  },
  read(files) {
    const { lines, problems: broken } = readJsonLines(files);
    const problems: FormatProblem[] = [...broken];
    const texts = lines.flatMap((line) => {
      const head = headOf(line, problems);
      if (head === undefined) return [];
      return [ordered({ ...head, marks: marksOf(line.value, head.text), relations: relationsOf(line.value), notes: notesOf(line.value) })];
    });
    return { texts, problems };
  },
};

function record(text: AnnotatedText, number: number, losses: LossTally): object {
  losses.add('attributes', text.marks.reduce((sum, { attributes }) => sum + Object.keys(attributes).length, 0));
  losses.add('links to entities', text.marks.filter(({ entity }) => entity !== undefined).length);
  losses.add('names of annotators', [...text.marks, ...text.notes].filter(({ annotator }) => annotator !== undefined).length);
  losses.add('roles in relations', text.relations.length);
  losses.add('places of notes', text.notes.filter(({ on }) => on !== undefined).length);
  const map = countedIn('code points', text.text);
  const numbers = new Map(text.marks.map(({ id }, i) => [id, i + 1]));
  return {
    id: number,
    text: text.text,
    meta: { path: text.path },
    entities: text.marks.map(({ start, end, type }, i) => ({ id: i + 1, label: type, start_offset: map.fromUtf16(start), end_offset: map.fromUtf16(end) })),
    relations: inPairs(text.relations, losses).map(({ type, from, to }, i) => ({ id: i + 1, from_id: numbers.get(from.mark), to_id: numbers.get(to.mark), type })),
    Comments: text.notes.map(({ text: words }) => words),
  };
}

function marksOf(value: unknown, text: string): TextMark[] {
  const map = countedIn('code points', text);
  const { entities, label, labels } = fields(value);
  return elements(entities ?? label ?? labels).flatMap((row, i): TextMark[] => {
    const record = fields(row);
    const [start, end, type] = Array.isArray(row) ? (row as unknown[]) : [record['start_offset'], record['end_offset'], record['label']];
    const [from, to, name] = [asCount(start), asCount(end), asString(type)];
    if (from === undefined || to === undefined || name === undefined) return [];
    return [{ id: asString(record['id']) ?? `m${i + 1}`, start: map.toUtf16(from), end: map.toUtf16(to), type: name, attributes: {} }];
  });
}

function relationsOf(value: unknown): MarkRelation[] {
  return elements(fields(value)['relations']).flatMap((row, i): MarkRelation[] => {
    const { id, from_id, to_id, type } = fields(row);
    const [from, to] = [asString(from_id), asString(to_id)];
    if (from === undefined || to === undefined) return [];
    return [{ id: `r${asString(id) ?? i + 1}`, type: asString(type) ?? '', arguments: [{ role: 'from', mark: from }, { role: 'to', mark: to }] }];
  });
}

function notesOf(value: unknown): TextNote[] {
  const { Comments, comments } = fields(value);
  return elements(Comments ?? comments).flatMap((row, i) => {
    const text = asString(row) ?? asString(fields(row)['text']);
    return text === undefined || text === '' ? [] : [{ id: `n${i + 1}`, text }];
  });
}
