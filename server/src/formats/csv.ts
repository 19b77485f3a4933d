/**
 * Comma-separated values: a row for each mark, relation and note, for spreadsheets and scripts. Offsets are
 * UTF-16 code units. It must not know other formats.
 */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { AnnotatedText, MarkRelation, TextMark, TextNote } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { asCount, elements, fields, parseJson, stringFields } from './shared/json.ts';

const header = ['article', 'kind', 'id', 'start', 'end', 'text', 'type', 'entity', 'attributes', 'on', 'annotator'];

/** See RFC 4180 for how values are quoted. */
export const csv: Format = {
  id: 'csv',
  title: 'Comma-separated values',
  described: 'https://www.rfc-editor.org/rfc/rfc4180',
  owns: (path) => path.endsWith('.csv'),
  write: (texts) => ({ files: [{ path: 'annotations.csv', text: `${csvFormatRows([header, ...texts.flatMap(rowsOf)])}\n` }], losses: [] }),
  read(files, textOf) {
    const problems: FormatProblem[] = [];
    const texts = new Map<string, Building>();
    for (const { path, text } of files) {
      const [names = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
      const missing = ['article', 'start', 'end', 'type'].filter((name) => !names.includes(name));
      if (missing.length > 0) problems.push({ path, line: 1, message: `has no column ${missing.join(', ')}` });
      else
        rows.forEach((row, i) => {
          if (row.length === 1 && row[0] === '') return;
          const cell = (name: string): string => row[names.indexOf(name)] ?? '';
          const tell = (message: string): void => void problems.push({ path, line: i + 2, message });
          const words = texts.get(cell('article'))?.text ?? textOf(cell('article'));
          if (words === undefined) return tell(`speaks of ${cell('article')}, which is not there`);
          const building = texts.get(cell('article')) ?? { path: cell('article'), text: words, marks: [], relations: [], notes: [] };
          texts.set(building.path, building);
          readRow(building, cell, tell);
        });
    }
    return { texts: [...texts.values()].map(ordered), problems };
  },
};

interface Building extends AnnotatedText {
  readonly marks: TextMark[];
  readonly relations: MarkRelation[];
  readonly notes: TextNote[];
}

function rowsOf({ path, text, marks, relations, notes }: AnnotatedText): string[][] {
  return [
    ...marks.map(({ id, start, end, type, entity, attributes, annotator }) => [path, 'mark', id, String(start), String(end), text.slice(start, end), type, entity ?? '', Object.keys(attributes).length === 0 ? '' : JSON.stringify(attributes), '', annotator ?? '']),
    ...relations.map(({ id, type, arguments: args, annotator }) => [path, 'relation', id, '', '', '', type, '', '', JSON.stringify(args.map(({ role, mark }) => [role, mark])), annotator ?? '']),
    ...notes.map(({ id, on, text: words, annotator }) => {
      const span = typeof on === 'object' ? on : undefined;
      return [path, 'note', id, span === undefined ? '' : String(span.start), span === undefined ? '' : String(span.end), words, '', '', '', typeof on === 'string' ? on : '', annotator ?? ''];
    }),
  ];
}

function readRow(into: Building, cell: (name: string) => string, tell: (message: string) => void): void {
  const [start, end] = [asCount(cell('start')), asCount(cell('end'))];
  const annotator = cell('annotator') === '' ? {} : { annotator: cell('annotator') };
  const id = cell('id') === '' ? `m${into.marks.length + into.relations.length + into.notes.length + 1}` : cell('id');
  const kind = cell('kind') === '' ? 'mark' : cell('kind');
  if (kind === 'relation') {
    const args = elements(parseJson(cell('on'))).map(elements).flatMap(([role, mark]) => (typeof role === 'string' && typeof mark === 'string' ? [{ role, mark }] : []));
    if (args.length < 2) return tell('relates fewer than two marks');
    into.relations.push({ id, type: cell('type'), arguments: args, ...annotator });
  } else if (kind === 'note') {
    const on = cell('on') !== '' ? cell('on') : start !== undefined && end !== undefined ? { start, end } : undefined;
    into.notes.push({ id, text: cell('text'), ...(on === undefined ? {} : { on }), ...annotator });
  } else if (start === undefined || end === undefined || start >= end || end > into.text.length) {
    tell('marks nothing in the article');
  } else {
    const entity = cell('entity') === '' ? {} : { entity: cell('entity') };
    into.marks.push({ id, start, end, type: cell('type'), attributes: stringFields(fields(parseJson(cell('attributes')))), ...entity, ...annotator });
  }
}
