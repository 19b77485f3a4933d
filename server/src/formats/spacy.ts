/**
 * spaCy's JSON of a Doc, one a line: `ents` for the widest marks, the span group `sc` for all, offsets in code points.
 * It must not know other formats.
 */
import { countedIn } from '../annotations/offsets.ts';
import type { AnnotatedText, TextMark } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { asCount, asString, elements, fields } from './shared/json.ts';
import { readJsonLines, writeJsonLines } from './shared/json-lines.ts';
import { outermost } from './shared/nesting.ts';
import { sentencesOf } from './shared/pieces.ts';
import { headOf } from './shared/records.ts';

/** See https://spacy.io/api/doc#to_json. */
export const spacy: Format = {
  id: 'spacy',
  title: 'spaCy JSON Lines',
  described: 'https://spacy.io/api/doc#to_json',
  owns: (path) => /\.jsonl?$/.test(path),
  write(texts) {
    const losses = new LossTally();
    return { files: [{ path: 'articles.spacy.jsonl', text: writeJsonLines(texts.map((text) => record(text, losses))) }], losses: losses.list() };
  },
  read(files) {
    const { lines, problems: broken } = readJsonLines(files);
    const problems: FormatProblem[] = [...broken];
    const texts = lines.flatMap((line) => {
      const head = headOf(line, problems);
      return head === undefined ? [] : [ordered({ ...head, marks: marksOf(line.value, head.text), relations: [], notes: [] })];
    });
    return { texts, problems };
  },
};

function record(text: AnnotatedText, losses: LossTally): object {
  losses.add('attributes', text.marks.reduce((sum, { attributes }) => sum + Object.keys(attributes).length, 0));
  losses.add('names of annotators', text.marks.filter(({ annotator }) => annotator !== undefined).length);
  losses.add('relations', text.relations.length);
  losses.add('notes', text.notes.length);
  const map = countedIn('code points', text.text);
  const { flat } = outermost(text.marks);
  const tokens = sentencesOf(text.text, flat.flatMap(({ start, end }) => [start, end])).flatMap(({ tokens }) => tokens);
  const place = ({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } => ({ start: map.fromUtf16(start), end: map.fromUtf16(end) });
  return {
    text: text.text,
    meta: { path: text.path },
    ents: flat.map((mark) => ({ ...place(mark), label: mark.type, ...(mark.entity === undefined ? {} : { kb_id: mark.entity }) })),
    tokens: tokens.map((token, id) => ({ id, ...place(token) })),
    spans: { sc: text.marks.map((mark) => ({ ...place(mark), label: mark.type, kb_id: mark.entity ?? '' })) },
  };
}

// Doc.to_json, the `entities` of training examples, and pairs [text, {entities}] are read.
function marksOf(value: unknown, text: string): TextMark[] {
  const map = countedIn('code points', text);
  const { ents, entities, spans } = fields(value);
  const groups = Object.values(fields(spans)).flatMap(elements);
  const rows = groups.length > 0 ? groups : elements(ents ?? entities);
  return rows.flatMap((row, i): TextMark[] => {
    const [start, end, label] = Array.isArray(row) ? (row as unknown[]) : [fields(row)['start'], fields(row)['end'], fields(row)['label']];
    const [from, to, type] = [asCount(start), asCount(end), asString(label)];
    const entity = asString(fields(row)['kb_id']) ?? '';
    if (from === undefined || to === undefined || type === undefined) return [];
    return [{ id: `m${i + 1}`, start: map.toUtf16(from), end: map.toUtf16(to), type, attributes: {}, ...(entity === '' ? {} : { entity }) }];
  });
}
