/**
 * Label Studio's JSON of tasks: `labels` regions, `choices` and text areas per region for what else is known, relations
 * between regions. Offsets are UTF-16 code units, as its editor counts. It must not know other formats.
 */
import type { AnnotatedText, MarkRelation, TextMark, TextNote } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { asCount, asString, elements, fields, stringFields } from './shared/json.ts';
import { readJsonLines } from './shared/json-lines.ts';
import { inPairs } from './shared/pairs.ts';
import type { PairRelation } from './shared/pairs.ts';
import { headOf } from './shared/records.ts';

/** See https://labelstud.io/guide/task_format and https://labelstud.io/guide/export. */
export const labelStudio: Format = {
  id: 'label-studio',
  title: 'Label Studio JSON',
  described: 'https://labelstud.io/guide/task_format',
  owns: (path) => /\.jsonl?$/.test(path),
  write(texts) {
    const losses = new LossTally();
    const tasks = texts.map((text, i) => task(text, i + 1, losses));
    return { files: [{ path: 'articles.label-studio.json', text: `${JSON.stringify(tasks, null, 1)}\n` }], losses: losses.list() };
  },
  read(files) {
    const { lines, problems: broken } = readJsonLines(files);
    const problems: FormatProblem[] = [...broken];
    const texts = lines.flatMap((line) => {
      const head = headOf(line, problems);
      return head === undefined ? [] : [readTask(line.value, head)];
    });
    return { texts, problems };
  },
};

function task(text: AnnotatedText, id: number, losses: LossTally): object {
  losses.add('notes on words that are not marked, and on whole articles', text.notes.filter(({ on }) => typeof on !== 'string').length);
  losses.add('annotators of notes and relations', [...text.notes, ...text.relations].filter(({ annotator }) => annotator !== undefined).length);
  const result = [...text.marks.flatMap((mark) => regions(mark, text.text)), ...text.notes.flatMap(noteRegion), ...inPairs(text.relations, losses).map(relation)];
  return { id, data: { text: text.text, path: text.path }, annotations: [{ id, result }] };
}

const inText = { from_name: 'label', to_name: 'text' } as const;

function regions({ id, start, end, type, attributes, entity, annotator }: TextMark, text: string): object[] {
  const meta = { ...attributes, ...(entity === undefined ? {} : { 'dateline:entity': entity }), ...(annotator === undefined ? {} : { 'dateline:annotator': annotator }) };
  return [{ id, ...inText, type: 'labels', value: { start, end, text: text.slice(start, end), labels: [type] }, ...(Object.keys(meta).length === 0 ? {} : { meta }) }];
}

function noteRegion({ id, on, text }: TextNote): object[] {
  return typeof on === 'string' ? [{ id: on, note: id, from_name: 'note', to_name: 'text', type: 'textarea', value: { text: [text] } }] : [];
}

function relation({ type, from, to }: PairRelation): object {
  return { type: 'relation', from_id: from.mark, to_id: to.mark, direction: 'right', labels: [type], roles: [from.role, to.role] };
}

// Annotations of people come before what a model predicted; several people's are read one after the other.
function readTask(value: unknown, head: Pick<AnnotatedText, 'path' | 'text'>): AnnotatedText {
  const { annotations, completions, predictions } = fields(value);
  const sets = elements(annotations ?? completions ?? predictions);
  const marks: TextMark[] = [];
  const relations: MarkRelation[] = [];
  const notes: TextNote[] = [];
  sets.forEach((set, s) => {
    const own = (id: string): string => (sets.length > 1 ? `${s + 1}-${id}` : id);
    elements(fields(set)['result']).forEach((row, i) => {
      const { id, type, value, meta, from_id, to_id, labels, roles } = fields(row);
      const place = fields(value);
      const [start, end] = [asCount(place['start']), asCount(place['end'])];
      const kinds = elements(place['labels'] ?? place['hypertextlabels']).flatMap((label) => asString(label) ?? []);
      const name = own(asString(id) ?? `m${i + 1}`);
      if (type === 'relation') {
        const [from, to] = [asString(from_id), asString(to_id)];
        const [fromRole = 'from', toRole = 'to'] = elements(roles).flatMap((role) => asString(role) ?? []);
        const [label = ''] = elements(labels).flatMap((one) => asString(one) ?? []);
        if (from !== undefined && to !== undefined) relations.push({ id: own(`r${i + 1}`), type: label, arguments: [{ role: fromRole, mark: own(from) }, { role: toRole, mark: own(to) }] });
      } else if (type === 'textarea') {
        const [text] = elements(place['text']).flatMap((one) => asString(one) ?? []);
        if (text !== undefined) notes.push({ id: own(`n${i + 1}`), on: name, text });
      } else if (start !== undefined && end !== undefined) {
        const { 'dateline:entity': entity, 'dateline:annotator': annotator, ...attributes } = stringFields(meta);
        kinds.forEach((kind, k) => marks.push({ id: k === 0 ? name : `${name}-${k + 1}`, start, end, type: kind, attributes, ...(entity === undefined ? {} : { entity }), ...(annotator === undefined ? {} : { annotator }) }));
      }
    });
  });
  const known = new Set(marks.map(({ id }) => id));
  return ordered({ ...head, marks, relations: relations.filter(({ arguments: args }) => args.every(({ mark }) => known.has(mark))), notes: notes.filter(({ on }) => typeof on !== 'string' || known.has(on)) });
}
