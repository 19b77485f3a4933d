/**
 * What the JSON formats of annotation tools have in common: a record holds its text and the path it came from.
 * It must not know a tool.
 */
import type { AnnotatedText } from '../annotated-text.ts';
import type { FormatProblem } from '../format.ts';
import { asString, fields } from './json.ts';
import type { JsonLine } from './json-lines.ts';

/** The path and the text of a record; the path is found in `meta` or among the record's own fields, else it is made up. */
export function headOf({ value, path, line }: JsonLine, problems: FormatProblem[]): Pick<AnnotatedText, 'path' | 'text'> | undefined {
  const record = fields(value);
  const meta = { ...fields(record['data']), ...fields(record['meta']) };
  const text = asString(record['text']) ?? asString(meta['text']);
  if (text === undefined) {
    problems.push({ path, line, message: 'has no `text`' });
    return undefined;
  }
  return { path: asString(meta['path']) ?? asString(record['path']) ?? `${path.replace(/\.[^./]+$/, '')}-${line}.txt`, text };
}
